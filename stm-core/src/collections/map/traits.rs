//! The map as a container like others.

use super::TMap;
use super::table::Table;
use crate::collections::show::{from_fn, show};
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::sync::Arc;

impl<K: Send + Sync + 'static, V: Send + Sync + 'static, S> Clone for TMap<K, V, S> {
    fn clone(&self) -> Self {
        TMap { table: Arc::clone(&self.table) }
    }
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static, S: Default> Default for TMap<K, V, S> {
    fn default() -> Self {
        TMap::with_hasher(S::default())
    }
}

impl<K, V, S> fmt::Debug for TMap<K, V, S>
where
    K: fmt::Debug + Clone + Send + Sync + 'static,
    V: fmt::Debug + Clone + Send + Sync + 'static,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TMap", || from_fn(|f| f.debug_map().entries(self).finish()))
    }
}

/// As [`TMap::extend`].
impl<K, V, S> Extend<(K, V)> for TMap<K, V, S>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher,
{
    #[track_caller]
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        TMap::extend(self, entries);
    }
}

/// Of several equal keys the last one counts. It is made at once, and is no part of a running transaction.
impl<K, V, S> FromIterator<(K, V)> for TMap<K, V, S>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher + Default,
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        TMap { table: Arc::new(Table::of(S::default(), entries)) }
    }
}

/// Clones of all keys and values at one moment.
impl<K, V, S> IntoIterator for &TMap<K, V, S>
where
    K: Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
