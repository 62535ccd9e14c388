//! What transactions do is explained by one order of them, and every attempt sees one state.

use super::{Payload, add, explore, join};
use shuttle::thread::yield_now;
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use stm_core::models::spawn;
use stm_core::prelude::*;
use stm_core::{Stm, Transaction};

const CELLS: usize = 3;

/// What a transaction saw of each cell and whether it added one to it, and when it ran.
struct Event {
    seen: [Option<u32>; CELLS],
    added: [bool; CELLS],
    began: u32,
    ended: u32,
}

impl Event {
    /// Must `self` come before `other` in every order that explains both?
    fn precedes(&self, other: &Event) -> bool {
        let by_cell = |cell: usize| {
            let (Some(mine), Some(theirs)) = (self.seen[cell], other.seen[cell]) else { return false };
            // Each value was made from the one before. Who adds sees the last one before its own.
            mine < theirs || (mine == theirs && other.added[cell])
        };
        self.ended < other.began || (0..CELLS).any(by_cell)
    }
}

/// Is there an order in which these transactions, one after the other, see what they saw?
fn can_be_explained(events: &[Event]) -> bool {
    let mut left: Vec<&Event> = events.iter().collect();
    while !left.is_empty() {
        let is_first = |event: &&Event| left.iter().all(|other| std::ptr::eq(*other, *event) || !other.precedes(event));
        let Some(first) = left.iter().position(is_first) else { return false };
        left.remove(first);
    }
    true
}

/// Strict serializability of what updates, readers and snapshots see, against the order in which they ran.
#[test]
fn history_that_no_order_explains() {
    explore(|| {
        let cells: Arc<[TVar<u32>; CELLS]> = Arc::default();
        let clock = Arc::new(AtomicU32::new(0));
        let threads = (0..4).map(|thread: usize| {
            let (cells, clock) = (cells.clone(), clock.clone());
            spawn(move || {
                let mut events = Vec::new();
                for round in 0..3 {
                    let began = add(&clock, 1);
                    let (first, second) = ((thread + round) % CELLS, (thread + 2 * round + 1) % CELLS);
                    let mut added = [false; CELLS];
                    let look = |tx: &Transaction| {
                        let mut seen = [None; CELLS];
                        for cell in [first, second] {
                            seen[cell] = Some(tx.read(&cells[cell])?);
                        }
                        Ok(seen)
                    };
                    let seen = if (thread + round) % 4 == 3 {
                        stm_core::snapshot(look)
                    } else {
                        added[second] = true;
                        stm_core::atomically(|tx| {
                            let seen = look(tx)?;
                            tx.modify(&cells[second], |n| *n += 1)?;
                            Ok(seen)
                        })
                    };
                    events.push(Event { seen, added, began, ended: add(&clock, 1) });
                }
                events
            })
        });
        let threads: Vec<_> = threads.collect();
        let events: Vec<Event> = join(threads).into_iter().flatten().collect();
        assert!(can_be_explained(&events), "no order explains what was seen");
    });
}

#[test]
fn write_skew_of_three() {
    explore(|| {
        let on_call: Arc<[TVar<bool>; 3]> = Arc::new(std::array::from_fn(|_| TVar::new(true)));
        let doctors = (0..3).map(|me| {
            let on_call = on_call.clone();
            spawn(move || {
                atomically! {
                    if on_call.iter().filter(|doctor| **doctor).count() > 1 {
                        on_call[me] = false;
                    }
                }
            })
        });
        join(doctors.collect::<Vec<_>>());
        assert_eq!(on_call.iter().filter(|doctor| doctor.load()).count(), 1);
    });
}

struct Account {
    balance: TVar<u32>,
    history: TVar<Vec<u32>>,
}

#[transactional]
fn transfer(from: &Account, to: &Account, amount: u32) {
    check!(from.balance >= amount);
    from.balance -= amount;
    to.balance += amount;
    to.history.push(amount);
}

