//! The hash map and the hash set.

mod set;
mod table;

pub use set::TSet;

use crate::collections::debug::{from_fn, show};
use crate::collections::entry::{first_then, outcome};
use crate::collections::iter::{MapIter, MapKeys, MapValues};
use crate::collections::lending::lending;
use crate::{atomically, snapshot};
use std::borrow::Borrow;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::sync::Arc;
use table::{Change, Table};

/// A hash map.
///
/// A handle: clones are the same map. Each method is a part of the running transaction, or else a transaction of its
/// own. The map grows by a few buckets at a time, so no operation moves all of it. It shrinks where all of it is
/// traversed and changed: by [`clear`](TMap::clear), [`retain`](TMap::retain) and
/// [`shrink_to_fit`](TMap::shrink_to_fit).
///
/// Values are immutable in the map: [`update`](TMap::update) replaces the value by a changed clone. If values are
/// large, or parts of them change often, put variables into them: with a `TMap<Name, Arc<Account>>`, whose accounts
/// have a `balance: TVar<i64>`, a deposit touches the balance only.
///
/// # Conflicts
///
/// Two transactions conflict when they use the same key and one of them changes it. They also conflict when they use
/// keys of one bucket and one of them changes a key in it; a bucket holds about two keys. [`len`](TMap::len) and
/// methods on the whole map conflict with insertions of new keys and removals. Outside of a transaction such a method
/// is a [`snapshot!`](crate::snapshot!), which does not conflict. Insertions and removals of different keys do not
/// conflict with each other because of `len`. Growth conflicts only with uses of the bucket that splits.
///
/// # Complexity
///
/// Operations on one key take expected constant time; an insertion may split two more buckets, which is constant as
/// well. Methods on the whole map take time in proportion to the greatest number of keys since it last shrank.
/// Shrinking gives back that time and the content of the buckets; an empty bucket stays allocated. `len` takes time in
/// proportion to the number of threads that have used the map.
///
/// Up to four keys with their values lie in the bucket itself, and a change copies the bucket: put a key or value
/// larger than a kilobyte into an `Arc`. From some ten kilobytes on, a bucket may be too large for the program stack.
///
/// # Panics
///
/// A panic of `Eq`, `Hash`, `Clone` or a closure aborts the transaction and unwinds further; the map remains as it was.
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
    /// Creates an empty map.
    pub fn new() -> Self {
        Self::default()
    }
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static, S> TMap<K, V, S> {
    /// Creates an empty map with this hasher.
    pub fn with_hasher(hasher: S) -> Self {
        TMap { table: Arc::new(Table::new(hasher)) }
    }

    /// Returns `true` if both handles refer to the same map.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.table, &b.table)
    }

    /// Returns the number of keys.
    pub fn len(&self) -> usize {
        let len = snapshot(|tx| self.table.len.get_in(tx));
        usize::try_from(len).expect("every removal follows an insertion")
    }

    /// Returns `true` if there are no keys.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<K, V, S> TMap<K, V, S>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher,
{
    /// Calls `f` with the key's value and returns the result, if the key is present.
    ///
    /// `f` must not write to variables. To change what a value refers to, as an `Arc` or a collection, get a clone of
    /// it by [`get`](TMap::get).
    ///
    /// # Retries
    ///
    /// `f` may run several times.
    #[track_caller]
    pub fn with<Q, R>(&self, key: &Q, mut f: impl FnMut(&V) -> R) -> Option<R>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        lending("TMap::with", |tx| Ok(self.table.find(tx, key)?.map(|entry| f(&entry.value))))
    }

    /// Returns a clone of the key's value, if the key is present.
    pub fn get<Q>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.with(key, V::clone)
    }

    /// Returns `true` if the key is present.
    pub fn contains_key<Q>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.with(key, |_| ()).is_some()
    }

    /// Sets the value of the key. Returns a clone of the previous value.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMap;
    /// let ages = TMap::new();
    /// assert_eq!(ages.insert("Ada", 35), None);
    /// assert_eq!(ages.insert("Ada", 36), Some(35));
    /// ```
    #[allow(clippy::needless_pass_by_value)] // cloned for each attempt, as std's maps take it
    #[track_caller]
    pub fn insert(&self, key: K, value: V) -> Option<V> {
        atomically(|tx| Ok(self.table.put(tx, &key, value.clone())?.cloned()))
    }

    /// Inserts all entries in one transaction. Of several equal keys the last one counts.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMap;
    /// let ages = TMap::from([("Ada", 35)]);
    /// ages.extend([("Ada", 36), ("Alan", 41)]);
    /// assert_eq!((ages.get("Ada"), ages.len()), (Some(36), 2));
    /// ```
    #[track_caller]
    pub fn extend(&self, entries: impl IntoIterator<Item = (K, V)>) {
        let entries: Vec<_> = entries.into_iter().collect();
        atomically(|tx| entries.iter().try_for_each(|(key, value)| self.table.put(tx, key, value.clone()).map(drop)));
    }

    /// Removes the key. Returns a clone of its value.
    #[track_caller]
    pub fn remove<Q>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        atomically(|tx| Ok(self.table.take(tx, key)?.cloned()))
    }

    /// Replaces the key's value by a clone that `f` has changed. Returns the result of `f`, if the key is present.
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
    #[track_caller]
    pub fn update<Q, R>(&self, key: &Q, mut f: impl FnMut(&mut V) -> R) -> Option<R>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        atomically(|tx| {
            let not_added = || unreachable!("a key that was not there gets no value");
            self.table.change(tx, key, not_added, |old| {
                let Some(old) = old else { return (Change::None, None) };
                let mut value = old.clone();
                let returned = f(&mut value);
                (Change::Set(value), Some(returned))
            })
        })
    }

    /// Replaces the key's value by the result of `f`. `None` stands for an absent key, before and after.
    ///
    /// # Retries
    ///
    /// `f` may run several times, each time with a new clone of the value.
    #[allow(clippy::needless_pass_by_value)] // cloned for each attempt, as std's maps take it
    #[track_caller]
    pub fn alter(&self, key: K, mut f: impl FnMut(Option<V>) -> Option<V>) {
        atomically(|tx| {
            let alter = |old: Option<&V>| (f(old.cloned()).map_or(Change::Remove, Change::Set), ());
            self.table.change(tx, &key, || key.clone(), alter)
        });
    }

    /// Returns the entry of a key, to be changed in one step.
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

    /// Returns a clone of the key's value. If the key is absent, inserts it with `value()` first.
    ///
    /// # Retries
    ///
    /// `value` may run several times, also in attempts that abort.
    #[track_caller]
    pub fn get_or_insert_with(&self, key: K, value: impl FnMut() -> V) -> V {
        self.entry(key).or_insert_with(value)
    }

    /// Waits until the key is present, and returns a clone of its value.
    ///
    /// # Retries
    ///
    /// While the key is absent.
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

    /// Waits until the key is absent.
    ///
    /// # Retries
    ///
    /// While it is present.
    #[cfg(panic = "unwind")]
    pub fn wait_until_absent<Q>(&self, key: &Q)
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        snapshot(|tx| self.table.find(tx, key)?.map_or(Ok(()), |_| tx.retry()));
    }
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static, S> TMap<K, V, S> {
    /// Calls `f` with all keys and values at one moment, in no particular order. `f` must not write to variables.
    ///
    /// # Retries
    ///
    /// `f` may run several times for a key; results gathered before must then be thrown away. Use [`iter`](TMap::iter)
    /// outside of a transaction.
    #[track_caller]
    pub fn for_each(&self, mut f: impl FnMut(&K, &V)) {
        self.each("TMap::for_each", &mut f);
    }

    #[track_caller]
    fn each(&self, method: &'static str, f: &mut dyn FnMut(&K, &V)) {
        lending(method, |tx| {
            self.table.each(tx, |entry| {
                f(&entry.key, &entry.value);
                Ok(())
            })
        });
    }

    fn collect<T>(&self, mut f: impl FnMut(&K, &V) -> T) -> Vec<T> {
        snapshot(|tx| {
            let mut all = Vec::new();
            self.table.each(tx, |entry| {
                all.push(f(&entry.key, &entry.value));
                Ok(())
            })?;
            Ok(all)
        })
    }
}

