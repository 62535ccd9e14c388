//! Nobody sleeps for ever, or passes over what could go on.

use super::{Payload, explore, join};
use std::collections::VecDeque;
use std::sync::Arc;
use stm_core::models::spawn;
use stm_core::prelude::*;

struct Queue {
    items: TVar<VecDeque<Payload>>,
}

#[transactional]
impl Queue {
    fn put(&self, item: u32) {
        check!(self.items.len() < 2);
        self.items.push_back(Payload::new(item));
    }

    fn take(&self) -> u32 {
        check!(!self.items.is_empty());
        self.items.pop_front().unwrap().get()
    }
}

#[test]
fn items_lost_or_doubled_by_a_bounded_queue() {
    explore(|| {
        let queue = Arc::new(Queue { items: TVar::default() });
        let consumers = [3, 5].map(|count| {
            let queue = queue.clone();
            spawn(move || (0..count).map(|_| queue.take()).collect::<Vec<_>>())
        });
        let producers = [0, 100].map(|first| {
            let queue = queue.clone();
            spawn(move || (first..first + 4).for_each(|item| queue.put(item)))
        });
        join(producers);
        let taken = join(consumers);
        for of_one in &taken {
            let in_order = |items: &[&u32]| items.is_sorted();
            let (of_first, of_second): (Vec<&u32>, Vec<&u32>) = of_one.iter().partition(|item| **item < 100);
            assert!(in_order(&of_first) && in_order(&of_second), "one overtook another: {of_one:?}");
        }
        let mut all = taken.concat();
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 100, 101, 102, 103]);
    });
}

/// One waiter of each kind: for a variable that was read, that one of two alternatives read, that was peeked, and that was
/// read in a snapshot.
#[test]
fn somebody_sleeps_for_ever() {
    explore(|| {
        let (n, other) = (TVar::new(0_u32), TVar::new(false));
        let run = |f: fn(&TVar<u32>, &TVar<bool>)| {
            let (n, other) = (n.clone(), other.clone());
            spawn(move || f(&n, &other))
        };
        let waiters = [
            run(|n, other| atomically! { check!(n >= 2 && other) }),
            run(|n, other| {
                atomically! {
                    or_else!({ check!(n > 100) }, { n += 0; check!(other) });
                }
            }),
            run(|n, _| atomically! { check!(peek!(*n) >= 2) }),
            run(|n, _| assert_eq!(snapshot! { check!(n >= 2); *n }, 2)),
        ];
        for _ in 0..2 {
            n.update(|n| n + 1);
        }
        other.store(true);
        join(waiters);
    });
}

#[test]
fn turn_lost_on_its_way_round() {
    explore(|| {
        let turn = TVar::new(0);
        let threads = (0..4).map(|me| {
            let turn = turn.clone();
            spawn(move || {
                for _ in 0..3 {
                    atomically! {
                        check!(turn == me);
                        turn = (me + 1) % 4;
                    }
                }
            })
        });
        join(threads.collect::<Vec<_>>());
        assert_eq!(turn.load(), 0);
    });
}

#[test]
fn philosophers_starve() {
    explore(|| {
        let forks: Arc<[TVar<Option<usize>>; 3]> = Arc::default();
        let threads = (0..3).map(|seat| {
            let forks = forks.clone();
            spawn(move || {
                let (left, right) = (&forks[seat], &forks[(seat + 1) % 3]);
                for _ in 0..2 {
                    atomically! {
                        check!(left.is_none() && right.is_none());
                        left = Some(seat);
                        right = Some(seat);
                    }
                    atomically! {
                        assert!(left == Some(seat) && right == Some(seat));
                        left = None;
                        right = None;
                    }
                }
            })
        });
        join(threads.collect::<Vec<_>>());
    });
}

#[test]
fn alternative_passed_over_though_it_could_go_on() {
    explore(|| {
        let (urgent, ordinary, taken) = (TVar::new(0), TVar::new(0), TVar::new(0));
        let consumers = [(); 2].map(|()| {
            let (urgent, ordinary, taken) = (urgent.clone(), ordinary.clone(), taken.clone());
            spawn(move || {
                let take = || {
                    atomically! {
                        or_else!(
                            { taken += 1; check!(urgent > 0); urgent -= 1; 1 },
                            { assert!(urgent == 0); check!(ordinary > 0); ordinary -= 1; 0 },
                        )
                    }
                };
                (0..3).map(|_| take()).sum::<u32>()
            })
        });
        let producers =
            [urgent.clone(), ordinary.clone()].map(|var| spawn(move || (0..3).for_each(|_| var.update(|n| n + 1))));
        join(producers);
        assert_eq!(join(consumers).iter().sum::<u32>(), 3);
        assert_eq!((urgent.load(), ordinary.load()), (0, 0));
        assert_eq!(taken.load(), 3, "what an alternative wrote before it retried is still there");
    });
}
