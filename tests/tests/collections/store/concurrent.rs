//! Many threads at once: what they check out is consistent, and what they commit is lost by none.

use super::Names;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread;
use stm_core::prelude::*;
use stm_core::store::Store;

const THREADS: usize = 4;
const ROUNDS: usize = if cfg!(miri) { 10 } else { 2_000 };

/// Numbers at random.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("small")
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Balance(usize),
    /// The balance as a text.
    Label(usize),
}

#[test]
fn transfers_conserve_the_sum_and_keep_values_of_several_types_in_step() {
    const ACCOUNTS: usize = 6;
    const TOTAL: i64 = 600;
    let store = Store::new();
    for account in 0..ACCOUNTS {
        store.set(Key::Balance(account), 100_i64);
        store.set(Key::Label(account), "100".to_string());
    }
    let (refused, audits, done) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicBool::new(false));
    let transfer = |from: usize, to: usize, amount: i64| {
        let mut checkout = store.using([Key::Balance(from), Key::Label(from), Key::Balance(to), Key::Label(to)]);
        loop {
            for (account, change) in [(from, -amount), (to, amount)] {
                let balance = checkout.value::<i64>(&Key::Balance(account)).unwrap().unwrap();
                let label = checkout.value::<String>(&Key::Label(account)).unwrap().unwrap();
                assert_eq!(balance.to_string(), *label);
                let balance = balance + change;
                checkout.set(&Key::Balance(account), balance).unwrap();
                checkout.set(&Key::Label(account), balance.to_string()).unwrap();
            }
            if checkout.commit().is_ok() {
                return;
            }
            refused.fetch_add(1, SeqCst);
            checkout.refresh();
        }
    };
    let sum_of = |keys: Vec<Key>| {
        let mut all = store.using(keys);
        let balances = (0..ACCOUNTS).map(|n| *all.value::<i64>(&Key::Balance(n)).unwrap().unwrap());
        let sum: i64 = balances.sum();
        audits.fetch_add(usize::from(all.commit().is_ok()), SeqCst);
        sum
    };
    thread::scope(|scope| {
        let clerks: Vec<_> = (1..=THREADS as u64)
            .map(|seed| {
                let transfer = &transfer;
                scope.spawn(move || {
                    let mut random = Random(seed << 20);
                    for _ in 0..ROUNDS {
                        let amount = i64::try_from(random.below(50)).expect("small");
                        transfer(random.below(ACCOUNTS), random.below(ACCOUNTS), amount);
                    }
                })
            })
            .collect();
        let auditor = scope.spawn(|| {
            while !done.load(SeqCst) {
                assert_eq!(sum_of(store.keys().collect()), TOTAL);
            }
        });
        let results: Vec<_> = clerks.into_iter().map(thread::ScopedJoinHandle::join).collect();
        done.store(true, SeqCst);
        auditor.join().unwrap();
        for result in results {
            result.unwrap();
        }
        assert_eq!(sum_of(store.keys().collect()), TOTAL);
    });
    assert!(audits.load(SeqCst) > 0);
    println!("{} commits, and {} refused", THREADS * ROUNDS, refused.load(SeqCst));
}

#[test]
fn no_increment_is_lost_and_every_refusal_names_the_key() {
    let store = Names::new();
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let mut count = store.usevar::<usize>("count").unwrap();
                for _ in 0..ROUNDS {
                    loop {
                        let next = count.value().copied().unwrap_or(0) + 1;
                        count.set(next);
                        let Err(error) = count.commit() else { break };
                        assert_eq!(error.keys(), ["count"]);
                        count.refresh().unwrap();
                    }
                }
            });
        }
    });
    assert_eq!(store.get::<usize>(&"count").unwrap().as_deref(), Some(&(THREADS * ROUNDS)));
}

#[test]
fn a_token_that_wanders_from_key_to_key_is_always_at_one() {
    const KEYS: usize = 5;
    let store = Store::new();
    store.set(0, ());
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let movers: Vec<_> = (1..=THREADS as u64)
            .map(|seed| {
                let store = &store;
                scope.spawn(move || {
                    let mut random = Random(seed << 20);
                    for _ in 0..ROUNDS {
                        let mut all = store.using(0..KEYS);
                        let at = (0..KEYS).find(|key| all.version(key).unwrap() > 0).expect("it is somewhere");
                        all.delete(&at).unwrap();
                        all.set(&random.below(KEYS), ()).unwrap();
                        _ = all.commit();
                    }
                })
            })
            .collect();
        let watcher = scope.spawn(|| {
            let mut last = [0; KEYS];
            while !done.load(SeqCst) {
                let all = store.using(0..KEYS);
                assert_eq!((0..KEYS).filter(|key| all.value::<()>(key).unwrap().is_some()).count(), 1);
                assert_eq!((store.len(), store.dump().entries().len()), (1, 1));
                for (key, last) in last.iter_mut().enumerate() {
                    let version = all.version(&key).unwrap();
                    assert!(version == 0 || version >= *last, "the version of {key} shrank from {last} to {version}");
                    *last = version.max(*last);
                }
            }
        });
        let results: Vec<_> = movers.into_iter().map(thread::ScopedJoinHandle::join).collect();
        done.store(true, SeqCst);
        watcher.join().unwrap();
        for result in results {
            result.unwrap();
        }
    });
}

#[test]
fn versions_grow_whoever_sets_and_however() {
    let store = Names::new();
    let mut versions: Vec<(u64, u64)> = thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| {
                let store = &store;
                scope.spawn(move || {
                    let mut made = Vec::new();
                    for _ in 0..ROUNDS {
                        // What is counted up in the same transaction tells the order of the commits.
                        made.push(atomically! {
                            let count = store.get::<u64>(&"count").unwrap().map_or(0, |count| *count);
                            store.set("count", count + 1);
                            if thread == 0 && !store.delete(&"set") {
                                store.set("set", 0);
                            }
                            (count, store.set("set", thread))
                        });
                    }
                    made
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    versions.sort_unstable();
    assert!(versions.iter().map(|(count, _)| *count).eq(0..(THREADS * ROUNDS) as u64));
    assert!(versions.is_sorted_by(|(_, earlier), (_, later)| earlier < later));
}

#[test]
fn sets_that_cross_give_versions_that_grow() {
    let store = Store::new();
    let made = AtomicUsize::new(0);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let (store, made) = (&store, &made);
            scope.spawn(move || {
                for _ in 0..ROUNDS {
                    store.set(0, thread);
                }
                made.fetch_add(1, SeqCst);
            });
        }
        let mut last = 0;
        while made.load(SeqCst) < THREADS {
            let version = store.version(&0);
            assert!(version >= last, "from {last} to {version}");
            last = version;
        }
    });
}
