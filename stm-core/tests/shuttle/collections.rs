//! Collections: nothing is lost and nothing doubled.

use super::{explore_some, join};
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;
use stm_core::collections::{TBQueue, TCounter, TMap, TQueue, TSemaphore, TVec};
use stm_core::models::spawn;
use stm_core::prelude::*;

/// Sends all keys to few buckets, so that these split early.
#[derive(Clone, Default)]
struct Plain;

struct PlainHasher(u64);

impl BuildHasher for Plain {
    type Hasher = PlainHasher;
    fn build_hasher(&self) -> PlainHasher {
        PlainHasher(0)
    }
}

impl Hasher for PlainHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().rev().for_each(|&byte| self.0 = self.0 << 8 | u64::from(byte));
    }
}

/// While a map grows, somebody goes through it, looks for its keys one by one, and waits for the last one.
#[test]
fn key_lost_or_doubled_by_a_split() {
    const KEYS: u32 = 20;
    explore_some(|| {
        let map = TMap::with_hasher(Plain);
        // All in one root, whose children are the next that come about.
        (0..KEYS).for_each(|key| _ = map.insert(key * 8, key));
        let growing = {
            let map = map.clone();
            spawn(move || {
                let undone: Result<(), ()> = atomically! {
                    (KEYS..KEYS + 3).for_each(|key| _ = map.insert(key * 8, key));
                    Err(())
                };
                assert!(undone.is_err());
                (KEYS..KEYS + 3).for_each(|key| _ = map.insert(key * 8, key));
            })
        };
        let reading = {
            let map = map.clone();
            spawn(move || {
                let mut keys: Vec<_> = map.keys().collect();
                keys.sort_unstable();
                assert!(keys.windows(2).all(|pair| pair[0] < pair[1]) && keys.len() >= KEYS as usize);
                let (len, all) = atomically! { (map.len(), map.iter().count()) };
                assert_eq!(len, all);
                assert!((0..KEYS).step_by(5).all(|key| map.get(&(key * 8)) == Some(key)));
            })
        };
        let waiting = {
            let map = map.clone();
            spawn(move || assert_eq!(map.wait_for(&((KEYS + 2) * 8)), KEYS + 2))
        };
        join([growing, reading, waiting]);
        assert_eq!((map.len(), map.iter().count()), (KEYS as usize + 3, KEYS as usize + 3));
    });
}

/// The first additions of two threads against a sum, which some transaction acts upon.
#[test]
fn addition_that_a_sum_overlooks() {
    explore_some(|| {
        let (counter, seen) = (TCounter::new(0), TVar::new(0));
        let adding = [1, 10].map(|n| {
            let (counter, seen) = (counter.clone(), seen.clone());
            spawn(move || {
                counter.add(n);
                atomically! {
                    seen = counter.get();
                    counter.add(n);
                    assert_eq!(counter.get(), seen + n);
                }
            })
        });
        let summing = {
            let counter = counter.clone();
            spawn(move || {
                let (first, second) = (counter.get(), counter.get());
                assert!(first <= second, "{second} after {first}");
                atomically! { check!(counter.get() == 22) }
            })
        };
        join(adding);
        join([summing]);
        assert!([12, 21].contains(&seen.load()), "{}", seen.load());
    });
}

/// Three hand over by a queue of one place, and the one who closes it is told to everybody who waits.
#[test]
fn element_lost_when_a_queue_closes() {
    explore_some(|| {
        let (queue, other) = (TBQueue::new(1), TQueue::new());
        let producing = {
            let queue = queue.clone();
            spawn(move || (0..4).take_while(|&n| queue.push(n).is_ok()).count())
        };
        let between = {
            let (queue, other) = (queue.clone(), other.clone());
            spawn(move || {
                for _ in 0..3 {
                    atomically! { if let Some(n) = queue.pop() { other.push(n).unwrap() } }
                }
                queue.close();
                queue.flush().into_iter().for_each(|n: usize| other.push(n).unwrap());
                assert_eq!(queue.pop(), None);
                other.close();
            })
        };
        let consuming = spawn(move || std::iter::from_fn(|| other.pop()).collect::<Vec<_>>());
        let pushed = producing.join().unwrap();
        join([between]);
        assert_eq!(consuming.join().unwrap(), (0..pushed).collect::<Vec<_>>());
    });
}

