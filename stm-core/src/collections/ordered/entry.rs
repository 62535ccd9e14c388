//! What is there for a key, to be changed in one go.

use super::map::TOrdMap;
use super::node::Entry;
use crate::atomically;
use crate::collections::entry::{first_then, outcome};
use std::fmt;

/// What is there or not there for a key of a [`TOrdMap`]; made by [`TOrdMap::entry`].
///
/// Nothing happens until the last call, one of the `or_…` methods, which is one transaction or a part of the running one.
#[must_use = "an entry does nothing until one of its `or_…` methods is called"]
pub struct OrdMapEntry<'a, K: Send + Sync + 'static, V: Send + Sync + 'static, M = fn(&mut V)> {
    map: &'a TOrdMap<K, V>,
    key: K,
    /// What is done with a value that is there.
    modify: Option<M>,
}

impl<'a, K: Send + Sync + 'static, V: Send + Sync + 'static> OrdMapEntry<'a, K, V> {
    pub(super) fn new(map: &'a TOrdMap<K, V>, key: K) -> Self {
        OrdMapEntry { map, key, modify: None }
    }
}

impl<'a, K, V, M> OrdMapEntry<'a, K, V, M>
where
    K: Ord + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
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
    pub fn and_modify<F: FnMut(&mut V)>(self, f: F) -> OrdMapEntry<'a, K, V, impl FnMut(&mut V) + use<K, V, M, F>> {
        OrdMapEntry { map: self.map, key: self.key, modify: Some(first_then(self.modify, f)) }
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
        let OrdMapEntry { map, key, mut modify } = self;
        atomically(|tx| {
            let old = map.tree.find(tx, &key)?.map(Entry::value);
            let (new, changes) = outcome(old, modify.as_mut(), &mut value);
            if changes {
                map.put(tx, Entry::new(key.clone(), new.clone()))?;
            }
            Ok(new)
        })
    }
}

impl<K, V, M> fmt::Debug for OrdMapEntry<'_, K, V, M>
where
    K: fmt::Debug + Send + Sync + 'static,
    V: Send + Sync + 'static,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrdMapEntry").field("key", &self.key).finish_non_exhaustive()
    }
}
