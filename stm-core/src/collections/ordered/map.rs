//! [`TOrdMap`] and its entries.

use super::node::Entry;
use super::range::Span;
use super::tree::{Equal, Tree};
use crate::collections::TCounter;
use crate::collections::debug::{from_fn, show};
use crate::collections::entry::{first_then, outcome};
use crate::collections::iter::{OrdMapIter, OrdMapKeys, OrdMapRange, OrdMapValues};
use crate::collections::lending::lending;
use crate::{Stm, Transaction, atomically, snapshot};
use std::borrow::Borrow;
use std::fmt;
use std::mem;
use std::ops::{Bound, ControlFlow, RangeBounds};

/// An ordered map.
///
/// A handle: clones are the same map. Each method is a part of the running transaction, or else a transaction of its
/// own. Keys must not change their order while they are in the map. If they do, results are unspecified, and a method
/// may panic, but nothing worse happens.
///
/// Values are immutable in the map: [`update`](TOrdMap::update) replaces the value by a changed clone. If values are
/// large, or parts of them change often, put variables into them.
///
/// # Conflicts
///
/// Two transactions conflict when one of them changes, inserts or removes a key that the other one uses, finds absent,
/// or would find in a range that it traverses. They also conflict when the two keys lie in one leaf of the tree, which
/// has up to 16 neighbouring keys, and, once in several changes, when one of them splits a leaf, or joins two, near a
/// key of the other one. [`len`](TOrdMap::len) conflicts with insertions of new keys and removals. These do not
/// conflict with each other because of it, since it is a [`TCounter`]. Outside of a transaction, a method that only
/// reads is a [`snapshot!`](crate::snapshot!), which conflicts with nothing.
///
/// # Complexity
///
/// Operations on one key, and on its neighbours, take logarithmic time. A change copies the leaf where it happens:
/// entries that are small and need no drop as they are, others by reference. `Clone` is called only to return an entry,
/// to change it, and for one key of each leaf. The memory is in proportion to the content.
///
/// Each node has room for 16 keys, and each leaf for as many values: put a key or value larger than a kilobyte into an
/// `Arc`. From some kilobytes on, a node may be too large for the program stack.
///
/// # Panics
///
/// A panic of `Ord`, `Clone` or a closure aborts the transaction and unwinds further; the map remains as it was.
///
/// # Examples
///
/// ```
/// use stm_core::{collections::TOrdMap, prelude::*};
///
/// let bids = TOrdMap::from([(99, "Ada"), (101, "Grace")]);
/// let asks = TOrdMap::from([(103, "Alan")]);
/// bids.insert(104, "Edsger");
///
/// let (buyer, seller) = atomically! {
///     let ((bid, buyer), (ask, seller)) = (bids.last().unwrap(), asks.first().unwrap());
///     check!(bid >= ask); // waits until the best ones meet
///     bids.remove(&bid);
///     asks.remove(&ask);
///     (buyer, seller)
/// };
/// assert_eq!((buyer, seller), ("Edsger", "Alan"));
/// assert_eq!(bids.range(100..).collect::<Vec<_>>(), [(101, "Grace")]);
/// ```
///
/// # Source
///
/// B+trees: Comer, *The Ubiquitous B-Tree* (ACM Computing Surveys, 1979).
/// Each node is a variable.
pub struct TOrdMap<K: Send + Sync + 'static, V: Send + Sync + 'static> {
    pub(super) tree: Tree<K, V>,
    len: TCounter,
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static> TOrdMap<K, V> {
    /// Creates an empty map.
    pub fn new() -> Self {
        TOrdMap { tree: Tree::empty(), len: TCounter::new(0) }
    }

    /// Returns `true` if both handles refer to the same map.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Tree::ptr_eq(&a.tree, &b.tree)
    }

    /// Returns the number of keys.
    ///
    /// # Complexity
    ///
    /// In proportion to the number of threads that have inserted or removed.
    pub fn len(&self) -> usize {
        let len = snapshot(|tx| self.len.get_in(tx));
        usize::try_from(len).expect("every removal follows an insertion")
    }
}

impl<K: Ord + Send + Sync + 'static, V: Send + Sync + 'static> TOrdMap<K, V> {
    /// Calls `f` with the key's value and returns the result, if the key is present.
    ///
    /// `f` must not write to variables. To change what a value refers to, as an `Arc` or a collection, get a clone of
    /// it by [`get`](TOrdMap::get).
    ///
    /// # Retries
    ///
    /// `f` may run several times.
    #[track_caller]
    pub fn with<Q: Ord + ?Sized, R>(&self, key: &Q, mut f: impl FnMut(&V) -> R) -> Option<R>
    where
        K: Borrow<Q>,
    {
        lending("TOrdMap::with", |tx| Ok(self.tree.find(tx, key)?.map(|entry| f(entry.value()))))
    }

