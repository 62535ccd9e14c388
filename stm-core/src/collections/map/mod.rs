//! The hash map and the hash set.

mod entry;
mod set;
mod table;

pub use entry::{MapEntry, Modified, Unmodified};
pub use set::TSet;

use crate::{Stm, Transaction, atomically, snapshot};
use std::borrow::Borrow;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::sync::Arc;
use table::{Entry, Table};

/// A hash map.
///
/// A handle: clones are the same map. Each method is a part of the running transaction, or else a transaction of its own.
/// The map grows by a few buckets at a time, and no operation has to move all of it. Its table does not shrink.
///
/// Values are immutable in the map: [`update`](TMap::update) replaces the value by a changed clone. If the values are large,
/// or parts of them change often, put variables into them: with a `TMap<Name, Arc<Account>>`, whose accounts have a
/// `balance: TVar<i64>`, a deposit touches the balance only.
///
/// # Conflicts
///
/// Two transactions conflict when they use the same key and one of them changes what is there. So do two that use keys of
/// one bucket, while one of them changes a key of it; a bucket holds about one key. [`len`](TMap::len) and what
/// goes through the whole map conflict with insertions of new keys and removals, but such a method outside of a transaction
/// is a [`snapshot!`](crate::snapshot!), which does not conflict. Insertions and removals of different keys do not conflict
/// with each other because of `len`; nor does growth conflict with anything but uses of the bucket that splits.
///
/// # Complexity
///
/// Expected constant time for operations on one key; an insertion may split two more buckets, which is constant, too. What
/// goes through all of the map takes time in proportion to the greatest number of keys it has had. `len` takes time in
/// proportion to the number of threads that have used the map.
///
/// Keys and values lie in the buckets themselves, up to four of them together, and a change copies a bucket: put what is
/// larger than a kilobyte into an `Arc`. From some ten kilobytes on, a bucket may be too large for the program stack.
///
/// # Panics
///
/// A panic of `Eq`, `Hash`, `Clone` or a closure undoes the transaction and goes on; the map remains as it was.
///
/// # Examples
///
/// ```
/// use stm_core::{collections::TMap, prelude::*};
///
/// let stock = TMap::from([("apples", 3), ("pears", 0)]);
/// let sold = TMap::<_, u32>::new();
///
/// let sell = |fruit: &'static str| {
///     atomically! {
///         check!(stock.get(&fruit).is_some_and(|n| n > 0)); // waits for a delivery
///         stock.update(&fruit, |n| *n -= 1);
///         sold.entry(fruit).and_modify(|n| *n += 1).or_insert(1);
///     }
/// };
/// sell("apples");
/// sell("apples");
/// assert_eq!((stock.get("apples"), sold.get("apples"), sold.get("pears")), (Some(1), Some(2), None));
/// ```
///
/// # Source
///
/// Linear hashing (Litwin, 1980), with buckets that know their depth as in extendible hashing (Fagin and others, 1979).
pub struct TMap<K: Send + Sync + 'static, V: Send + Sync + 'static, S = RandomState> {
    table: Arc<Table<K, V, S>>,
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static> TMap<K, V> {
    /// An empty map.
    pub fn new() -> Self {
        Self::default()
    }
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static, S> TMap<K, V, S> {
    /// An empty map with this hasher.
    pub fn with_hasher(hasher: S) -> Self {
        TMap { table: Arc::new(Table::new(hasher)) }
    }

    /// Whether both are the same map.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.table, &b.table)
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        let len = snapshot(|tx| self.table.len.get_in(tx));
        usize::try_from(len).expect("every removal follows an insertion")
    }

    /// Whether there are no keys.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Calls `f` with all keys and values at one moment, in no particular order.
    ///
    /// # Retries
    ///
    /// `f` may run several times for a key; what it has gathered before must then be thrown away. Use
    /// [`iter`](TMap::iter) outside of a transaction.
    pub fn for_each(&self, mut f: impl FnMut(&K, &V)) {
        self.each(&mut f);
    }

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
    /// What `f` makes of the key's value, if the key is there.
    ///
    /// # Retries
    ///
    /// `f` may run several times.
    pub fn with<Q, R>(&self, key: &Q, mut f: impl FnMut(&V) -> R) -> Option<R>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        snapshot(|tx| Ok(self.table.find(tx, key)?.map(|entry| f(&entry.value))))
    }

