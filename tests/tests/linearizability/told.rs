//! What calls return, and the elements that they deal with.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use crate::harness::Pauses;

/// What a call returned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    Nothing,
    /// It was not done, and why.
    Not(&'static str),
    Is(bool),
    Number(i64),
    One(Option<u16>),
    Pair(Option<(u16, u16)>),
    Many(Vec<u16>),
    Pairs(Vec<(u16, u16)>),
}

/// What comes in no particular order.
pub(crate) fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    let mut items: Vec<T> = items.collect();
    items.sort();
    items.into_iter()
}

impl Told {
    pub(crate) fn count(n: usize) -> Told {
        Told::Number(i64::try_from(n).expect("few elements"))
    }

    /// The element that was taken.
    pub(crate) fn taken(&self, key: u16) -> Option<u16> {
        match self {
            Told::One(item) => *item,
            Told::Pair(pair) => pair.map(|pair| pair.0),
            Told::Is(true) => Some(key),
            _ => None,
        }
    }
}

/// An element or a key that gives away the processor from time to time, wherever it is looked at.
#[derive(Debug)]
pub(crate) struct Item(pub(crate) u16);

impl Clone for Item {
    fn clone(&self) -> Self {
        Pauses::pause();
        Item(self.0)
    }
}

impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        Pauses::pause();
        self.0 == other.0
    }
}

impl Eq for Item {}

impl PartialOrd for Item {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Item {
    fn cmp(&self, other: &Self) -> Ordering {
        Pauses::pause();
        self.0.cmp(&other.0)
    }
}

impl Hash for Item {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Pauses::pause();
        self.0.hash(state);
    }
}

impl From<Option<Item>> for Told {
    fn from(item: Option<Item>) -> Self {
        Told::One(item.map(|item| item.0))
    }
}

impl From<Option<(Item, Item)>> for Told {
    fn from(pair: Option<(Item, Item)>) -> Self {
        Told::Pair(pair.map(|(key, value)| (key.0, value.0)))
    }
}

impl FromIterator<Item> for Told {
    fn from_iter<I: IntoIterator<Item = Item>>(items: I) -> Self {
        Told::Many(items.into_iter().map(|item| item.0).collect())
    }
}

impl FromIterator<(Item, Item)> for Told {
    fn from_iter<I: IntoIterator<Item = (Item, Item)>>(pairs: I) -> Self {
        Told::Pairs(pairs.into_iter().map(|(key, value)| (key.0, value.0)).collect())
    }
}
