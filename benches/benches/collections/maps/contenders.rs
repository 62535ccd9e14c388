//! The maps that take part.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use crossbeam_skiplist::SkipMap;
use dashmap::DashMap;
use parking_lot::RwLock;
use stm_core::collections::{TMap, TOrdMap};
use stm_core::prelude::*;

use super::{Key, Map, Ordered, Several};

const PRESENT: &str = "the key is present";

/// The parts of both of our maps, whose methods have the same names.
macro_rules! ours {
    ($map:ident) => {
        impl<K: Key> Map<K> for $map<K, u64> {
            const LABEL: &str = stringify!($map);

            fn new() -> Self {
                $map::new()
            }

            fn get(&self, key: &K) -> Option<u64> {
                $map::get(self, key)
            }

            fn update(&self, key: &K) {
                $map::update(self, key, |value| *value += 1).expect(PRESENT);
            }

            fn insert(&self, key: K, value: u64) {
                $map::insert(self, key, value);
            }

            fn remove(&self, key: &K) {
                $map::remove(self, key);
            }

            fn for_each(&self, mut f: impl FnMut(&K, u64)) {
                // What `TMap::for_each` calls may run again.
                $map::iter(self).for_each(|(key, value)| f(&key, value));
            }
        }

        impl<K: Key> Several<K> for $map<K, u64> {
            fn transfer(&self, from: &K, to: &K) {
                atomically! {
                    $map::update(self, from, |value| *value -= 1).expect(PRESENT);
                    $map::update(self, to, |value| *value += 1).expect(PRESENT);
                }
            }

            fn sum(&self, keys: &[K]) -> u64 {
                snapshot! { keys.iter().map(|key| $map::get(self, key).expect(PRESENT)).sum() }
            }
        }
    };
}

ours!(TMap);
ours!(TOrdMap);

impl Ordered for TOrdMap<u64, u64> {
    fn first(&self) -> Option<(u64, u64)> {
        TOrdMap::first(self)
    }

    fn pop_first(&self) -> Option<(u64, u64)> {
        TOrdMap::pop_first(self)
    }

    fn range(&self, from: u64, to: u64) -> (u64, u64) {
        snapshot! {
            let (mut count, mut sum) = (0, 0);
            self.for_each_in(from..to, |_, value| {
                count += 1;
                sum += value;
            });
            (count, sum)
        }
    }
}

/// The same for maps that a lock protects.
macro_rules! locked {
    ($map:ident, $label:literal) => {
        impl<K: Key> Map<K> for RwLock<$map<K, u64>> {
            const LABEL: &str = $label;

            fn new() -> Self {
                RwLock::default()
            }

            fn get(&self, key: &K) -> Option<u64> {
                self.read().get(key).copied()
            }

            fn update(&self, key: &K) {
                *self.write().get_mut(key).expect(PRESENT) += 1;
            }

            fn insert(&self, key: K, value: u64) {
                self.write().insert(key, value);
            }

            fn remove(&self, key: &K) {
                self.write().remove(key);
            }

            fn for_each(&self, mut f: impl FnMut(&K, u64)) {
                self.read().iter().for_each(|(key, value)| f(key, *value));
            }
        }

        impl<K: Key> Several<K> for RwLock<$map<K, u64>> {
            fn transfer(&self, from: &K, to: &K) {
                let mut map = self.write();
                *map.get_mut(from).expect(PRESENT) -= 1;
                *map.get_mut(to).expect(PRESENT) += 1;
            }

            fn sum(&self, keys: &[K]) -> u64 {
                let map = self.read();
                keys.iter().map(|key| map.get(key).expect(PRESENT)).sum()
            }
        }
    };
}

locked!(HashMap, "RwLock<HashMap>, parking_lot");
locked!(BTreeMap, "RwLock<BTreeMap>, parking_lot");

impl Ordered for RwLock<BTreeMap<u64, u64>> {
    fn first(&self) -> Option<(u64, u64)> {
        self.read().first_key_value().map(|(key, value)| (*key, *value))
    }

    fn pop_first(&self) -> Option<(u64, u64)> {
        self.write().pop_first()
    }

    fn range(&self, from: u64, to: u64) -> (u64, u64) {
        self.read().range(from..to).fold((0, 0), |(count, sum), (_, value)| (count + 1, sum + value))
    }
}

impl<K: Key> Map<K> for DashMap<K, u64> {
    const LABEL: &str = "dashmap 6";

    fn new() -> Self {
        DashMap::new()
    }

    fn get(&self, key: &K) -> Option<u64> {
        DashMap::get(self, key).map(|value| *value)
    }

    fn update(&self, key: &K) {
        *self.get_mut(key).expect(PRESENT) += 1;
    }

    fn insert(&self, key: K, value: u64) {
        DashMap::insert(self, key, value);
    }

    fn remove(&self, key: &K) {
        DashMap::remove(self, key);
    }

    fn for_each(&self, mut f: impl FnMut(&K, u64)) {
        self.iter().for_each(|entry| f(entry.key(), *entry.value()));
    }
}

/// It has no exclusive access to a value, so the values are atomic.
impl<K: Key> Map<K> for SkipMap<K, AtomicU64> {
    const LABEL: &str = "crossbeam SkipMap";

    fn new() -> Self {
        SkipMap::new()
    }

    fn get(&self, key: &K) -> Option<u64> {
        SkipMap::get(self, key).map(|entry| entry.value().load(Relaxed))
    }

    fn update(&self, key: &K) {
        SkipMap::get(self, key).expect(PRESENT).value().fetch_add(1, Relaxed);
    }

    fn insert(&self, key: K, value: u64) {
        SkipMap::insert(self, key, AtomicU64::new(value));
    }

    fn remove(&self, key: &K) {
        SkipMap::remove(self, key);
    }

    fn for_each(&self, mut f: impl FnMut(&K, u64)) {
        self.iter().for_each(|entry| f(entry.key(), entry.value().load(Relaxed)));
    }
}

impl Ordered for SkipMap<u64, AtomicU64> {
    fn first(&self) -> Option<(u64, u64)> {
        self.front().map(|entry| (*entry.key(), entry.value().load(Relaxed)))
    }

    fn pop_first(&self) -> Option<(u64, u64)> {
        self.pop_front().map(|entry| (*entry.key(), entry.value().load(Relaxed)))
    }

    fn range(&self, from: u64, to: u64) -> (u64, u64) {
        SkipMap::range(self, from..to)
            .fold((0, 0), |(count, sum), entry| (count + 1, sum + entry.value().load(Relaxed)))
    }
}