    /// A clone of the key's value, if the key is there.
    pub fn get<Q>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.with(key, V::clone)
    }

    /// Whether the key is there.
    pub fn contains_key<Q>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.with(key, |_| ()).is_some()
    }

    /// Gives the key this value. Returns a clone of the value that it had.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMap;
    /// let ages = TMap::new();
    /// assert_eq!(ages.insert("Ada", 35), None);
    /// assert_eq!(ages.insert("Ada", 36), Some(35));
    /// ```
    pub fn insert(&self, key: K, value: V) -> Option<V> {
        let new = Entry { key, value };
        atomically(|tx| Ok(self.table.put(tx, new.clone())?.map(|old| old.value.clone())))
    }

    /// Removes the key. Returns a clone of the value that it had.
    pub fn remove<Q>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        atomically(|tx| Ok(self.table.take(tx, key)?.map(|old| old.value.clone())))
    }

    /// Lets `f` change a clone of the key's value, which replaces it. Returns what `f` does, if the key is there.
    ///
    /// # Retries
    ///
    /// `f` may run several times, each time with a new clone.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMap;
    /// let stock = TMap::from([("apples", 3)]);
    /// let left = stock.update("apples", |n| {
    ///     *n -= 1;
    ///     *n
    /// });
    /// assert_eq!((left, stock.update("pears", |n| *n -= 1)), (Some(2), None));
    /// ```
    pub fn update<Q, R>(&self, key: &Q, mut f: impl FnMut(&mut V) -> R) -> Option<R>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        atomically(|tx| {
            let Some(old) = self.table.find(tx, key)? else { return Ok(None) };
            let mut value = old.value.clone();
            let returned = f(&mut value);
            self.put(tx, old.key.clone(), value)?;
            Ok(Some(returned))
        })
    }

    /// Replaces what is there by what `f` makes of it, where `None` means that the key is not there.
    ///
    /// # Retries
    ///
    /// `f` may run several times, each time with a new clone of the value.
    pub fn alter(&self, key: K, mut f: impl FnMut(Option<V>) -> Option<V>) {
        atomically(|tx| {
            let old = self.table.find(tx, &key)?.map(|old| old.value.clone());
            let was_there = old.is_some();
            match f(old) {
                Some(new) => self.put(tx, key.clone(), new),
                None if was_there => self.table.take(tx, &key).map(drop),
                None => Ok(()),
            }
        });
        drop(key);
    }

    /// What is there or not there for a key, to be changed in one go.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMap;
    /// let seen = TMap::new();
    /// for word in "the cat and the hat".split(' ') {
    ///     seen.entry(word).and_modify(|n| *n += 1).or_insert(1);
    /// }
    /// assert_eq!(seen.get("the"), Some(2));
    /// ```
    pub fn entry(&self, key: K) -> MapEntry<'_, K, V, S> {
        MapEntry::new(self, key)
    }

    /// A clone of the key's value, which is `value()` from now on if the key was not there.
    ///
    /// # Retries
    ///
    /// `value` may run several times, and in vain.
    pub fn get_or_insert_with(&self, key: K, value: impl FnMut() -> V) -> V {
        self.entry(key).or_insert_with(value)
    }

    /// Waits until the key is there, and returns a clone of its value.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMap;
    /// let results = TMap::new();
    /// std::thread::scope(|scope| {
    ///     scope.spawn(|| results.insert("sum", 42));
    ///     assert_eq!(results.wait_for("sum"), 42);
    /// });
    /// ```
    #[cfg(panic = "unwind")]
    pub fn wait_for<Q>(&self, key: &Q) -> V
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        snapshot(|tx| self.table.find(tx, key)?.map_or_else(|| tx.retry(), |entry| Ok(entry.value.clone())))
    }

    /// Waits until the key is not there.
    #[cfg(panic = "unwind")]
    pub fn wait_until_absent<Q>(&self, key: &Q)
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        snapshot(|tx| self.table.find(tx, key)?.map_or(Ok(()), |_| tx.retry()));
    }

    /// Keeps only the keys for which `keep` is true.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for a key. It may use the map itself; what it inserts may be shown to it or not.
    pub fn retain(&self, mut keep: impl FnMut(&K, &V) -> bool) {
        atomically(|tx| self.table.retain(tx, |entry| keep(&entry.key, &entry.value)));
    }

    fn put(&self, tx: &Transaction, key: K, value: V) -> Stm<()> {
        self.table.put(tx, Entry { key, value }).map(drop)
    }
}

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
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Inserts one by one.
impl<K, V, S> Extend<(K, V)> for TMap<K, V, S>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher,
{
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            let new = Entry { key, value };
            atomically(|tx| self.table.put(tx, new.clone()).map(drop));
        }
    }
}

impl<K, V, S> FromIterator<(K, V)> for TMap<K, V, S>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher + Default,
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = TMap::default();
        map.extend(entries);
        map
    }
}

impl<K, V, const N: usize> From<[(K, V); N]> for TMap<K, V>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
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
