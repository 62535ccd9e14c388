//! Several values that are checked out at one moment.

use super::item::{self, Item, Seen};
use super::table::Table;
use super::{Busy, CheckoutError, ConcurrentUpdate, StoreKey, StoreValue, TryCommitError};
use crate::{Stm, Transaction, atomically, atomically_async, snapshot, try_atomically};
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// Several values of a [`Store`](super::Store) as they were at one moment, created by
/// [`Store::using`](super::Store::using).
///
/// It is like a [`Versioned`](super::Versioned) of all of them: a commit writes what was set, all or nothing, if none
/// of the values has changed, including those that were only read. Each call looks a key up in constant time.
///
/// # Examples
///
/// ```
/// use stm_core::store::{CheckoutError, Store};
///
/// fn transfer(store: &Store<&'static str>, amount: i64) -> Result<u32, CheckoutError<&'static str>> {
///     let mut accounts = store.using(["from", "to"]);
///     for refused in 0.. {
///         accounts.modify(&"from", |balance: &mut i64| *balance -= amount)?;
///         accounts.modify(&"to", |balance: &mut i64| *balance += amount)?;
///         if accounts.commit().is_ok() {
///             return Ok(refused);
///         }
///         accounts.refresh();
///     }
///     unreachable!("commits until it is not refused")
/// }
///
/// let store = Store::new();
/// store.set("from", 100_i64);
/// store.set("to", 0_i64);
/// transfer(&store, 30)?;
/// assert_eq!(*store.get::<i64>(&"to")?.unwrap(), 30);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "what is set in a checkout counts only if it is committed"]
pub struct Checkout<K: StoreKey> {
    table: Arc<Table<K>>,
    /// The items, in the order in which they were named.
    items: Vec<Item<K>>,
    numbers: HashMap<K, usize>,
}

impl<K: StoreKey> Checkout<K> {
    #[track_caller]
    pub(super) fn new(table: &Arc<Table<K>>, mut keys: Vec<K>) -> Self {
        let numbers = number(&mut keys);
        let items = snapshot(|tx| check_out(tx, table, &keys));
        Checkout { table: Arc::clone(table), items, numbers }
    }

    #[track_caller]
    pub(super) fn try_new(table: &Arc<Table<K>>, mut keys: Vec<K>) -> Result<Self, Busy> {
        let numbers = number(&mut keys);
        let items = try_atomically(|tx| check_out(tx, table, &keys)).map_err(|_| Busy)?;
        Ok(Checkout { table: Arc::clone(table), items, numbers })
    }

    fn item(&self, key: &K) -> Result<&Item<K>, CheckoutError<K>> {
        match self.numbers.get(key) {
            Some(number) => Ok(&self.items[*number]),
            None => Err(CheckoutError::NotCheckedOut { key: key.clone() }),
        }
    }

    fn item_mut(&mut self, key: &K) -> Result<&mut Item<K>, CheckoutError<K>> {
        match self.numbers.get(key) {
            Some(number) => Ok(&mut self.items[*number]),
            None => Err(CheckoutError::NotCheckedOut { key: key.clone() }),
        }
    }

    fn seen(&self) -> impl Iterator<Item = &Seen<K>> {
        self.items.iter().map(|item| &item.seen)
    }

