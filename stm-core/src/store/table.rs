//! The keys of a store, each with a variable for its value.
//!
//! The map leads from a key to its variable, and changes only when a key is created or deleted. So a change of a value,
//! or a wait for it, concerns its variable alone. A key that is deleted leaves the map, and its variable becomes
//! `None`, which a holder of the variable notices. Created again, the key has another variable.
//!
//! # Versions
//!
//! Versions are taken from one counter, which is no variable, so that taking one causes no conflict. A version is taken
//! in the attempt that sets a value, *after* that attempt has read the previous one. Let an attempt with the number `n`
//! commit a value, and a later one with the number `m` the next value of the same key. The later one has read what the
//! earlier one committed (had it read anything older, it could not commit), and took its number thereafter: so `m > n`.
//! That holds over deletions as well, since an attempt that creates a key has read that it was absent. An attempt that
//! aborts wastes its number, and no number is used by two attempts: equal versions are the same value.
//!
//! A new variable is `None` until the transaction that creates it has committed. If it never commits, a value checked
//! out inside it can never pass for current.

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

    /// Returns the next version. To be called by the attempt that sets a value, after it has read the previous one.
    pub(super) fn next_version(&self) -> u64 {
        // Relaxed: an attempt that has read a committed value comes, by the variable, after the attempt that took its
        // number.
        self.versions.fetch_add(1, Relaxed) + 1
    }

    pub(super) fn find(&self, tx: &Transaction, key: &K) -> Stm<Option<Found>> {
        let Some(var) = self.keys.get(key) else { return Ok(None) };
        Ok(tx.read(&var)?.map(|entry| Found { var, entry }))
    }

    /// Returns all keys with their values.
    pub(super) fn entries(&self, tx: &Transaction) -> Stm<Vec<(K, Entry)>> {
        let mut entries = Vec::new();
        for (key, var) in &self.keys {
            entries.extend(tx.read(&var)?.map(|entry| (key, entry)));
        }
        Ok(entries)
    }

    /// Returns `true` if the key's value is not the one that was found.
    pub(super) fn has_moved(&self, tx: &Transaction, key: &K, found: Option<&Found>) -> Stm<bool> {
        let Some(Found { var, entry }) = found else { return Ok(self.keys.contains_key(key)) };
        Ok(tx.read_ref(var)?.as_ref().is_none_or(|now| now.version != entry.version))
    }

    /// Sets the value of the key for which this was found.
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
