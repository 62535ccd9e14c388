//! What is done with all of the map.

use super::TMap;
use crate::collections::lending::lending;
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
        self.each("TMap::for_each", &mut f);
    }

    #[track_caller]
    pub(super) fn each(&self, method: &'static str, f: &mut dyn FnMut(&K, &V)) {
        lending(method, |tx| {
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
    /// Removes all keys. A map that was large is as quick to go through as a new one then.
    #[track_caller]
    pub fn clear(&self) {
        atomically(|tx| self.table.clear(tx));
    }

    /// Gives back what a map that was larger once does not need any more, and the time to go through it: to be called after
    /// many single removals. [`clear`](TMap::clear) and [`retain`](TMap::retain) do so by themselves.
    ///
    /// Conflicts with all changes, and, if there is much to give back, with whatever uses the map.
    ///
    /// # Complexity
    ///
    /// In proportion to the greatest number of keys since the last time.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMap;
    /// let map: TMap<_, _> = (0..1000).map(|n| (n, n)).collect();
    /// (1..1000).for_each(|n| _ = map.remove(&n));
    /// map.shrink_to_fit();
    /// assert_eq!(map.iter().collect::<Vec<_>>(), [(0, 0)]); // looks at some buckets instead of 500
    /// ```
    #[track_caller]
    pub fn shrink_to_fit(&self) {
        atomically(|tx| {
            // An estimate will do.
            let len = tx.peek(|| self.table.len.get_in(tx))?;
            let buckets = self.table.buckets(tx)?;
            self.table.shrink(tx, usize::try_from(len).unwrap_or(0), buckets)
        });
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
    /// Keeps only the keys for which `keep` is true. If few are left of many, the table becomes smaller, too.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for a key.
    #[track_caller]
    pub fn retain(&self, mut keep: impl FnMut(&K, &V) -> bool) {
        atomically(|tx| self.table.retain(tx, |entry| keep(&entry.key, &entry.value)));
    }
}
