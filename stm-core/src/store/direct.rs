//! Operations on a store without a checkout. Each is a part of the running transaction, or else one of its own.

use super::table::Entry;
use super::value::Held;
use super::{AlreadyExists, Dump, Keys, Store, StoreKey, StoreValue, WrongType};
use crate::{atomically, atomically_async, snapshot};
use std::sync::Arc;

impl<K: StoreKey> Store<K> {
    /// Returns the key's value, if it has one.
    ///
    /// # Errors
    ///
    /// [`WrongType`] if it is no `T`.
    #[track_caller]
    pub fn get<T: StoreValue>(&self, key: &K) -> Result<Option<Arc<T>>, WrongType<K>> {
        let found = snapshot(|tx| self.table.find(tx, key));
        found.map(|found| found.entry.held.share(key)).transpose()
    }

    /// Sets the value of the key, whatever its previous type. Returns the version of the value.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{prelude::*, store::Store};
    ///
    /// let store = Store::new();
    /// let (first, second) = atomically! { (store.set("a", 1), store.set("b", "two")) };
    /// assert!(0 < first && first < second);
    /// assert!(store.set("a", 'c') > second);
    /// ```
    #[allow(clippy::needless_pass_by_value)] // stands in the store of keys, as std's maps take it
    #[track_caller]
    pub fn set<T: StoreValue>(&self, key: K, value: T) -> u64 {
        let held = Held::new(value);
        atomically(|tx| {
            let found = self.table.find(tx, &key)?;
            let version = self.table.next_version();
            self.table.set(tx, &key, found.as_ref(), Entry { held: held.clone(), version })?;
            Ok(version)
        })
    }

    /// Sets the value of the key, if it has none. Returns the version of the value.
    ///
    /// # Errors
    ///
    /// [`AlreadyExists`] if the key has a value, of whatever type. It keeps that value.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::store::Store;
    /// let store = Store::new();
    /// assert_eq!(store.insert_if_absent("leader", 1), Ok(store.version(&"leader")));
    /// assert_eq!(store.insert_if_absent("leader", 2).unwrap_err().key(), &"leader");
    /// ```
    #[allow(clippy::needless_pass_by_value)] // stands in the store of keys, as std's maps take it
    #[track_caller]
    pub fn insert_if_absent<T: StoreValue>(&self, key: K, value: T) -> Result<u64, AlreadyExists<K>> {
        let held = Held::new(value);
        atomically(|tx| {
            if self.table.find(tx, &key)?.is_some() {
                return Ok(Err(AlreadyExists::new(key.clone())));
            }
            let version = self.table.next_version();
            self.table.set(tx, &key, None, Entry { held: held.clone(), version })?;
            Ok(Ok(version))
        })
    }

    /// Deletes the key with its value. Returns `true` if it was present.
    ///
    /// A checkout of it becomes stale, and a wait for a change of it ends.
    #[track_caller]
    pub fn delete(&self, key: &K) -> bool {
        atomically(|tx| {
            let found = self.table.find(tx, key)?;
            found.as_ref().map_or(Ok(()), |found| self.table.delete(tx, key, found))?;
            Ok(found.is_some())
        })
    }

    /// Returns `true` if the key has a value.
    pub fn contains_key(&self, key: &K) -> bool {
        self.table.keys.contains_key(key)
    }

    /// Returns the version of the key's value, or 0 if it has none.
    #[track_caller]
    pub fn version(&self, key: &K) -> u64 {
        snapshot(|tx| self.table.find(tx, key)).map_or(0, |found| found.entry.version)
    }

    /// Returns an iterator over clones of all keys at one moment, in no particular order.
    pub fn keys(&self) -> Keys<K> {
        Keys::of(self.table.keys.keys().collect())
    }

    /// Returns the number of keys.
    pub fn len(&self) -> usize {
        self.table.keys.len()
    }

    /// Returns `true` if there are no keys.
    pub fn is_empty(&self) -> bool {
        self.table.keys.is_empty()
    }

    /// Returns the key's value. Waits until it has one.
    ///
    /// # Errors
    ///
    /// [`WrongType`] if that is no `T`.
    ///
    /// # Retries
    ///
    /// While the key is absent. Outside of a transaction it blocks; in a transaction it retries that.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::store::Store;
    /// let store = Store::new();
    /// std::thread::scope(|scope| {
    ///     scope.spawn(|| store.set("port", 8080_u16));
    ///     assert_eq!(store.wait_for::<u16>(&"port").map(|port| *port), Ok(8080));
    /// });
    /// ```
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn wait_for<T: StoreValue>(&self, key: &K) -> Result<Arc<T>, WrongType<K>> {
        snapshot(|tx| self.table.find(tx, key)?.map_or_else(|| tx.retry(), Ok)).entry.held.share(key)
    }

    /// Returns a future that does what [`wait_for`](Store::wait_for) does, and owns what it needs.
    ///
    /// It can be dropped at any time.
    ///
    /// # Errors
    ///
    /// [`WrongType`] if the key gets a value that is no `T`.
    ///
    /// # Panics
    ///
    /// When it is polled in a running transaction.
    pub fn wait_for_async<T: StoreValue>(
        &self,
        key: K,
    ) -> impl Future<Output = Result<Arc<T>, WrongType<K>>> + Send + use<K, T> {
        let table = Arc::clone(&self.table);
        atomically_async(move |tx| {
            let found = table.find(tx, &key)?.map_or_else(|| tx.retry(), Ok)?;
            Ok(found.entry.held.share(&key))
        })
    }

    /// Returns all keys with their versions, types and values at one moment.
    ///
    /// # Retries
    ///
    /// A value may be shown twice; its `Debug` must not write to variables.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::store::Store;
    /// let store = Store::new();
    /// store.set("name", "Ada");
    /// store.set("age", 36);
    /// let dump = store.dump();
    /// assert_eq!(dump.entries()[0].key(), &"age");
    /// assert_eq!(dump.to_string(), "\
    /// key     version  type  value
    /// \"age\"         2  i32   36
    /// \"name\"        1  &str  \"Ada\"
    /// ");
    /// ```
    #[track_caller]
    pub fn dump(&self) -> Dump<K> {
        Dump::new(snapshot(|tx| Ok(self.table.entries(tx)?.into_iter().map(Into::into).collect())))
    }
}