    /// Returns a clone of the key's value, if the key is present.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TOrdMap;
    /// let ages = TOrdMap::from([("Ada".to_string(), 36)]);
    /// assert_eq!((ages.get("Ada"), ages.get("Alan")), (Some(36), None));
    /// ```
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        V: Clone,
    {
        self.with(key, V::clone)
    }

    /// Returns `true` if the key is present.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.with(key, |_| ()).is_some()
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
    /// # use stm_core::collections::TOrdMap;
    /// let results = TOrdMap::new();
    /// std::thread::scope(|scope| {
    ///     scope.spawn(|| results.insert("sum", 42));
    ///     assert_eq!(results.wait_for("sum"), 42);
    /// });
    /// ```
    #[cfg(panic = "unwind")]
    pub fn wait_for<Q: Ord + ?Sized>(&self, key: &Q) -> V
    where
        K: Borrow<Q>,
        V: Clone,
    {
        snapshot(|tx| self.tree.find(tx, key)?.map_or_else(|| tx.retry(), |entry| Ok(entry.value().clone())))
    }

    /// Waits until the key is absent.
    ///
    /// # Retries
    ///
    /// While it is present.
    #[cfg(panic = "unwind")]
    pub fn wait_until_absent<Q: Ord + ?Sized>(&self, key: &Q)
    where
        K: Borrow<Q>,
    {
        snapshot(|tx| self.tree.find(tx, key)?.map_or(Ok(()), |_| tx.retry()));
    }
}

impl<K: Ord + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static> TOrdMap<K, V> {
    /// Sets the value of the key, and replaces the key itself by its equal. Returns the previous value.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TOrdMap;
    /// let ages = TOrdMap::new();
    /// assert_eq!(ages.insert("Ada", 35), None);
    /// assert_eq!(ages.insert("Ada", 36), Some(35));
    /// ```
    #[track_caller]
    pub fn insert(&self, key: K, value: V) -> Option<V> {
        let entry = Entry::new(key, value);
        atomically(|tx| Ok(self.put(tx, entry.clone())?.map(Entry::into_value)))
    }

    /// Removes the key. Returns its value.
    #[track_caller]
    pub fn remove<Q: Ord + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        atomically(|tx| Ok(self.take(tx, key)?.map(Entry::into_value)))
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
    /// # use stm_core::collections::TOrdMap;
    /// let stock = TOrdMap::from([("apples", 3)]);
    /// let left = stock.update("apples", |n| {
    ///     *n -= 1;
    ///     *n
    /// });
    /// assert_eq!((left, stock.update("pears", |n| *n -= 1)), (Some(2), None));
    /// ```
    #[track_caller]
    pub fn update<Q: Ord + ?Sized, R>(&self, key: &Q, mut f: impl FnMut(&mut V) -> R) -> Option<R>
    where
        K: Borrow<Q>,
    {
        atomically(|tx| {
            let Some(old) = self.tree.find(tx, key)? else { return Ok(None) };
            // Outside of any access to the leaf: `f` may use the map.
            let mut value = old.value().clone();
            let returned = f(&mut value);
            self.put(tx, Entry::new(old.key().clone(), value))?;
            Ok(Some(returned))
        })
    }

    /// Replaces the key's value by the result of `f`. `None` stands for an absent key, before and after.
    ///
    /// # Retries
    ///
    /// `f` may run several times, each time with a new clone of the value.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TOrdMap;
    /// let lives = TOrdMap::from([("cat", 2)]);
    /// for _ in 0..2 {
    ///     lives.alter("cat", |n| n.map(|n| n - 1).filter(|n| *n > 0));
    /// }
    /// assert!(lives.is_empty());
    /// ```
    #[track_caller]
    pub fn alter(&self, key: K, mut f: impl FnMut(Option<V>) -> Option<V>) {
        atomically(|tx| {
            let old = self.tree.find(tx, &key)?.map(|old| old.value().clone());
            let was_there = old.is_some();
            match f(old) {
                Some(new) => self.put(tx, Entry::new(key.clone(), new)).map(drop),
                None if was_there => self.take(tx, &key).map(drop),
                None => Ok(()),
            }
        });
        drop(key);
    }

