//! [`TOrdMap`]: what is done with one key.

use super::entry::OrdMapEntry;
use super::node::Entry;
use super::tree::{Equal, Tree};
use crate::collections::TCounter;
use crate::collections::lending::lending;
use crate::collections::show::{from_fn, show};
use crate::{Stm, Transaction, atomically, snapshot};
use std::borrow::Borrow;
use std::fmt;

/// An ordered map.
///
/// A handle: clones are the same map. Each method is a part of the running transaction, or else a transaction of its own.
/// Keys must not change their order while they are in the map; if they do, what is found is unspecified, but nothing worse
/// happens than a wrong result or a panic.
///
/// Values are immutable in the map: [`update`](TOrdMap::update) replaces the value by a changed clone. If the values are
/// large, or parts of them change often, put variables into them.
///
/// # Conflicts
///
/// Two transactions conflict when one of them changes, inserts or removes a key that the other one uses, looks for in vain,
/// or would find in a range that it goes through. So they do when the two keys lie in one leaf of the tree, which has up to
/// 16 neighbouring keys, and, once in several changes, when one of them splits a leaf, or joins two, near a key of the
/// other one. [`len`](TOrdMap::len) conflicts with insertions of new keys and removals; these do not conflict with each
/// other because of it, as told of [`TCounter`]. Methods that only read, outside of a transaction, are a
/// [`snapshot!`](crate::snapshot!), which conflicts with nothing.
///
/// # Complexity
///
/// Logarithmic time for operations on one key, and for its neighbours. A change copies the leaf where it happens: entries
/// that are small and need no drop as they are, others by reference. `Clone` is called for them only to hand them out, to
/// change them, and for one key of each leaf. The memory follows what is in the map.
///
/// Each node has room for 16 keys, and each leaf for as many values: put what is larger than a kilobyte into an `Arc`. From
/// some kilobytes on, a node may be too large for the program stack.
///
/// # Panics
///
/// A panic of `Ord`, `Clone` or a closure undoes the transaction and goes on; the map remains as it was.
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
    pub(super) len: TCounter,
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static> TOrdMap<K, V> {
    /// An empty map.
    pub fn new() -> Self {
        TOrdMap { tree: Tree::empty(), len: TCounter::new(0) }
    }

    /// Are the two handles the same map?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Tree::ptr_eq(&a.tree, &b.tree)
    }

    /// How many keys there are.
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
    /// What `f` makes of the key's value, if the key is there.
    ///
    /// `f` must not write to variables. To change what a value refers to, as an `Arc` or a collection, get a clone of it by
    /// [`get`](TOrdMap::get).
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

    /// A clone of the key's value, if the key is there.
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

    /// Is the key there?
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.with(key, |_| ()).is_some()
    }

    /// A clone of the key's value, once the key is there.
    ///
    /// # Retries
    ///
    /// While the key is not there.
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

    /// Goes on once the key is not there.
    ///
    /// # Retries
    ///
    /// While it is there.
    #[cfg(panic = "unwind")]
    pub fn wait_until_absent<Q: Ord + ?Sized>(&self, key: &Q)
    where
        K: Borrow<Q>,
    {
        snapshot(|tx| self.tree.find(tx, key)?.map_or(Ok(()), |_| tx.retry()));
    }
}

impl<K: Ord + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static> TOrdMap<K, V> {
    /// Gives the key this value. Returns the value that it had; the key itself is replaced by its equal, too.
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

    /// Removes the key. Returns the value that it had.
    #[track_caller]
    pub fn remove<Q: Ord + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        atomically(|tx| Ok(self.take(tx, key)?.map(Entry::into_value)))
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
            // In no access to the leaf: `f` may use the map.
            let mut value = old.value().clone();
            let returned = f(&mut value);
            self.put(tx, Entry::new(old.key().clone(), value))?;
            Ok(Some(returned))
        })
    }

    /// Replaces what is there by what `f` makes of it, where `None` means that the key is not there.
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

    /// What is there or not there for a key, to be changed in one go.
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

    /// A clone of the key's value, which is `value()` from now on if the key was not there.
    ///
    /// # Retries
    ///
    /// `value` may run several times, and in vain.
    #[track_caller]
    pub fn get_or_insert_with(&self, key: K, value: impl FnMut() -> V) -> V {
        self.entry(key).or_insert_with(value)
    }

    /// Adds the entry, or replaces the one with an equal key, which is the result.
    pub(super) fn put(&self, tx: &Transaction, entry: Entry<K, V>) -> Stm<Option<Entry<K, V>>> {
        let old = self.tree.insert(tx, entry, Equal::Replaced)?;
        if old.is_none() {
            self.len.add_in(tx, 1)?;
        }
        Ok(old)
    }

    pub(super) fn take<Q: Ord + ?Sized>(&self, tx: &Transaction, key: &Q) -> Stm<Option<Entry<K, V>>>
    where
        K: Borrow<Q>,
    {
        let taken =
            self.tree.remove(tx, |separator| Q::cmp(separator.borrow(), key).is_le(), |leaf| leaf.position(key))?;
        self.count_taken(tx, taken)
    }

    pub(super) fn count_taken(&self, tx: &Transaction, taken: Option<Entry<K, V>>) -> Stm<Option<Entry<K, V>>> {
        if taken.is_some() {
            self.len.add_in(tx, -1)?;
        }
        Ok(taken)
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
