//! What is there for a key, to be changed in one go.

use super::TMap;
use super::table::Change;
use crate::atomically;
use crate::collections::entry::{first_then, outcome};
use std::fmt;
use std::hash::{BuildHasher, Hash};

/// What is there or not there for a key of a [`TMap`]; made by [`TMap::entry`].
///
/// Nothing happens until the last call, one of the `or_…` methods, which is one transaction or a part of the running one.
#[must_use = "an entry does nothing until one of its `or_…` methods is called"]
pub struct MapEntry<'a, K: Send + Sync + 'static, V: Send + Sync + 'static, S, M = fn(&mut V)> {
    map: &'a TMap<K, V, S>,
    key: K,
    /// What is done with a value that is there.
    modify: Option<M>,
}

impl<'a, K: Send + Sync + 'static, V: Send + Sync + 'static, S> MapEntry<'a, K, V, S> {
    pub(super) fn new(map: &'a TMap<K, V, S>, key: K) -> Self {
        MapEntry { map, key, modify: None }
    }
}

impl<'a, K, V, S, M> MapEntry<'a, K, V, S, M>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher,
    M: FnMut(&mut V),
{
    /// The key.
    pub fn key(&self) -> &K {
        &self.key
    }

    /// Lets `f` change the value if the key is there, after what earlier calls have asked for.
    ///
    /// # Retries
    ///
    /// `f` may run several times, each time with a new clone of the value.
    pub fn and_modify<F: FnMut(&mut V)>(self, f: F) -> MapEntry<'a, K, V, S, impl FnMut(&mut V) + use<K, V, S, M, F>> {
        MapEntry { map: self.map, key: self.key, modify: Some(first_then(self.modify, f)) }
    }

    /// Inserts this value if the key is not there. Returns a clone of the value that is there now.
    #[track_caller]
    pub fn or_insert(self, value: V) -> V {
        self.or_insert_with(|| value.clone())
    }

    /// Inserts the default value if the key is not there. Returns a clone of the value that is there now.
    #[track_caller]
    pub fn or_default(self) -> V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }

    /// Inserts `value()` if the key is not there. Returns a clone of the value that is there now.
    ///
    /// # Retries
    ///
    /// `value` may run several times, and in vain.
    #[track_caller]
    pub fn or_insert_with(self, mut value: impl FnMut() -> V) -> V {
        let MapEntry { map, key, mut modify } = self;
        atomically(|tx| {
            let set = |old: Option<&V>| {
                let (new, changes) = outcome(old, modify.as_mut(), &mut value);
                (if changes { Change::Set(new.clone()) } else { Change::None }, new)
            };
            map.table.change(tx, &key, || key.clone(), set)
        })
    }
}

impl<K, V, S, M> fmt::Debug for MapEntry<'_, K, V, S, M>
where
    K: fmt::Debug + Send + Sync + 'static,
    V: Send + Sync + 'static,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MapEntry").field("key", &self.key).finish_non_exhaustive()
    }
}