    /// Returns the entry of a key, to be changed in one step.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TOrdMap;
    /// let seen = TOrdMap::new();
    /// for word in "the cat and the hat".split(' ') {
    ///     seen.entry(word).and_modify(|n| *n += 1).or_insert(1);
    /// }
    /// assert_eq!(seen.get("the"), Some(2));
    /// ```
    pub fn entry(&self, key: K) -> OrdMapEntry<'_, K, V> {
        OrdMapEntry::new(self, key)
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

    /// Adds the entry, or replaces the one with an equal key and returns that.
    pub(super) fn put(&self, tx: &Transaction, entry: Entry<K, V>) -> Stm<Option<Entry<K, V>>> {
        let old = self.tree.insert(tx, entry, Equal::Replaced)?;
        if old.is_none() {
            self.len.add_in(tx, 1)?;
        }
        Ok(old)
    }

    fn take<Q: Ord + ?Sized>(&self, tx: &Transaction, key: &Q) -> Stm<Option<Entry<K, V>>>
    where
        K: Borrow<Q>,
    {
        let taken =
            self.tree.remove(tx, |separator| Q::cmp(separator.borrow(), key).is_le(), |leaf| leaf.position(key))?;
        self.count_taken(tx, taken)
    }

    fn count_taken(&self, tx: &Transaction, taken: Option<Entry<K, V>>) -> Stm<Option<Entry<K, V>>> {
        if taken.is_some() {
            self.len.add_in(tx, -1)?;
        }
        Ok(taken)
    }
}

impl<K: Ord + Send + Sync + 'static, V: Send + Sync + 'static> TOrdMap<K, V> {
    /// Returns `true` if there are no keys. Conflicts only with changes of the first keys.
    pub fn is_empty(&self) -> bool {
        snapshot(|tx| Ok(self.tree.first(tx, Span::<K>::all())?.is_none()))
    }

    /// Calls `f` with all keys and values at one moment, in the order of the keys. `f` must not write to variables.
    ///
    /// # Retries
    ///
    /// `f` may run several times for a key; results gathered before must then be thrown away. Use
    /// [`iter`](TOrdMap::iter) outside of a transaction.
    #[track_caller]
    pub fn for_each(&self, f: impl FnMut(&K, &V)) {
        self.each("TOrdMap::for_each", Span::<K>::all(), f);
    }

    /// Calls `f` with the keys of the range and their values at one moment, in the order of the keys. `f` must not
    /// write to variables.
    ///
    /// # Retries
    ///
    /// As [`for_each`](TOrdMap::for_each).
    ///
    /// # Panics
    ///
    /// As [`range`](TOrdMap::range).
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{collections::TOrdMap, prelude::*};
    ///
    /// let sales = TOrdMap::from([(1, 10), (5, 20), (9, 30)]);
    /// let total = snapshot! {
    ///     let mut total = 0;
    ///     sales.for_each_in(2..=9, |_, amount| total += amount);
    ///     total
    /// };
    /// assert_eq!(total, 50);
    /// ```
    #[track_caller]
    pub fn for_each_in<Q: Ord + ?Sized>(&self, range: impl RangeBounds<Q>, f: impl FnMut(&K, &V))
    where
        K: Borrow<Q>,
    {
        self.each("TOrdMap::for_each_in", Span::new(&range), f);
    }

    #[track_caller]
    pub(super) fn each<Q: Ord + ?Sized>(&self, method: &'static str, span: Span<'_, Q>, mut f: impl FnMut(&K, &V))
    where
        K: Borrow<Q>,
    {
        lending(method, |tx| {
            self.tree.visit(tx, span, |entry| {
                f(entry.key(), entry.value());
                ControlFlow::<()>::Continue(())
            })
        });
    }

    pub(super) fn collect<T, Q: Ord + ?Sized>(&self, span: Span<'_, Q>, f: impl Fn(&Entry<K, V>) -> T) -> Vec<T>
    where
        K: Borrow<Q>,
    {
        snapshot(|tx| {
            let mut all = Vec::new();
            self.tree.visit(tx, span, |entry| {
                all.push(f(entry));
                ControlFlow::<()>::Continue(())
            })?;
            Ok(all)
        })
    }
}

impl<K: Ord + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static> TOrdMap<K, V> {
    /// Returns an iterator over clones of all keys and values at one moment, in the order of the keys.
    pub fn iter(&self) -> OrdMapIter<K, V> {
        OrdMapIter::of(self.collect(Span::<K>::all(), |entry| entry.clone().into_pair()))
    }

    /// Returns an iterator over clones of all keys at one moment, in their order.
    pub fn keys(&self) -> OrdMapKeys<K> {
        OrdMapKeys::of(self.collect(Span::<K>::all(), |entry| entry.key().clone()))
    }