/// One gives up while one behind it wants less, or just when it is served.
#[test]
fn permit_lost_with_one_who_gives_up() {
    explore_some(|| {
        let semaphore = TSemaphore::new(0);
        let large = {
            let semaphore = semaphore.clone();
            spawn(move || semaphore.acquire_many_timeout(2, Duration::ZERO).map_or(0, |()| 2))
        };
        let small = {
            let semaphore = semaphore.clone();
            spawn(move || {
                semaphore.acquire();
                semaphore.release_many(2);
            })
        };
        semaphore.release();
        join([small]);
        let taken: usize = join([large])[0];
        assert_eq!((semaphore.available() + taken, semaphore.waiting()), (2, 0));
    });
}

/// Two transactions need two permits in opposite orders, and one of them gives up; a thread needs one of them.
#[test]
fn place_left_behind_or_permit_lost_by_a_transaction() {
    explore_some(|| {
        let (a, b) = (TSemaphore::new(1), TSemaphore::new(0));
        let both = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                atomically! {
                    a.acquire();
                    b.acquire();
                }
                a.release();
                b.release();
            })
        };
        let gives_up = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                let taken = atomically!(timeout: Duration::ZERO; {
                    b.acquire();
                    a.acquire();
                });
                if taken.is_ok() {
                    b.release();
                    a.release();
                }
            })
        };
        let one = {
            let a = a.clone();
            spawn(move || {
                a.acquire();
                a.release();
            })
        };
        b.release();
        join([both, gives_up, one]);
        assert_eq!((a.available(), a.waiting(), b.available(), b.waiting()), (1, 0, 1, 0));
    });
}

/// A transaction that has waited for a permit, and takes it.
#[test]
fn place_kept_by_a_transaction_that_has_taken() {
    explore_some(|| {
        let (a, b) = (TSemaphore::new(0), TSemaphore::new(0));
        let both = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                let behind = atomically! {
                    a.acquire();
                    b.acquire();
                    (a.waiting(), b.waiting())
                };
                assert_eq!(behind, (0, 0), "nothing else waits");
            })
        };
        a.release();
        b.release();
        join([both]);
    });
}

/// A transaction that stands in a line, and finds out that it needs something else: what stands behind it goes on.
#[test]
fn place_kept_by_a_transaction_that_needs_another() {
    explore_some(|| {
        let (a, b, needs_b) = (TSemaphore::new(0), TSemaphore::new(0), TVar::new(false));
        let changes = {
            let (a, b, needs_b) = (a.clone(), b.clone(), needs_b.clone());
            spawn(move || {
                atomically! {
                    if *needs_b { b.acquire() } else { a.acquire() }
                }
            })
        };
        let behind = {
            let (a, b) = (a.clone(), b.clone());
            spawn(move || {
                a.acquire();
                b.release();
            })
        };
        needs_b.store(true);
        a.release();
        join([changes, behind]);
        assert_eq!((a.available(), a.waiting(), b.available(), b.waiting()), (0, 0, 0, 0));
    });
}

/// A slot that a push has made, which is then undone, against other pushes and accesses.
#[test]
fn element_of_a_push_that_was_undone() {
    explore_some(|| {
        let all = TVec::<u32>::new();
        let pushing = [1, 10].map(|first| {
            let all = all.clone();
            spawn(move || {
                let undone: Result<(), ()> = atomically! {
                    all.push(99);
                    Err(())
                };
                assert!(undone.is_err());
                all.push(first);
                atomically! {
                    all.push(98);
                    all.pop();
                }
                all.push(first + 1);
            })
        });
        let looking = {
            let all = all.clone();
            spawn(move || {
                let second = atomically! {
                    let Some(second) = all.get(1) else { retry!() };
                    assert!(all.len() > 1);
                    second
                };
                let all = all.to_vec();
                assert!(all.len() > 1 && all[1] == second && all.iter().all(|n| *n < 90), "{second} of {all:?}");
            })
        };
        join(pushing);
        join([looking]);
        let (ones, tens): (Vec<_>, Vec<_>) = all.to_vec().into_iter().partition(|n| *n < 10);
        assert_eq!((ones, tens), (vec![1, 2], vec![10, 11]));
    });
}
