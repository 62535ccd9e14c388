//! The keys of a store, each with a variable for its value.
//!
//! The map leads from a key to its variable, and changes only when a key comes or goes. So who changes a value, or waits
//! for its change, has to do with its variable alone. A key that is deleted leaves the map, and its variable becomes
//! `None`: who still has the variable notices. Created again, the key has another variable.
//!
//! # Versions
//!
//! A version is taken from one counter, which is no variable, so that taking it makes no conflict. It is taken in the
//! attempt that sets a value, *after* that has read what was there. Let an attempt with the number `n` commit a value, and
//! a later one with the number `m` the next value of the same key. The later one has read what the earlier one committed
//! (had it read anything older, it could not commit), and took its number thereafter: so `m > n`. That holds over
//! deletions as well, as who creates a key has read that it was absent. An attempt that fails wastes its number, and no
//! number is ever used by two attempts: equal versions are the same value.
//!
//! A new variable is `None` until the transaction that makes it has committed. If that never happens, who has checked out
//! in it what it made has nothing in hand that looks current.

use super::value::{Held, StoreKey};
use crate::collections::TMap;
use crate::{Stm, TVar, Transaction};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

pub(super) struct Table<K: StoreKey> {
    pub(super) keys: TMap<K, TVar<Option<Entry>>>,
    versions: AtomicU64,
}

/// A value with its version.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) held: Held,
    pub(super) version: u64,
}

/// A value where it was found.
#[derive(Clone)]
pub(super) struct Found {
    var: TVar<Option<Entry>>,
    pub(super) entry: Entry,
}

impl<K: StoreKey> Table<K> {
    pub(super) fn new() -> Self {
        Table { keys: TMap::new(), versions: AtomicU64::new(0) }
    }

    /// Returns the next version: to be called by the attempt that sets a value, once that has read what is there.
    pub(super) fn next_version(&self) -> u64 {
        // Relaxed: who has read what was committed comes, by the variable, after the one who took its number.
        self.versions.fetch_add(1, Relaxed) + 1
    }

    pub(super) fn find(&self, tx: &Transaction, key: &K) -> Stm<Option<Found>> {
        let Some(var) = self.keys.get(key) else { return Ok(None) };
        Ok(tx.read(&var)?.map(|entry| Found { var, entry }))
    }

    /// All keys with their values.
    pub(super) fn entries(&self, tx: &Transaction) -> Stm<Vec<(K, Entry)>> {
        let mut entries = Vec::new();
        for (key, var) in &self.keys {
            entries.extend(tx.read(&var)?.map(|entry| (key, entry)));
        }
        Ok(entries)
    }

    /// Is what was found no more what is there?
    pub(super) fn has_moved(&self, tx: &Transaction, key: &K, found: Option<&Found>) -> Stm<bool> {
        let Some(Found { var, entry }) = found else { return Ok(self.keys.contains_key(key)) };
        Ok(tx.read_ref(var)?.as_ref().is_none_or(|now| now.version != entry.version))
    }

    /// Gives the key, for which this was found, another value.
    pub(super) fn set(&self, tx: &Transaction, key: &K, found: Option<&Found>, entry: Entry) -> Stm<Found> {
        let var = found.map_or_else(|| TVar::new(None), |found| found.var.clone());
        tx.write(&var, Some(entry.clone()))?;
        if found.is_none() {
            self.keys.insert(key.clone(), var.clone());
        }
        Ok(Found { var, entry })
    }

    pub(super) fn delete(&self, tx: &Transaction, key: &K, found: &Found) -> Stm<()> {
        self.keys.remove(key);
        tx.write(&found.var, None)
    }
}
