//! Serialization of the collections, as their content at one moment. What is deserialized is a new collection.
//!
//! Whether a queue is closed, and what waits for it, is no part of its content.

use super::{
    TBQueue, TCounter, TDeque, TMVar, TMap, TOrdMap, TOrdSet, TPriorityQueue, TPromise, TQueue, TSet, TStack, TVec,
};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hash};

/// Serializes a collection as a sequence, and deserializes it from a vector.
macro_rules! as_sequence {
    ($($collection:ident: $from:expr $(, $bound:ident)*;)*) => {$(
        impl<T: Serialize + Clone $(+ $bound)* + Send + Sync + 'static> Serialize for $collection<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self)
            }
        }

        impl<'de, T: Deserialize<'de> + Clone $(+ $bound)* + Send + Sync + 'static> Deserialize<'de> for $collection<T> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Vec::deserialize(deserializer).map($from)
            }
        }
    )*};
}

as_sequence! {
    TOrdSet: Self::from_iter, Ord;
    TPriorityQueue: Self::from_iter, Ord;
    TQueue: Self::from_iter;
    TDeque: Self::from_iter;
    // The top comes first, and is added last.
    TStack: |elements| elements.into_iter().rev().collect();
    TVec: Self::from_iter;
}

impl<T: Serialize + Clone + Send + Sync + 'static, H> Serialize for TSet<T, H> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de, T, H> Deserialize<'de> for TSet<T, H>
where
    T: Deserialize<'de> + Eq + Hash + Clone + Send + Sync + 'static,
    H: BuildHasher + Default,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from_iter)
    }
}

impl<K, V, H> Serialize for TMap<K, V, H>
where
    K: Serialize + Clone + Send + Sync + 'static,
    V: Serialize + Clone + Send + Sync + 'static,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl<'de, K, V, H> Deserialize<'de> for TMap<K, V, H>
where
    K: Deserialize<'de> + Eq + Hash + Clone + Send + Sync + 'static,
    V: Deserialize<'de> + Clone + Send + Sync + 'static,
    H: BuildHasher + Default,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        HashMap::<K, V>::deserialize(deserializer).map(Self::from_iter)
    }
}

impl<K, V> Serialize for TOrdMap<K, V>
where
    K: Serialize + Ord + Clone + Send + Sync + 'static,
    V: Serialize + Clone + Send + Sync + 'static,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl<'de, K, V> Deserialize<'de> for TOrdMap<K, V>
where
    K: Deserialize<'de> + Ord + Clone + Send + Sync + 'static,
    V: Deserialize<'de> + Clone + Send + Sync + 'static,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(deserializer).map(Self::from)
    }
}

/// Serializes the capacity and the elements.
impl<T: Serialize + Clone + Send + Sync + 'static> Serialize for TBQueue<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.capacity(), self.iter().collect::<Vec<_>>()).serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de> + Clone + Send + Sync + 'static> Deserialize<'de> for TBQueue<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (capacity, elements) = <(usize, Vec<T>)>::deserialize(deserializer)?;
        if capacity == 0 || isize::try_from(capacity).is_err() {
            return Err(D::Error::custom(format_args!("no bounded queue has a capacity of {capacity}")));
        }
        let len = elements.len();
        if len > capacity {
            return Err(D::Error::custom(format_args!(
                "a bounded queue with a capacity of {capacity} has {len} elements"
            )));
        }
        Ok(TBQueue::of(capacity, elements))
    }
}

/// Serializes a place as an option.
macro_rules! as_option {
    ($($place:ident: $value:ident, $empty:expr;)*) => {$(
        impl<T: Serialize + Clone + Send + Sync + 'static> Serialize for $place<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.$value().serialize(serializer)
            }
        }

        impl<'de, T: Deserialize<'de> + Send + Sync + 'static> Deserialize<'de> for $place<T> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Option::deserialize(deserializer).map(|value: Option<T>| value.map_or_else($empty, Self::from))
            }
        }
    )*};
}

as_option! {
    TMVar: try_read, Self::empty;
    TPromise: try_get, Self::new;
}

impl Serialize for TCounter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TCounter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(TCounter::new)
    }
}
