//! What is done with all of the map.

use super::TMap;
use crate::{atomically, snapshot};
use std::hash::{BuildHasher, Hash};

impl<K: Send + Sync + 'static, V: Send + Sync + 'static, S> TMap<K, V, S> {
    /// Calls `f` with all keys and values at one moment, in no particular order. It must not write to variables.
    ///
    /// # Retries
    ///
    /// `f` may run several times for a key; what it has gathered before must then be thrown away. Use
    /// [`iter`](TMap::iter) outside of a transaction.
    #[track_caller]
    pub fn for_each(&self, mut f: impl FnMut(&K, &V)) {
        self.each(&mut f);
    }

    #[track_caller]
    fn each(&self, f: &mut dyn FnMut(&K, &V)) {
        snapshot(|tx| {
            self.table.each(tx, |entry| {
                f(&entry.key, &entry.value);
                Ok(())
            })
        });
    }

    fn collect<T>(&self, mut f: impl FnMut(&K, &V) -> T) -> std::vec::IntoIter<T> {
        snapshot(|tx| {
            let mut all = Vec::new();
            self.table.each(tx, |entry| {
                all.push(f(&entry.key, &entry.value));
                Ok(())
            })?;
            Ok(all)
        })
        .into_iter()
    }
}

impl<K: Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S> TMap<K, V, S> {
    /// Removes all keys.
    #[track_caller]
    pub fn clear(&self) {
        atomically(|tx| self.table.clear(tx));
    }

    /// Clones of all keys and values at one moment, in no particular order.
    pub fn iter(&self) -> std::vec::IntoIter<(K, V)> {
        self.collect(|key, value| (key.clone(), value.clone()))
    }

    /// Clones of all keys at one moment, in no particular order.
    pub fn keys(&self) -> std::vec::IntoIter<K> {
        self.collect(|key, _| key.clone())
    }

    /// Clones of all values at one moment, in no particular order.
    pub fn values(&self) -> std::vec::IntoIter<V> {
        self.collect(|_, value| value.clone())
    }
}

impl<K, V, S> TMap<K, V, S>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher,
{
    /// Keeps only the keys for which `keep` is true.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for a key.
    #[track_caller]
    pub fn retain(&self, mut keep: impl FnMut(&K, &V) -> bool) {
        atomically(|tx| self.table.retain(tx, |entry| keep(&entry.key, &entry.value)));
    }
}
