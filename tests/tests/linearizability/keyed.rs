//! Maps and sets, hashed and ordered. A set is a map of each element to itself.

use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Unbounded};

use tests::linear::Model;

use crate::program::Chance;
use crate::told::Told;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Map(pub(crate) BTreeMap<u16, u16>);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Call {
    Get(u16),
    Contains(u16),
    Insert(u16, u16),
    Remove(u16),
    /// Adds 1 to a value.
    Update(u16),
    /// Removes a key that is there, adds one that is not.
    Toggle(u16),
    /// Adds 1 to a value, or inserts this one.
    Entry(u16, u16),
    GetOrInsert(u16, u16),
    /// Keeps the keys that are odd.
    Retain,
    Clear,
    Len,
    IsEmpty,
    Iter,
    Keys,
    ForEach,
    WaitFor(u16),
    WaitUntilAbsent(u16),
    First,
    Last,
    PopFirst,
    PopLast,
    Range(u16, u16),
    ForEachIn(u16, u16),
    Below(u16),
    Above(u16),
    AtOrBelow(u16),
    AtOrAbove(u16),
}

fn pair(pair: Option<(&u16, &u16)>) -> Told {
    Told::Pair(pair.map(|(&key, &value)| (key, value)))
}

fn pairs<'a>(pairs: impl Iterator<Item = (&'a u16, &'a u16)>) -> Told {
    Told::Pairs(pairs.map(|(&key, &value)| (key, value)).collect())
}

impl Model for Map {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        let map = &mut self.0;
        Some(match *call {
            Call::Get(key) => Told::One(map.get(&key).copied()),
            Call::Contains(key) => Told::Is(map.contains_key(&key)),
            Call::Insert(key, value) => Told::One(map.insert(key, value)),
            Call::Remove(key) => Told::One(map.remove(&key)),
            Call::Update(key) => Told::One(map.get_mut(&key).map(|value| {
                *value += 1;
                *value
            })),
            Call::Toggle(key) => {
                if map.remove(&key).is_none() {
                    map.insert(key, key);
                }
                Told::Nothing
            }
            Call::Entry(key, value) => Told::One(Some(*map.entry(key).and_modify(|old| *old += 1).or_insert(value))),
            Call::GetOrInsert(key, value) => Told::One(Some(*map.entry(key).or_insert(value))),
            Call::Retain => {
                map.retain(|key, _| key % 2 == 1);
                Told::Nothing
            }
            Call::Clear => {
                map.clear();
                Told::Nothing
            }
            Call::Len => Told::Number(i64::try_from(map.len()).expect("few keys")),
            Call::IsEmpty => Told::Is(map.is_empty()),
            Call::Iter | Call::ForEach => pairs(map.iter()),
            Call::Keys => Told::Many(map.keys().copied().collect()),
            Call::WaitFor(key) => Told::One(Some(*map.get(&key)?)),
            Call::WaitUntilAbsent(key) if map.contains_key(&key) => return None,
            Call::WaitUntilAbsent(_) => Told::Nothing,
            Call::First => pair(map.first_key_value()),
            Call::Last => pair(map.last_key_value()),
            Call::PopFirst => Told::Pair(map.pop_first()),
            Call::PopLast => Told::Pair(map.pop_last()),
            Call::Range(from, to) | Call::ForEachIn(from, to) => pairs(map.range(from..to)),
            Call::Below(key) => pair(map.range(..key).next_back()),
            Call::Above(key) => pair(map.range((Excluded(key), Unbounded)).next()),
            Call::AtOrBelow(key) => pair(map.range(..=key).next_back()),
            Call::AtOrAbove(key) => pair(map.range(key..).next()),
        })
    }

    fn only_reads(call: &Call) -> bool {
        use Call::{Clear, Entry, GetOrInsert, Insert, PopFirst, PopLast, Remove, Retain, Toggle, Update};
        let writes = matches!(call, Insert(..) | Remove(_) | Update(_) | Toggle(_) | Entry(..) | GetOrInsert(..));
        !writes && !matches!(call, Retain | Clear | PopFirst | PopLast)
    }
}

impl Map {
    /// Whether keys are there at the beginning, and which.
    pub(crate) fn new(chance: &mut Chance, of_sets: bool) -> Map {
        let keys = (0..chance.size()).map(|_| chance.key());
        Map(keys.map(|key| (key, if of_sets { key } else { key + 100 })).collect())
    }
}

/// Any call on a map, or, without those that have to do with values, on a set; without order, on one that is hashed.
pub(crate) fn any_call(chance: &mut Chance, may_wait: bool, has_values: bool, has_order: bool) -> Call {
    loop {
        let (key, value) = (chance.key(), chance.key());
        let value = if has_values { value } else { key };
        if chance.grows && !chance.once_in(3) {
            return Call::Insert(key, value);
        }
        if chance.shrinks && !chance.once_in(3) {
            return Call::Remove(key);
        }
        let ordered = matches!(chance.below(3), 0 | 1) && has_order;
        let call = if ordered { ordered_call(chance, key) } else { plain_call(chance, key, value) };
        let waits = matches!(call, Call::WaitFor(_) | Call::WaitUntilAbsent(_));
        let of_values = matches!(
            call,
            Call::Get(_) | Call::Update(_) | Call::Toggle(_) | Call::Entry(..) | Call::GetOrInsert(..) | Call::Keys
        );
        if (may_wait || !waits) && (has_values || !of_values) {
            return call;
        }
    }
}

fn plain_call(chance: &mut Chance, key: u16, value: u16) -> Call {
    match chance.below(30) {
        0..=2 => Call::Get(key),
        3 => Call::Contains(key),
        4..=8 => Call::Insert(key, value),
        9..=12 => Call::Remove(key),
        13..=14 => Call::Update(key),
        15 => Call::Toggle(key),
        16..=17 => Call::Entry(key, value),
        18 => Call::GetOrInsert(key, value),
        19 => Call::Retain,
        20 if chance.once_in(2) => Call::Clear,
        20..=22 => Call::Len,
        23 => Call::IsEmpty,
        24..=25 => Call::Iter,
        26 => Call::Keys,
        27 => Call::ForEach,
        28 => Call::WaitFor(key),
        _ => Call::WaitUntilAbsent(key),
    }
}

fn ordered_call(chance: &mut Chance, key: u16) -> Call {
    let to = key + u16::try_from(chance.below(10)).expect("a small number");
    match chance.below(16) {
        0 => Call::First,
        1 => Call::Last,
        2..=3 => Call::PopFirst,
        4 => Call::PopLast,
        5..=9 => Call::Range(key, to),
        10..=11 => Call::ForEachIn(key, to),
        12 => Call::Below(key),
        13 => Call::Above(key),
        14 => Call::AtOrBelow(key),
        _ => Call::AtOrAbove(key),
    }
}