    /// Returns an iterator over clones of all values at one moment, in the order of their keys.
    pub fn values(&self) -> OrdMapValues<V> {
        OrdMapValues::of(self.collect(Span::<K>::all(), |entry| entry.value().clone()))
    }

    /// Returns an iterator over clones of the keys of the range and their values at one moment, in the order of the
    /// keys.
    ///
    /// # Panics
    ///
    /// If the range ends before it starts, or starts and ends at one key that it excludes.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TOrdMap;
    /// let map = TOrdMap::from([(1, 'a'), (5, 'b'), (9, 'c')]);
    /// assert_eq!(map.range(2..).next(), Some((5, 'b')));
    /// assert_eq!(map.range(..=5).next_back(), Some((5, 'b')));
    /// ```
    #[track_caller]
    pub fn range<Q: Ord + ?Sized>(&self, range: impl RangeBounds<Q>) -> OrdMapRange<K, V>
    where
        K: Borrow<Q>,
    {
        OrdMapRange::of(self.collect(Span::new(&range), |entry| entry.clone().into_pair()))
    }

    /// Returns the first key and its value.
    pub fn first(&self) -> Option<(K, V)> {
        self.first_of(Span::<K>::all())
    }

    /// Returns the last key and its value.
    pub fn last(&self) -> Option<(K, V)> {
        self.last_of(Span::<K>::all())
    }

    /// Returns the greatest key less than this one, which may be absent, and its value.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TOrdMap;
    /// let map = TOrdMap::from([(1, 'a'), (5, 'b'), (9, 'c')]);
    /// assert_eq!((map.below(&5), map.at_or_below(&5)), (Some((1, 'a')), Some((5, 'b'))));
    /// assert_eq!((map.above(&5), map.at_or_above(&6)), (Some((9, 'c')), Some((9, 'c'))));
    /// assert_eq!((map.below(&1), map.above(&9)), (None, None));
    /// ```
    pub fn below<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        self.last_of(Span::new(&(Bound::Unbounded, Bound::Excluded(key))))
    }

    /// Returns the greatest key not greater than this one, and its value.
    pub fn at_or_below<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        self.last_of(Span::new(&(Bound::Unbounded, Bound::Included(key))))
    }

    /// Returns the least key greater than this one, which may be absent, and its value.
    pub fn above<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        self.first_of(Span::new(&(Bound::Excluded(key), Bound::Unbounded)))
    }

    /// Returns the least key not less than this one, and its value.
    pub fn at_or_above<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        self.first_of(Span::new(&(Bound::Included(key), Bound::Unbounded)))
    }

    fn first_of<Q: Ord + ?Sized>(&self, span: Span<'_, Q>) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        snapshot(|tx| Ok(self.tree.first(tx, span)?.cloned().map(Entry::into_pair)))
    }

    fn last_of<Q: Ord + ?Sized>(&self, span: Span<'_, Q>) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        snapshot(|tx| Ok(self.tree.last(tx, span)?.cloned().map(Entry::into_pair)))
    }

    /// Inserts all entries in one transaction. Of several equal keys the last one counts.
    #[track_caller]
    pub fn extend(&self, entries: impl IntoIterator<Item = (K, V)>) {
        let entries: Vec<_> = entries.into_iter().map(|(key, value)| Entry::new(key, value)).collect();
        atomically(|tx| entries.iter().try_for_each(|entry| self.put(tx, entry.clone()).map(drop)));
    }

    /// Removes the first key and returns it with its value.
    #[track_caller]
    pub fn pop_first(&self) -> Option<(K, V)> {
        atomically(|tx| {
            let taken = self.tree.pop_first(tx)?;
            Ok(self.count_taken(tx, taken)?.map(Entry::into_pair))
        })
    }

    /// Removes the last key and returns it with its value.
    #[track_caller]
    pub fn pop_last(&self) -> Option<(K, V)> {
        atomically(|tx| {
            let taken = self.tree.pop_last(tx)?;
            Ok(self.count_taken(tx, taken)?.map(Entry::into_pair))
        })
    }

    /// Removes all keys. Conflicts with everything.
    #[track_caller]
    pub fn clear(&self) {
        atomically(|tx| {
            let len = self.len.get_in(tx)?;
            self.len.add_in(tx, -len)?;
            self.tree.clear(tx)
        });
    }

    /// Keeps only the keys for which `keep` returns `true`. Conflicts with all changes.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for a key.
    #[track_caller]
    pub fn retain(&self, mut keep: impl FnMut(&K, &V) -> bool) {
        atomically(|tx| {
            let (mut kept, mut refused) = (Vec::new(), Vec::new());
            self.tree.visit(tx, Span::<K>::all(), |entry| {
                if keep(entry.key(), entry.value()) { &mut kept } else { &mut refused }.push(entry);
                ControlFlow::<()>::Continue(())
            })?;
            if refused.len() < kept.len() / 4 {
                return refused.into_iter().try_for_each(|entry| self.take(tx, entry.key()).map(drop));
            }
            if !refused.is_empty() {
                // The current number of keys, because `keep` may have used the map itself.
                let len = self.len.get_in(tx)?;
                self.len.add_in(tx, i64::try_from(kept.len()).expect("it fits into memory") - len)?;
                self.tree.replace_all(tx, kept.into_iter().cloned().collect())?;
            }
            Ok(())
        });
    }
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static> Clone for TOrdMap<K, V> {
    fn clone(&self) -> Self {
        TOrdMap { tree: self.tree.clone(), len: self.len.clone() }
    }
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static> Default for TOrdMap<K, V> {
    fn default() -> Self {
        TOrdMap::new()
    }
}

impl<K, V> fmt::Debug for TOrdMap<K, V>
where
    K: Ord + Clone + fmt::Debug + Send + Sync + 'static,
    V: Clone + fmt::Debug + Send + Sync + 'static,
{
    /// Shows all keys and values at one moment.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TOrdMap", || from_fn(|f| f.debug_map().entries(self).finish()))
    }
}