impl<K: Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S> TMap<K, V, S> {
    /// Removes all keys. Afterwards a map that was large is as quick to traverse as a new one.
    #[track_caller]
    pub fn clear(&self) {
        atomically(|tx| self.table.clear(tx));
    }

    /// Joins buckets of a map that was larger before, so that it takes less memory and time to traverse. To be called
    /// after many single removals; [`clear`](TMap::clear) and [`retain`](TMap::retain) shrink by themselves.
    ///
    /// Conflicts with all changes and, if there is much to give back, with all uses of the map.
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
            // An estimate is enough.
            let len = tx.peek(|| self.table.len.get_in(tx))?;
            let buckets = self.table.buckets(tx)?;
            self.table.shrink(tx, usize::try_from(len).unwrap_or(0), buckets)
        });
    }

    /// Returns an iterator over clones of all keys and values at one moment, in no particular order.
    pub fn iter(&self) -> MapIter<K, V> {
        MapIter::of(self.collect(|key, value| (key.clone(), value.clone())))
    }

    /// Returns an iterator over clones of all keys at one moment, in no particular order.
    pub fn keys(&self) -> MapKeys<K> {
        MapKeys::of(self.collect(|key, _| key.clone()))
    }

    /// Returns an iterator over clones of all values at one moment, in no particular order.
    pub fn values(&self) -> MapValues<V> {
        MapValues::of(self.collect(|_, value| value.clone()))
    }
}

