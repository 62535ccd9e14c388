//! Freeing, and destructors that use variables.

use super::{Payload, add, explore, join};
use shuttle::thread::yield_now;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use stm_core::models::{destructor, spawn};
use stm_core::prelude::*;

struct Node {
    value: Payload,
    next: TVar<Option<Arc<Node>>>,
}

struct Stack {
    top: TVar<Option<Arc<Node>>>,
}

#[transactional]
impl Stack {
    fn push(&self, value: u32) {
        let below = TVar::new((*self.top).clone());
        self.top = Some(Arc::new(Node { value: Payload::new(value), next: below }));
    }

    fn pop(&self) -> u32 {
        check!(self.top.is_some());
        let top = (*self.top).clone().unwrap();
        self.top = (*top.next).clone();
        // What is no longer reachable may change, too.
        top.next = None;
        top.value.get()
    }

    fn sum(&self) -> u32 {
        let (mut sum, mut current) = (0, &*self.top);
        while let Some(node) = current {
            sum += node.value.get();
            yield_now();
            current = &*node.next;
        }
        sum
    }
}

/// Variables come and go while others walk along them; threads end, and leave to the rest what is still held.
#[test]
fn node_freed_while_somebody_walks_by() {
    explore(|| {
        let stack = Arc::new(Stack { top: TVar::new(None) });
        stack.push(1);
        stack.push(1);
        let movers = [(); 3].map(|()| {
            let stack = stack.clone();
            spawn(move || {
                for _ in 0..2 {
                    let value = stack.pop();
                    stack.push(value);
                }
            })
        });
        let walkers = [false, true].map(|registered| {
            let stack = stack.clone();
            spawn(move || {
                let sum = if registered {
                    snapshot! { stack.sum() }
                } else {
                    atomically! { stack.sum() }
                };
                assert!(sum <= 2);
            })
        });
        join(movers);
        join(walkers);
        assert_eq!(stack.sum(), 2);
    });
}

/// Threads end one after the other, each while the next still reads what it has superseded.
#[test]
fn garbage_lost_with_its_thread() {
    fn relay(var: TVar<Payload>, left: u32) {
        let reader = {
            let var = var.clone();
            spawn(move || {
                stm_core::atomically(|tx| {
                    let value = tx.read_ref(&var)?;
                    let before = value.get();
                    yield_now();
                    assert_eq!(value.get(), before);
                    Ok(())
                });
            })
        };
        var.store(Payload::new(left));
        if left > 0 {
            let next = spawn(move || relay(var, left - 1));
            join([reader]);
            join([next]);
        } else {
            join([reader]);
        }
    }

    explore(|| relay(TVar::new(Payload::new(9)), 2));
}

/// A value whose destructor is a transaction.
struct Parting {
    counted: TVar<u32>,
    dropped: Arc<AtomicU32>,
    _payload: Payload,
}

impl Drop for Parting {
    fn drop(&mut self) {
        self.counted.update(|n| n + 1);
        add(&self.dropped, 1);
    }
}

/// It is a transaction of its own, which no other one undoes, whether the value was superseded, undone, or never committed.
#[test]
fn destructor_that_becomes_a_part_of_a_transaction() {
    explore(|| {
        let (counted, dropped) = (TVar::new(0), Arc::new(AtomicU32::new(0)));
        let parting = {
            let (counted, dropped) = (counted.clone(), dropped.clone());
            move || Parting { counted: counted.clone(), dropped: dropped.clone(), _payload: Payload::new(0) }
        };
        let vars = Arc::new([TVar::new(parting()), TVar::new(parting())]);
        let threads = (0..3).map(|me| {
            let (vars, parting) = (vars.clone(), parting.clone());
            spawn(move || {
                for _ in 0..2 {
                    stm_core::atomically(|tx| {
                        tx.read_ref(&vars[me % 2])?;
                        tx.write(&vars[1 - me % 2], parting())?;
                        tx.or_else(
                            |tx| {
                                tx.write(&vars[me % 2], parting())?;
                                tx.retry()
                            },
                            |_| Ok(()),
                        )
                    });
                }
            })
        });
        join(threads.collect::<Vec<_>>());
        let dropped = dropped.load(Relaxed);
        assert_eq!(counted.load(), dropped);
    });
}

/// Runs `f` when it is dropped while something unwinds, or ends.
struct OnDrop<F: FnMut()>(F);

impl<F: FnMut()> OnDrop<F> {
    fn end(mut self) {
        (self.0)();
        std::mem::forget(self);
    }
}

impl<F: FnMut()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        destructor(&mut self.0);
    }
}

/// A part that the macros do not see: a conflict unwinds from it.
fn load(var: &TVar<u32>) -> u32 {
    var.load()
}

/// Destructors that run transactions, of their own and as parts, while a panic, a conflict or a `retry` unwinds: each sees one
/// state, and finds what its own transaction has taken.
#[test]
fn destructor_that_sees_a_state_that_never_was() {
    explore(|| {
        let (a, b) = (TVar::new(0), TVar::new(0));
        let writer = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                for _ in 0..3 {
                    stm_core::atomically(|tx| {
                        tx.modify(&a, |n| *n += 1)?;
                        tx.modify(&b, |n| *n += 1)
                    });
                }
            })
        };
        let threads = (0..3).map(|me| {
            let (a, b, place) = (a.clone(), b.clone(), TVar::new(Some(7)));
            spawn(move || {
                let look = || {
                    atomically! {
                        let first = *a;
                        yield_now();
                        let second = *b;
                        assert_eq!(first, second);
                    }
                };
                let give_back = || {
                    atomically! {
                        assert!(place.is_none(), "what was taken is still there");
                        place = Some(7);
                    }
                };
                let unwound = catch_unwind(AssertUnwindSafe(|| match me {
                    0 => {
                        let _guard = OnDrop(look);
                        resume_unwind(Box::new("as intended"));
                    }
                    1 => atomically! {
                        let _ = *a;
                        place = None;
                        let _guard = OnDrop(|| {
                            give_back();
                            look();
                        });
                        yield_now();
                        resume_unwind(Box::new("as intended"));
                    },
                    _ => atomically! {
                        let first = *a;
                        place = None;
                        let guard = OnDrop(|| {
                            look();
                            give_back();
                        });
                        assert_eq!(first, load(&b));
                        guard.end();
                    },
                }));
                assert_eq!(unwound.is_err(), me < 2);
                assert_eq!(place.load(), Some(7));
            })
        });
        join(threads.collect::<Vec<_>>());
        join([writer]);
    });
}

/// A body that passes over an error of a read.
#[test]
fn conflict_that_a_body_passes_over() {
    explore(|| {
        let (a, b) = (TVar::new(1), TVar::new(1));
        let writer = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                for _ in 0..2 {
                    stm_core::atomically(|tx| {
                        tx.modify(&a, |n| *n += 1)?;
                        tx.modify(&b, |n| *n += 1)
                    });
                }
            })
        };
        let seen = stm_core::atomically(|tx| {
            // It writes nothing, so nothing else is checked at its end.
            Ok((tx.read(&a)?, tx.read(&b).unwrap_or_default()))
        });
        assert_eq!(seen.0, seen.1);
        join([writer]);
    });
}