/// As [`TOrdMap::extend`].
impl<K, V> Extend<(K, V)> for TOrdMap<K, V>
where
    K: Ord + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    #[track_caller]
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        TOrdMap::extend(self, entries);
    }
}

/// Of several equal keys the last one counts.
impl<K, V> FromIterator<(K, V)> for TOrdMap<K, V>
where
    K: Ord + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut entries: Vec<_> = entries.into_iter().map(|(key, value)| Entry::new(key, value)).collect();
        entries.sort_by(|a, b| a.key().cmp(b.key()));
        entries.dedup_by(|later, kept| {
            let is_double = later.key().cmp(kept.key()).is_eq();
            if is_double {
                mem::swap(later, kept);
            }
            is_double
        });
        let len = TCounter::new(i64::try_from(entries.len()).expect("it fits into memory"));
        TOrdMap { tree: Tree::over(entries), len }
    }
}

/// Clones of all keys and values at one moment, in the order of the keys.
impl<K, V> IntoIterator for &TOrdMap<K, V>
where
    K: Ord + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    type Item = (K, V);
    type IntoIter = OrdMapIter<K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The entry of a key in a [`TOrdMap`], present or absent, created by [`TOrdMap::entry`].
///
/// Nothing happens until the last call, one of the `or_…` methods. That is a part of the running transaction, or else
/// one of its own.
#[must_use = "an entry does nothing until one of its `or_…` methods is called"]
pub struct OrdMapEntry<'a, K: Send + Sync + 'static, V: Send + Sync + 'static, M = fn(&mut V)> {
    map: &'a TOrdMap<K, V>,
    key: K,
    /// The changes of a value that is present.
    modify: Option<M>,
}

impl<'a, K: Send + Sync + 'static, V: Send + Sync + 'static> OrdMapEntry<'a, K, V> {
    fn new(map: &'a TOrdMap<K, V>, key: K) -> Self {
        OrdMapEntry { map, key, modify: None }
    }
}

impl<'a, K, V, M> OrdMapEntry<'a, K, V, M>
where
    K: Ord + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
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
    pub fn and_modify<F: FnMut(&mut V)>(self, f: F) -> OrdMapEntry<'a, K, V, impl FnMut(&mut V) + use<K, V, M, F>> {
        OrdMapEntry { map: self.map, key: self.key, modify: Some(first_then(self.modify, f)) }
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
        let OrdMapEntry { map, key, mut modify } = self;
        atomically(|tx| {
            let old = map.tree.find(tx, &key)?.map(Entry::value);
            let (new, changes) = outcome(old, modify.as_mut(), &mut value);
            if changes {
                map.put(tx, Entry::new(key.clone(), new.clone()))?;
            }
            Ok(new)
        })
    }
}

impl<K, V, M> fmt::Debug for OrdMapEntry<'_, K, V, M>
where
    K: fmt::Debug + Send + Sync + 'static,
    V: Send + Sync + 'static,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrdMapEntry").field("key", &self.key).finish_non_exhaustive()
    }
}
