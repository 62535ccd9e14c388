//! A checked-out value, and operations on several of them at once.

use super::errors::{Busy, ConcurrentUpdate, TryCommitError};
use super::table::{Entry, Found, Table};
use super::value::{Held, StoreKey, StoreValue};
use crate::{Stm, Transaction, atomically, in_transaction, try_atomically};
use std::mem;

/// The state of a key when it was checked out.
#[derive(Clone)]
pub(super) struct Seen<K> {
    pub(super) key: K,
    pub(super) found: Option<Found>,
}

impl<K: StoreKey> Seen<K> {
    pub(super) fn has_moved(&self, tx: &Transaction, table: &Table<K>) -> Stm<bool> {
        table.has_moved(tx, &self.key, self.found.as_ref())
    }

    pub(super) fn version(&self) -> u64 {
        self.found.as_ref().map_or(0, |found| found.entry.version)
    }
}

/// A checked-out value, and its change.
pub(super) struct Item<K> {
    pub(super) seen: Seen<K>,
    change: Option<Change>,
}

enum Change {
    Set(Held),
    Delete,
}

/// The state of an item after its commit.
pub(super) struct Settled {
    number: usize,
    found: Option<Found>,
}

impl<K: StoreKey> Item<K> {
    pub(super) fn new(key: K, found: Option<Found>) -> Self {
        Item { seen: Seen { key, found }, change: None }
    }

    /// Returns what was set here, or else what was checked out.
    pub(super) fn value(&self) -> Option<&Held> {
        match &self.change {
            Some(Change::Set(held)) => Some(held),
            Some(Change::Delete) => None,
            None => self.seen.found.as_ref().map(|found| &found.entry.held),
        }
    }

    pub(super) fn set<T: StoreValue>(&mut self, value: T) {
        self.change = Some(Change::Set(Held::new(value)));
    }

    pub(super) fn delete(&mut self) {
        self.change = Some(Change::Delete);
    }
}

/// Returns the keys whose values have changed since the checkout.
pub(super) fn moved<K: StoreKey>(tx: &Transaction, table: &Table<K>, items: &[Item<K>]) -> Stm<Vec<K>> {
    let mut keys = Vec::new();
    for Item { seen, .. } in items {
        if seen.has_moved(tx, table)? {
            keys.push(seen.key.clone());
        }
    }
    Ok(keys)
}

/// Returns `true` if any of them has changed.
pub(super) fn any_moved<'a, K: StoreKey>(
    tx: &Transaction,
    table: &Table<K>,
    all: impl IntoIterator<Item = &'a Seen<K>>,
) -> Stm<bool> {
    for seen in all {
        if seen.has_moved(tx, table)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Writes what was set, if nothing has changed.
pub(super) fn apply<K: StoreKey>(
    tx: &Transaction,
    table: &Table<K>,
    items: &[Item<K>],
) -> Stm<Result<Vec<Settled>, ConcurrentUpdate<K>>> {
    let keys = moved(tx, table, items)?;
    if !keys.is_empty() {
        return Ok(Err(ConcurrentUpdate::new(keys)));
    }
    // All has been read, so the version may be taken, by the first value that is set.
    let (mut version, mut settled) = (None, Vec::new());
    for (number, Item { seen: Seen { key, found }, change }) in items.iter().enumerate() {
        let found = match (change, found) {
            (None, _) => continue,
            (Some(Change::Set(held)), found) => {
                let version = *version.get_or_insert_with(|| table.next_version());
                Some(table.set(tx, key, found.as_ref(), Entry { held: held.clone(), version })?)
            }
            (Some(Change::Delete), Some(found)) => {
                table.delete(tx, key, found)?;
                None
            }
            (Some(Change::Delete), None) => None,
        };
        settled.push(Settled { number, found });
    }
    Ok(Ok(settled))
}

#[track_caller]
pub(super) fn commit<K: StoreKey>(table: &Table<K>, items: &mut [Item<K>]) -> Result<(), ConcurrentUpdate<K>> {
    alone();
    let settled = atomically(|tx| apply(tx, table, items))?;
    settle(items, settled);
    Ok(())
}

#[track_caller]
pub(super) fn try_commit<K: StoreKey>(table: &Table<K>, items: &mut [Item<K>]) -> Result<(), TryCommitError<K>> {
    alone();
    let settled = try_atomically(|tx| apply(tx, table, items)).map_err(|_| Busy)??;
    settle(items, settled);
    Ok(())
}

#[track_caller]
fn alone() {
    assert!(
        !in_transaction(),
        "a checkout cannot be committed in a running transaction, which may yet be undone: use `apply`, which makes it a \
         part of that one, or the store's `get`, `set` and `delete`"
    );
}

fn settle<K>(items: &mut [Item<K>], settled: Vec<Settled>) {
    // Values may have destructors, which run when the state is consistent.
    let mut former = Vec::with_capacity(settled.len());
    for Settled { number, found } in settled {
        let item = &mut items[number];
        former.push((mem::replace(&mut item.seen.found, found), item.change.take()));
    }
}
