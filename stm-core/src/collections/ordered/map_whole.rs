//! [`TOrdMap`]: neighbours, ranges, and what is done with all of the map.

use super::map::TOrdMap;
use super::node::Entry;
use super::range::Span;
use super::tree::Tree;
use crate::collections::TCounter;
use crate::collections::lending::lending;
use crate::{atomically, snapshot};
use std::borrow::Borrow;
use std::mem;
use std::ops::{Bound, ControlFlow, RangeBounds};
use std::vec;

impl<K: Ord + Send + Sync + 'static, V: Send + Sync + 'static> TOrdMap<K, V> {
    /// Is there no key? Conflicts with changes of the first keys only.
    pub fn is_empty(&self) -> bool {
        snapshot(|tx| Ok(self.tree.first(tx, Span::<K>::all())?.is_none()))
    }

    /// Calls `f` with all keys and values at one moment, in the order of the keys. It must not write to variables.
    ///
    /// # Retries
    ///
    /// `f` may run several times for a key; what it has gathered before must then be thrown away. Use
    /// [`iter`](TOrdMap::iter) outside of a transaction.
    #[track_caller]
    pub fn for_each(&self, f: impl FnMut(&K, &V)) {
        self.each("TOrdMap::for_each", Span::<K>::all(), f);
    }

    /// Calls `f` with the keys of the range and their values at one moment, in the order of the keys. It must not write to variables.
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

    fn collect<T, Q: Ord + ?Sized>(&self, span: Span<'_, Q>, f: impl Fn(&Entry<K, V>) -> T) -> vec::IntoIter<T>
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
        .into_iter()
    }
}

impl<K: Ord + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static> TOrdMap<K, V> {
    /// Clones of all keys and values at one moment, in the order of the keys.
    pub fn iter(&self) -> vec::IntoIter<(K, V)> {
        self.collect(Span::<K>::all(), |entry| entry.clone().into_pair())
    }

    /// Clones of all keys at one moment, in their order.
    pub fn keys(&self) -> vec::IntoIter<K> {
        self.collect(Span::<K>::all(), |entry| entry.key().clone())
    }

    /// Clones of all values at one moment, in the order of their keys.
    pub fn values(&self) -> vec::IntoIter<V> {
        self.collect(Span::<K>::all(), |entry| entry.value().clone())
    }

    /// Clones of the keys of the range and their values at one moment, in the order of the keys.
    ///
    /// # Panics
    ///
    /// If the range ends before it starts, or excludes the one key at which it starts and ends.
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
    pub fn range<Q: Ord + ?Sized>(&self, range: impl RangeBounds<Q>) -> vec::IntoIter<(K, V)>
    where
        K: Borrow<Q>,
    {
        self.collect(Span::new(&range), |entry| entry.clone().into_pair())
    }

    #[track_caller]
    pub(super) fn keys_in<Q: Ord + ?Sized>(&self, range: impl RangeBounds<Q>) -> vec::IntoIter<K>
    where
        K: Borrow<Q>,
    {
        self.collect(Span::new(&range), |entry| entry.key().clone())
    }

    /// The first key, and its value.
    pub fn first(&self) -> Option<(K, V)> {
        self.first_of(Span::<K>::all())
    }

    /// The last key, and its value.
    pub fn last(&self) -> Option<(K, V)> {
        self.last_of(Span::<K>::all())
    }

    /// The next key before this one, which need not be there, and its value.
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

    /// This key, or else the next one before it, and the value.
    pub fn at_or_below<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        self.last_of(Span::new(&(Bound::Unbounded, Bound::Included(key))))
    }

    /// The next key after this one, which need not be there, and its value.
    pub fn above<Q: Ord + ?Sized>(&self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        self.first_of(Span::new(&(Bound::Excluded(key), Bound::Unbounded)))
    }

    /// This key, or else the next one after it, and the value.
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

    /// Inserts all of these, in one transaction. Of several equal keys the last one counts.
    #[track_caller]
    pub fn extend(&self, entries: impl IntoIterator<Item = (K, V)>) {
        let entries: Vec<_> = entries.into_iter().map(|(key, value)| Entry::new(key, value)).collect();
        atomically(|tx| entries.iter().try_for_each(|entry| self.put(tx, entry.clone()).map(drop)));
    }

    /// Removes the first key. Returns it with its value.
    #[track_caller]
    pub fn pop_first(&self) -> Option<(K, V)> {
        atomically(|tx| {
            let taken = self.tree.pop_first(tx)?;
            Ok(self.count_taken(tx, taken)?.map(Entry::into_pair))
        })
    }

    /// Removes the last key. Returns it with its value.
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

    /// Keeps only the keys for which `keep` is true. Conflicts with all changes.
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
                // The number of what is there, because `keep` may have used the map itself.
                let len = self.len.get_in(tx)?;
                self.len.add_in(tx, i64::try_from(kept.len()).expect("it fits into memory") - len)?;
                self.tree.replace_all(tx, kept.into_iter().cloned().collect())?;
            }
            Ok(())
        });
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
    type IntoIter = vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
