//! Several threads at once.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;
use std::time::Duration;
use stm_core::collections::{TOrdMap, TOrdSet};
use stm_core::prelude::*;
use stm_core::try_atomically;

/// A small generator of numbers, the same ones in each run.
fn numbers(mut seed: u64) -> impl FnMut(u64) -> u64 {
    move |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    }
}

#[test]
fn write_skew_over_a_range_is_impossible() {
    // Whoever finds the range empty may put one key into it: at most one may come.
    for round in 0..200 {
        let map: TOrdMap<u32, ()> = (0..100).map(|n| (n * 1000, ())).collect();
        let claim = |key: u32| {
            atomically! {
                let mut is_free = true;
                map.range(40_001..41_000).for_each(|_| is_free = false);
                if is_free {
                    map.insert(key, ());
                }
            }
        };
        thread::scope(|scope| {
            scope.spawn(|| claim(40_100 + round));
            scope.spawn(|| claim(40_900 - round));
        });
        assert_eq!(map.range(40_001..41_000).count(), 1);
    }
}

#[test]
fn readers_of_a_map_that_grows_and_shrinks_see_all_of_each_change() {
    // Keys come and go in pairs, far from each other.
    let map = TOrdMap::new();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let (map, done) = (&map, &done);
        let writers: Vec<_> = (1..=2)
            .map(|seed| {
                scope.spawn(move || {
                    let mut number = numbers(seed);
                    for round in 0..4000 {
                        let (a, grows) = (number(500) * 2 + seed - 1, round / 500 % 2 == 0);
                        atomically! {
                            for key in [a, 1_000_000 - a] {
                                if grows { map.insert(key, round); } else { map.remove(&key); }
                            }
                        }
                    }
                })
            })
            .collect();
        scope.spawn(move || {
            while !done.load(SeqCst) {
                let (all, len) = snapshot! { (map.iter().collect::<Vec<_>>(), map.len()) };
                assert_eq!(all.len(), len);
                assert!(all.is_sorted_by(|a, b| a.0 < b.0));
                for (a, b) in all.iter().zip(all.iter().rev()) {
                    assert_eq!((a.0, a.1), (1_000_000 - b.0, b.1), "torn");
                }
            }
        });
        scope.spawn(move || {
            let mut number = numbers(9);
            while !done.load(SeqCst) {
                let a = number(1000);
                let (one, other) = atomically! { (map.get(&a), map.get(&(1_000_000 - a))) };
                assert_eq!(one, other, "torn");
            }
        });
        for writer in writers {
            writer.join().unwrap();
        }
        done.store(true, SeqCst);
    });
}

#[test]
fn moves_between_maps_lose_and_double_nothing() {
    let (left, right): (TOrdMap<u64, u64>, _) = ((0..300).map(|n| (n, n)).collect(), TOrdMap::new());
    thread::scope(|scope| {
        let (left, right) = (&left, &right);
        for seed in 1..=3 {
            scope.spawn(move || {
                let mut number = numbers(seed);
                for _ in 0..3000 {
                    let key = number(300);
                    atomically! {
                        let (from, to) = if left.contains_key(&key) { (left, right) } else { (right, left) };
                        let value = from.remove(&key).unwrap();
                        assert_eq!(to.insert(key, value), None);
                    }
                }
            });
        }
    });
    let mut all: Vec<_> = left.iter().chain(right.iter()).collect();
    all.sort_unstable();
    assert_eq!(all, (0..300).map(|n| (n, n)).collect::<Vec<_>>());
    assert_eq!(left.len() + right.len(), 300);
}

#[test]
fn each_first_element_is_taken_once() {
    let set: TOrdSet<u32> = (0..2000).collect();
    let mut taken: Vec<u32> = thread::scope(|scope| {
        let takers = [(); 3].map(|()| scope.spawn(|| std::iter::from_fn(|| set.pop_first()).collect::<Vec<_>>()));
        takers
            .into_iter()
            .flat_map(|taker| {
                let taken = taker.join().unwrap();
                assert!(taken.is_sorted());
                taken
            })
            .collect()
    });
    taken.sort_unstable();
    assert_eq!(taken, (0..2000).collect::<Vec<_>>());
}

#[test]
fn what_is_waited_for_comes() {
    let map = TOrdMap::new();
    thread::scope(|scope| {
        let waiters = [3_u32, 77, 5000].map(|key| {
            scope.spawn({
                let map = &map;
                move || map.wait_for(&key)
            })
        });
        // The leaf that they have read splits again and again.
        (0..6000).for_each(|n| _ = map.insert(n, n + 1));
        assert_eq!(waiters.map(|waiter| waiter.join().unwrap()), [4, 78, 5001]);
        let gone = scope.spawn(|| map.wait_until_absent(&4000));
        (0..6000).rev().for_each(|n| _ = map.remove(&n));
        gone.join().unwrap();
    });
    assert!(map.is_empty());
}

#[test]
fn it_composes_with_alternatives_attempts_and_time_limits() {
    let (map, other) = (TOrdMap::from([(1, 'a')]), TOrdMap::from([(2, 'b')]));
    let from_either = || {
        atomically! {
            or_else!(
                {
                    map.insert(50, 'x');
                    map.wait_for(&2)
                },
                other.wait_for(&2)
            )
        }
    };
    assert_eq!(from_either(), 'b');
    assert_eq!(map.get(&50), None, "what the alternative that waits has inserted");
    assert_eq!(try_atomically(|_| Ok(map.wait_for(&3))), Err(stm_core::TryError::WouldBlock));
    let late: Result<char, _> = atomically!(timeout: Duration::from_millis(3); { map.wait_for(&3) });
    assert!(late.is_err());
    let result: Result<(), &str> = atomically! {
        (0..100).for_each(|n| _ = map.insert(n, 'z'));
        abort!("no")
    };
    assert_eq!((result, map.iter().collect::<Vec<_>>(), map.len()), (Err("no"), vec![(1, 'a')], 1));
}
