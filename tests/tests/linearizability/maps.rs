//! Maps that are hashed.

use std::hash::{BuildHasher, Hasher};

use stm_core::collections::{TMap, TSet};
use stm_core::prelude::*;

use crate::harness::Object;
use crate::keyed::{Call, Map, any_call};
use crate::program::Chance;
use crate::told::{Item, Told, sorted};

/// Hashes that have much in common, so that there is a lot in few buckets.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Few(u64);

impl BuildHasher for Few {
    type Hasher = Few;

    fn build_hasher(&self) -> Few {
        Few(0)
    }
}

impl Hasher for Few {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 += u64::from(*byte);
        }
    }

    fn finish(&self) -> u64 {
        let few = self.0 % 5;
        few << 60 | few
    }
}

/// What all maps do alike.
macro_rules! call_map {
    ($map:expr, $call:expr) => {
        match *$call {
            Call::Get(key) => $map.get(&Item(key)).into(),
            Call::Contains(key) => Told::Is($map.contains_key(&Item(key))),
            Call::Insert(key, value) => $map.insert(Item(key), Item(value)).into(),
            Call::Remove(key) => $map.remove(&Item(key)).into(),
            Call::Update(key) => {
                let add = |value: &mut Item| {
                    value.0 += 1;
                    Item(value.0)
                };
                $map.update(&Item(key), add).into()
            }
            Call::Toggle(key) => {
                $map.alter(Item(key), |old| old.is_none().then_some(Item(key)));
                Told::Nothing
            }
            Call::Entry(key, value) => {
                Some($map.entry(Item(key)).and_modify(|old| old.0 += 1).or_insert(Item(value))).into()
            }
            Call::GetOrInsert(key, value) => Some($map.get_or_insert_with(Item(key), || Item(value))).into(),
            Call::Retain => {
                $map.retain(|key, _| key.0 % 2 == 1);
                Told::Nothing
            }
            Call::Clear => {
                $map.clear();
                Told::Nothing
            }
            Call::Len => Told::count($map.len()),
            Call::IsEmpty => Told::Is($map.is_empty()),
            Call::Iter => sorted($map.iter()).collect(),
            Call::Keys => sorted($map.keys()).collect(),
            Call::ForEach => {
                // One that is gathered again must begin anew.
                let all = snapshot! {
                    let mut all = Vec::new();
                    $map.for_each(|key, value| all.push((Item(key.0), Item(value.0))));
                    all
                };
                sorted(all.into_iter()).collect()
            }
            Call::WaitFor(key) => Some($map.wait_for(&Item(key))).into(),
            Call::WaitUntilAbsent(key) => {
                $map.wait_until_absent(&Item(key));
                Told::Nothing
            }
            _ => unreachable!("a call on what is ordered"),
        }
    };
}

/// What all sets do alike.
macro_rules! call_set {
    ($set:expr, $call:expr) => {{
        let same = |item: Item| (Item(item.0), item);
        match *$call {
            Call::Contains(key) => Told::Is($set.contains(&Item(key))),
            Call::Insert(key, _) => Told::One((!$set.insert(Item(key))).then_some(key)),
            Call::Remove(key) => Told::One($set.remove(&Item(key)).then_some(key)),
            Call::Retain => {
                $set.retain(|key| key.0 % 2 == 1);
                Told::Nothing
            }
            Call::Clear => {
                $set.clear();
                Told::Nothing
            }
            Call::Len => Told::count($set.len()),
            Call::IsEmpty => Told::Is($set.is_empty()),
            Call::Iter | Call::ForEach => sorted($set.iter()).map(same).collect(),
            Call::WaitFor(key) => {
                $set.wait_for(&Item(key));
                Told::One(Some(key))
            }
            Call::WaitUntilAbsent(key) => {
                $set.wait_until_absent(&Item(key));
                Told::Nothing
            }
            _ => unreachable!("a call on a map, or on what is ordered"),
        }
    }};
}

/// How an item is moved, and looked for, where it is its own key.
macro_rules! moved_by_key {
    () => {
        fn take(key: u16) -> Call {
            Call::Remove(key)
        }

        fn give(item: u16) -> Call {
            Call::Insert(item, item)
        }

        fn content() -> Vec<Call> {
            vec![Call::Iter, Call::Len]
        }
    };
}

pub(crate) use {call_map, call_set, moved_by_key};

impl<S: BuildHasher + Default + Send + Sync + 'static> Object for TMap<Item, Item, S> {
    type Model = Map;

    fn new(chance: &mut Chance) -> (Self, Map) {
        let (map, model) = (TMap::with_hasher(S::default()), Map::new(chance, false));
        for (&key, &value) in &model.0 {
            map.insert(Item(key), Item(value));
        }
        (map, model)
    }

    fn call(&self, call: &Call) -> Told {
        call_map!(self, call)
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        any_call(chance, may_wait, true, false)
    }

    moved_by_key!();
}

impl<S: BuildHasher + Default + Send + Sync + 'static> Object for TSet<Item, S> {
    type Model = Map;

    fn new(chance: &mut Chance) -> (Self, Map) {
        let (set, model) = (TSet::with_hasher(S::default()), Map::new(chance, true));
        for &key in model.0.keys() {
            set.insert(Item(key));
        }
        (set, model)
    }

    fn call(&self, call: &Call) -> Told {
        call_set!(self, call)
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        any_call(chance, may_wait, false, false)
    }

    moved_by_key!();
}