    /// Returns the keys that are checked out, in the order in which they were named.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.seen().map(|seen| &seen.key)
    }

    /// Returns what was set here for the key, or else what was checked out. `None` stands for a value that was absent,
    /// or was deleted here.
    ///
    /// # Errors
    ///
    /// If the key is not checked out, or its value is no `T`.
    pub fn value<T: StoreValue>(&self, key: &K) -> Result<Option<&T>, CheckoutError<K>> {
        Ok(self.item(key)?.value().map(|held| held.as_type(key)).transpose()?)
    }

    /// Returns the version that was checked out, or that the last successful commit has given to the value; 0 if it is
    /// absent.
    ///
    /// # Errors
    ///
    /// If the key is not checked out.
    pub fn version(&self, key: &K) -> Result<u64, CheckoutError<K>> {
        Ok(self.item(key)?.seen.version())
    }

    /// Sets the value that the next commit gives to the key, which may be of another type.
    ///
    /// # Errors
    ///
    /// If the key is not checked out.
    pub fn set<T: StoreValue>(&mut self, key: &K, value: T) -> Result<(), CheckoutError<K>> {
        self.item_mut(key)?.set(value);
        Ok(())
    }

    /// Changes the value that the next commit gives to the key by `f`. Returns the result of `f`, if there is a value.
    ///
    /// `f` runs once, on a clone. If it panics, nothing is set.
    ///
    /// # Errors
    ///
    /// If the key is not checked out, or its value is no `T`.
    pub fn modify<T: StoreValue + Clone, R>(
        &mut self,
        key: &K,
        f: impl FnOnce(&mut T) -> R,
    ) -> Result<Option<R>, CheckoutError<K>> {
        let Some(mut value) = self.value::<T>(key)?.cloned() else { return Ok(None) };
        let returned = f(&mut value);
        self.set(key, value)?;
        Ok(Some(returned))
    }

    /// Marks the key to be deleted by the next commit, if it exists.
    ///
    /// # Errors
    ///
    /// If the key is not checked out.
    pub fn delete(&mut self, key: &K) -> Result<(), CheckoutError<K>> {
        self.item_mut(key)?.delete();
        Ok(())
    }

    /// Returns `true` if a value has been set, deleted or created elsewhere since the checkout. Then a commit would be
    /// refused.
    ///
    /// In a running transaction this counts as a read.
    #[track_caller]
    pub fn is_stale(&self) -> bool {
        snapshot(|tx| item::any_moved(tx, &self.table, self.seen()))
    }

    /// Returns the keys whose values [have changed](Checkout::is_stale), at one moment, in the order in which they were
    /// named.
    #[track_caller]
    pub fn stale_keys(&self) -> Vec<K> {
        snapshot(|tx| item::moved(tx, &self.table, &self.items))
    }

    /// Writes what was set, and deletes, if all values are still those that were checked out. If nothing was set, it
    /// only checks that.
    ///
    /// After a success, these are the current values: they can be set and committed again.
    ///
    /// # Errors
    ///
    /// [`ConcurrentUpdate`] with the [stale keys](Checkout::stale_keys), if there are any. What was set here stays
    /// until [`refresh`](Checkout::refresh); the store was not changed.
    ///
    /// # Panics
    ///
    /// In a running transaction: use [`apply`](Checkout::apply).
    #[track_caller]
    pub fn commit(&mut self) -> Result<(), ConcurrentUpdate<K>> {
        item::commit(&self.table, &mut self.items)
    }

    /// Does what [`commit`](Checkout::commit) does, in one attempt that never waits.
    ///
    /// # Errors
    ///
    /// [`TryCommitError::ConcurrentUpdate`] as for `commit`; [`TryCommitError::Busy`], if another transaction is
    /// committing a change of one of the keys. Either way what was set stays.
    ///
    /// # Panics
    ///
    /// In a running transaction.
    #[track_caller]
    pub fn try_commit(&mut self) -> Result<(), TryCommitError<K>> {
        item::try_commit(&self.table, &mut self.items)
    }

    /// Does what [`commit`](Checkout::commit) does as a part of the running transaction, or else as one of its own.
    ///
    /// It is not known yet whether that commits, so the checkout remains unchanged. Once it has committed, its changes
    /// make this checkout stale, as any change does; [`refresh`](Checkout::refresh) it to go on with it.
    ///
    /// # Errors
    ///
    /// [`ConcurrentUpdate`] if it is stale. Then nothing was written.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{prelude::*, store::Store};
    ///
    /// let (store, saved) = (Store::new(), TVar::new(0));
    /// let mut form = store.using(["name", "address"]);
    /// form.set(&"name", "Ada")?;
    /// atomically! {
    ///     form.apply()?; // leaves the block and aborts it, if the form was saved elsewhere in the meantime
    ///     saved += 1;
    /// }
    /// assert_eq!((store.contains_key(&"name"), saved.load()), (true, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[track_caller]
    pub fn apply(&self) -> Result<(), ConcurrentUpdate<K>> {
        atomically(|tx| Ok(item::apply(tx, &self.table, &self.items)?.map(drop)))
    }

    /// Checks out the same keys anew, and discards what was set here.
    #[track_caller]
    pub fn refresh(&mut self) {
        self.items = snapshot(|tx| check_out(tx, &self.table, self.keys()));
    }

    /// Waits until the checkout is [stale](Checkout::is_stale).
    ///
    /// # Panics
    ///
    /// If no keys are checked out, since nothing could end the wait.
    ///
    /// # Retries
    ///
    /// Until then. Outside of a transaction it blocks; in a transaction it retries that.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn wait_for_change(&self) {
        snapshot(|tx| if item::any_moved(tx, &self.table, self.seen())? { Ok(()) } else { tx.retry() });
    }

    /// Returns a future that does what [`wait_for_change`](Checkout::wait_for_change) does.
    ///
    /// It owns what it needs, and waits for a change of what is checked out now, whatever happens to this checkout. It
    /// can be dropped at any time.
    ///
    /// # Panics
    ///
    /// When it is polled in a running transaction, or if no keys are checked out.
    pub fn changed(&self) -> impl Future<Output = ()> + Send + use<K> {
        let (table, seen) = (Arc::clone(&self.table), self.seen().cloned().collect::<Vec<_>>());
        atomically_async(move |tx| if item::any_moved(tx, &table, &seen)? { Ok(()) } else { tx.retry() })
    }
}

/// Returns the number of each key. Removes all but the first of equal keys.
fn number<K: StoreKey>(keys: &mut Vec<K>) -> HashMap<K, usize> {
    let mut numbers = HashMap::with_capacity(keys.len());
    keys.retain(|key| {
        let number = numbers.len();
        let is_new = !numbers.contains_key(key);
        if is_new {
            numbers.insert(key.clone(), number);
        }
        is_new
    });
    numbers
}

fn check_out<'a, K: StoreKey>(
    tx: &Transaction,
    table: &Table<K>,
    keys: impl IntoIterator<Item = &'a K>,
) -> Stm<Vec<Item<K>>> {
    keys.into_iter().map(|key| Ok(Item::new(key.clone(), table.find(tx, key)?))).collect()
}

impl<K: StoreKey> fmt::Debug for Checkout<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.items.iter().map(|item| (&item.seen.key, item.value().map(super::value::Held::shown)));
        f.write_str("Checkout ")?;
        f.debug_map().entries(values).finish()
    }
}