impl<K, V, S> TMap<K, V, S>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher,
{
    /// Keeps only the keys for which `keep` returns `true`. If few of many are left, the table shrinks.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for a key.
    #[track_caller]
    pub fn retain(&self, mut keep: impl FnMut(&K, &V) -> bool) {
        atomically(|tx| self.table.retain(tx, |entry| keep(&entry.key, &entry.value)));
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

/// Of several equal keys the last one counts. The map is created at once, and is no part of a running transaction.
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
    type IntoIter = MapIter<K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The entry of a key in a [`TMap`], present or absent, created by [`TMap::entry`].
///
/// Nothing happens until the last call, one of the `or_…` methods. That is a part of the running transaction, or else
/// one of its own.
#[must_use = "an entry does nothing until one of its `or_…` methods is called"]
pub struct MapEntry<'a, K: Send + Sync + 'static, V: Send + Sync + 'static, S, M = fn(&mut V)> {
    map: &'a TMap<K, V, S>,
    key: K,
    /// The changes of a value that is present.
    modify: Option<M>,
}

impl<'a, K: Send + Sync + 'static, V: Send + Sync + 'static, S> MapEntry<'a, K, V, S> {
    fn new(map: &'a TMap<K, V, S>, key: K) -> Self {
        MapEntry { map, key, modify: None }
    }
}

impl<'a, K, V, S, M> MapEntry<'a, K, V, S, M>
where
    K: Eq + Hash + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
    S: BuildHasher,
    M: FnMut(&mut V),
{
    /// Returns the key.
    pub fn key(&self) -> &K {
        &self.key
    }

    /// Changes the value by `f` if the key is present, after the changes of earlier calls.
    ///
    /// # Retries
    ///
    /// `f` may run several times, each time with a new clone of the value.
    pub fn and_modify<F: FnMut(&mut V)>(self, f: F) -> MapEntry<'a, K, V, S, impl FnMut(&mut V) + use<K, V, S, M, F>> {
        MapEntry { map: self.map, key: self.key, modify: Some(first_then(self.modify, f)) }
    }

    /// Inserts this value if the key is absent. Returns a clone of the entry's value.
    #[track_caller]
    pub fn or_insert(self, value: V) -> V {
        self.or_insert_with(|| value.clone())
    }

    /// Inserts the default value if the key is absent. Returns a clone of the entry's value.
    #[track_caller]
    pub fn or_default(self) -> V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }

    /// Inserts `value()` if the key is absent. Returns a clone of the entry's value.
    ///
    /// # Retries
    ///
    /// `value` may run several times, also in attempts that abort.
    #[track_caller]
    pub fn or_insert_with(self, mut value: impl FnMut() -> V) -> V {
        let MapEntry { map, key, mut modify } = self;
        atomically(|tx| {
            let set = |old: Option<&V>| {
                let (new, changes) = outcome(old, modify.as_mut(), &mut value);
                (if changes { Change::Set(new.clone()) } else { Change::None }, new)
            };
            map.table.change(tx, &key, || key.clone(), set)
        })
    }
}

impl<K, V, S, M> fmt::Debug for MapEntry<'_, K, V, S, M>
where
    K: fmt::Debug + Send + Sync + 'static,
    V: Send + Sync + 'static,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MapEntry").field("key", &self.key).finish_non_exhaustive()
    }
}