#[test]
fn money_lost_or_made() {
    explore(|| {
        let account = |balance| Account { balance: TVar::new(balance), history: TVar::default() };
        let accounts: Arc<[Account; 3]> = Arc::new([account(2), account(0), account(0)]);
        let mut threads: Vec<_> = (0..3)
            .map(|me| {
                let accounts = accounts.clone();
                // What each passes on has to arrive first.
                spawn(move || {
                    for _ in 0..2 {
                        transfer(&accounts[me], &accounts[(me + 1) % 3], 1);
                    }
                })
            })
            .collect();
        threads.push({
            let accounts = accounts.clone();
            spawn(move || {
                for _ in 0..2 {
                    let (sum, noted) = snapshot! {
                        let sum: u32 = accounts.iter().map(|account| *account.balance).sum();
                        let noted: usize = accounts.iter().map(|account| account.history.len()).sum();
                        (sum, noted)
                    };
                    assert_eq!(sum, 2);
                    assert!(noted <= 6);
                }
            })
        });
        join(threads);
        let history = |account: &Account| account.history.load().len();
        assert_eq!(accounts.iter().map(history).collect::<Vec<_>>(), [2, 2, 2]);
    });
}

/// Four values that sum to the same in every state that exists.
type Four = Arc<[TVar<Payload>; 4]>;

fn shift(four: &Four, from: usize, to: usize) {
    stm_core::atomically(|tx| {
        let (less, more) = (tx.read_ref(&four[from])?.get() - 1, tx.read_ref(&four[to])?.get() + 1);
        tx.write(&four[from], Payload::new(less))?;
        tx.write(&four[to], Payload::new(more))
    });
}

/// In a body: attempts that fail must not see anything else either.
fn check_sum(tx: &Transaction, four: &Four) -> Stm<()> {
    let mut sum = 0;
    for var in &**four {
        sum += tx.read_ref(var)?.get();
        yield_now();
    }
    assert_eq!(sum, 40);
    Ok(())
}

/// Writers, and readers of each kind: with a log, registered, and with neither. Nobody sees a state between two, in
/// attempts that fail later either; and no snapshot is taken a third time.
#[test]
fn snapshot_of_a_state_that_never_was() {
    explore(|| {
        let four: Four = Arc::new(std::array::from_fn(|_| TVar::new(Payload::new(10))));
        let run = |f: fn(&Four)| {
            let four = four.clone();
            spawn(move || f(&four))
        };
        let threads = [
            run(|four| (0..3).for_each(|n| shift(four, n, n + 1))),
            run(|four| (0..3).for_each(|n| shift(four, n + 1, 0))),
            run(|four| {
                stm_core::atomically(|tx| check_sum(tx, four));
            }),
            run(|four| {
                stm_core::atomically(|tx| {
                    tx.peek(|| {
                        check_sum(tx, four).expect("a registered snapshot finds every value");
                        Ok(())
                    })
                });
            }),
            run(|four| {
                for _ in 0..2 {
                    let begun = Cell::new(0);
                    stm_core::snapshot(|tx| {
                        begun.set(begun.get() + 1);
                        check_sum(tx, four)
                    });
                    assert!(begun.get() <= 2, "a snapshot was taken for the third time");
                }
            }),
        ];
        join(threads);
    });
}

#[derive(Debug, PartialEq)]
struct TooLittle;

#[transactional]
fn move_all_but(from: &TVar<u32>, to: &TVar<u32>, rest: u32) -> Result<(), TooLittle> {
    to += *from;
    from = 0;
    if to <= rest {
        abort!(TooLittle);
    }
    to -= rest;
    from = rest;
    Ok(())
}

#[test]
fn failed_part_that_leaves_a_trace() {
    explore(|| {
        let (a, b, failed) = (TVar::new(3), TVar::new(0), TVar::new(0));
        let threads = (0..3).map(|me| {
            let (a, b, failed) = (a.clone(), b.clone(), failed.clone());
            spawn(move || {
                let mut failures = 0;
                for _ in 0..2 {
                    let (from, to) = if me == 0 { (&a, &b) } else { (&b, &a) };
                    failures += atomically! {
                        assert_eq!(a + b, 3);
                        let before = *a;
                        let moved = move_all_but(from, to, 1 + me);
                        assert_eq!(a + b, 3);
                        if moved == Err(TooLittle) {
                            assert_eq!(a, before);
                            failed += 1;
                            1
                        } else {
                            0
                        }
                    };
                }
                failures
            })
        });
        let failures: u32 = join(threads.collect::<Vec<_>>()).iter().sum();
        assert_eq!((a.load() + b.load(), failed.load()), (3, failures));
    });
}
