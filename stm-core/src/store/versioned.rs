//! A value that is checked out.

use super::item::{self, Item};
use super::table::Table;
use super::{ConcurrentUpdate, StoreKey, StoreValue, TryCommitError, WrongType};
use crate::tx::Invariant;
use crate::{atomically, atomically_async, snapshot};
use std::fmt;
use std::marker::PhantomData;
use std::slice;
use std::sync::Arc;

/// A checked-out value of a [`Store`](super::Store), created by [`Store::usevar`](super::Store::usevar).
///
/// It shows the value as it was then, or as it was set here since. What was set here is visible elsewhere after a
/// [`commit`](Versioned::commit). It holds nothing up, and may be kept for any time, sent to other threads, and held
/// across awaits. Dropping it without a commit changes nothing.
///
/// # Examples
///
/// ```
/// use stm_core::store::Store;
///
/// let store = Store::new();
/// let mut visitors = store.usevar("visitors")?;
/// for _ in 0..3 {
///     let so_far = visitors.value().copied().unwrap_or(0);
///     visitors.set(so_far + 1);
///     visitors.commit()?; // after which it is current again
/// }
/// assert_eq!(store.get::<i32>(&"visitors")?.as_deref(), Some(&3));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "what is set in a checkout counts only if it is committed"]
pub struct Versioned<K: StoreKey, T> {
    table: Arc<Table<K>>,
    item: Item<K>,
    /// What is set here is stored as a `T` and nothing else.
    _value: Invariant<T>,
}

impl<K: StoreKey, T: StoreValue> Versioned<K, T> {
    pub(super) fn new(table: &Arc<Table<K>>, item: Item<K>) -> Result<Self, WrongType<K>> {
        typed::<K, T>(&item)?;
        Ok(Versioned { table: Arc::clone(table), item, _value: PhantomData })
    }

    /// Returns the key.
    pub fn key(&self) -> &K {
        &self.item.seen.key
    }

    /// Returns what was set here, or else what was checked out. `None` stands for a value that was absent, or was
    /// deleted here.
    pub fn value(&self) -> Option<&T> {
        typed(&self.item).expect("what was checked out, and what is set, is a T")
    }

    /// Returns the version that was checked out, or that the last successful commit has given to the value; 0 if it is
    /// absent.
    pub fn version(&self) -> u64 {
        self.item.seen.version()
    }

    /// Sets the value that the next commit gives to the key.
    pub fn set(&mut self, value: T) {
        self.item.set(value);
    }

    /// Changes the value that the next commit gives to the key by `f`. Returns the result of `f`, if there is a value.
    ///
    /// `f` runs once, on a clone. If it panics, nothing is set.
    pub fn modify<R>(&mut self, f: impl FnOnce(&mut T) -> R) -> Option<R>
    where
        T: Clone,
    {
        let mut value = self.value()?.clone();
        let returned = f(&mut value);
        self.set(value);
        Some(returned)
    }

    /// Marks the key to be deleted by the next commit, if it exists.
    pub fn delete(&mut self) {
        self.item.delete();
    }

    /// Returns `true` if the value has been set, deleted or created elsewhere since the checkout. Then a commit would
    /// be refused.
    ///
    /// In a running transaction this counts as a read.
    #[track_caller]
    pub fn is_stale(&self) -> bool {
        snapshot(|tx| self.item.seen.has_moved(tx, &self.table))
    }

    /// Writes what was set, or deletes, if the value is still the one that was checked out. If nothing was set, it only
    /// checks that.
    ///
    /// After a success, this is the current value: it can be set and committed again.
    ///
    /// # Errors
    ///
    /// [`ConcurrentUpdate`] if it is [stale](Versioned::is_stale). What was set here stays until
    /// [`refresh`](Versioned::refresh); the store was not changed.
    ///
    /// # Panics
    ///
    /// In a running transaction: use [`apply`](Versioned::apply).
    #[track_caller]
    pub fn commit(&mut self) -> Result<(), ConcurrentUpdate<K>> {
        item::commit(&self.table, slice::from_mut(&mut self.item))
    }

    /// Does what [`commit`](Versioned::commit) does, in one attempt that never waits.
    ///
    /// # Errors
    ///
    /// [`TryCommitError::ConcurrentUpdate`] as for `commit`; [`TryCommitError::Busy`], if another transaction is
    /// committing a change of the same key. Either way what was set stays.
    ///
    /// # Panics
    ///
    /// In a running transaction.
    #[track_caller]
    pub fn try_commit(&mut self) -> Result<(), TryCommitError<K>> {
        item::try_commit(&self.table, slice::from_mut(&mut self.item))
    }

    /// Does what [`commit`](Versioned::commit) does as a part of the running transaction, or else as one of its own.
    ///
    /// It is not known yet whether that commits, so the checkout remains unchanged. Once it has committed, its changes
    /// make this checkout stale, as any change does; [`refresh`](Versioned::refresh) it to go on with it.
    ///
    /// # Errors
    ///
    /// [`ConcurrentUpdate`] if it is stale. Then nothing was written.
    #[track_caller]
    pub fn apply(&self) -> Result<(), ConcurrentUpdate<K>> {
        atomically(|tx| Ok(item::apply(tx, &self.table, slice::from_ref(&self.item))?.map(drop)))
    }

    /// Checks out the key anew, and discards what was set here.
    ///
    /// # Errors
    ///
    /// [`WrongType`] if its current value is no `T`. Then this remains unchanged.
    #[track_caller]
    pub fn refresh(&mut self) -> Result<(), WrongType<K>> {
        let item = Item::new(self.key().clone(), snapshot(|tx| self.table.find(tx, self.key())));
        typed::<K, T>(&item)?;
        self.item = item;
        Ok(())
    }

    /// Waits until the value is [stale](Versioned::is_stale).
    ///
    /// # Retries
    ///
    /// Until then. Outside of a transaction it blocks; in a transaction it retries that.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::store::Store;
    /// let store = Store::new();
    /// store.set("mode", "slow");
    /// let mut mode = store.usevar::<&str>("mode")?;
    /// std::thread::scope(|scope| {
    ///     scope.spawn(|| store.set("mode", "fast"));
    ///     mode.wait_for_change();
    /// });
    /// mode.refresh()?;
    /// assert_eq!(mode.value(), Some(&"fast"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn wait_for_change(&self) {
        snapshot(|tx| if self.item.seen.has_moved(tx, &self.table)? { Ok(()) } else { tx.retry() });
    }

    /// Returns a future that does what [`wait_for_change`](Versioned::wait_for_change) does.
    ///
    /// It owns what it needs, and waits for a change of what is checked out now, whatever happens to this value. It can
    /// be dropped at any time.
    ///
    /// # Panics
    ///
    /// When it is polled in a running transaction.
    pub fn changed(&self) -> impl Future<Output = ()> + Send + use<K, T> {
        let (table, seen) = (Arc::clone(&self.table), self.item.seen.clone());
        atomically_async(move |tx| if seen.has_moved(tx, &table)? { Ok(()) } else { tx.retry() })
    }
}

fn typed<K: StoreKey, T: StoreValue>(item: &Item<K>) -> Result<Option<&T>, WrongType<K>> {
    item.value().map(|held| held.as_type(&item.seen.key)).transpose()
}

impl<K: StoreKey, T: StoreValue> fmt::Debug for Versioned<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Versioned")
            .field("key", self.key())
            .field("value", &self.value())
            .field("version", &self.version())
            .finish_non_exhaustive()
    }
}
