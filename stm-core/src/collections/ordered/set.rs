//! [`TOrdSet`].

use super::map::TOrdMap;
use super::node::Entry;
use super::range::Span;
use crate::collections::debug::{from_fn, show};
use crate::collections::iter::{OrdSetIter, OrdSetRange};
use crate::{Stm, Transaction, atomically};
use std::borrow::Borrow;
use std::fmt;
use std::ops::RangeBounds;

/// An ordered set: a [`TOrdMap`] without values, with the same complexity.
///
/// # Conflicts
///
/// Two transactions conflict when they would as users of a [`TOrdMap`]. Adding an element that is present changes
/// nothing.
///
/// # Examples
///
/// ```
/// use stm_core::{collections::TOrdSet, prelude::*};
///
/// let (free, taken) = (TOrdSet::from_iter(1..=3), TOrdSet::new());
/// let least = atomically! {
///     check!(!free.is_empty()); // waits until one is free
///     let least = free.pop_first().unwrap();
///     taken.insert(least);
///     least
/// };
/// assert_eq!((least, free.above(&least), taken.len()), (1, Some(2), 1));
/// ```
pub struct TOrdSet<T: Send + Sync + 'static> {
    map: TOrdMap<T, ()>,
}

impl<T: Send + Sync + 'static> TOrdSet<T> {
    /// Creates an empty set.
    pub fn new() -> Self {
        TOrdSet { map: TOrdMap::new() }
    }

    /// Returns `true` if both handles refer to the same set.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        TOrdMap::ptr_eq(&a.map, &b.map)
    }

    /// Returns the number of elements.
    pub fn len(&self) -> usize {
        self.map.len()
    }
}

impl<T: Ord + Send + Sync + 'static> TOrdSet<T> {
    /// Returns `true` if there are no elements.
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Returns `true` if the element is present.
    pub fn contains<Q: Ord + ?Sized>(&self, element: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.map.contains_key(element)
    }

    /// Calls `f` with all elements at one moment, in their order. `f` must not write to variables.
    ///
    /// # Retries
    ///
    /// `f` may run several times for an element; results gathered before must then be thrown away. Use
    /// [`iter`](TOrdSet::iter) outside of a transaction.
    #[track_caller]
    pub fn for_each(&self, mut f: impl FnMut(&T)) {
        self.map.each("TOrdSet::for_each", Span::<T>::all(), |element, ()| f(element));
    }

    /// Calls `f` with the elements of the range at one moment, in their order. `f` must not write to variables.
    ///
    /// # Retries
    ///
    /// As [`for_each`](TOrdSet::for_each).
    ///
    /// # Panics
    ///
    /// As [`range`](TOrdSet::range).
    #[track_caller]
    pub fn for_each_in<Q: Ord + ?Sized>(&self, range: impl RangeBounds<Q>, mut f: impl FnMut(&T))
    where
        T: Borrow<Q>,
    {
        self.map.for_each_in(range, |element, ()| f(element));
    }

    /// Waits until the element is present.
    ///
    /// # Retries
    ///
    /// While it is absent.
    #[cfg(panic = "unwind")]
    pub fn wait_for<Q: Ord + ?Sized>(&self, element: &Q)
    where
        T: Borrow<Q>,
    {
        self.map.wait_for(element);
    }

    /// Waits until the element is absent.
    ///
    /// # Retries
    ///
    /// While it is present.
    #[cfg(panic = "unwind")]
    pub fn wait_until_absent<Q: Ord + ?Sized>(&self, element: &Q)
    where
        T: Borrow<Q>,
    {
        self.map.wait_until_absent(element);
    }
}

impl<T: Ord + Clone + Send + Sync + 'static> TOrdSet<T> {
    /// Adds the element unless there is an equal one. Returns `true` if it was added.
    #[track_caller]
    pub fn insert(&self, element: T) -> bool {
        let entry = Entry::new(element, ());
        atomically(|tx| self.add(tx, &entry))
    }

    /// Adds all elements that are absent, in one transaction.
    #[track_caller]
    pub fn extend(&self, elements: impl IntoIterator<Item = T>) {
        let entries: Vec<_> = elements.into_iter().map(|element| Entry::new(element, ())).collect();
        atomically(|tx| entries.iter().try_for_each(|entry| self.add(tx, entry).map(drop)));
    }

    fn add(&self, tx: &Transaction, entry: &Entry<T, ()>) -> Stm<bool> {
        let is_new = self.map.tree.find(tx, entry.key())?.is_none();
        if is_new {
            self.map.put(tx, entry.clone())?;
        }
        Ok(is_new)
    }

    /// Removes the element. Returns `true` if it was present.
    #[track_caller]
    pub fn remove<Q: Ord + ?Sized>(&self, element: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.map.remove(element).is_some()
    }

    /// Removes all elements. Conflicts with everything.
    #[track_caller]
    pub fn clear(&self) {
        self.map.clear();
    }

    /// Keeps only the elements for which `keep` returns `true`. Conflicts with all changes.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for an element.
    #[track_caller]
    pub fn retain(&self, mut keep: impl FnMut(&T) -> bool) {
        self.map.retain(|element, ()| keep(element));
    }

    /// Returns an iterator over clones of all elements at one moment, in their order.
    pub fn iter(&self) -> OrdSetIter<T> {
        OrdSetIter::of(self.map.collect(Span::<T>::all(), |entry| entry.key().clone()))
    }

    /// Returns an iterator over clones of the elements of the range at one moment, in their order.
    ///
    /// # Panics
    ///
    /// If the range ends before it starts, or starts and ends at one element that it excludes.
    #[track_caller]
    pub fn range<Q: Ord + ?Sized>(&self, range: impl RangeBounds<Q>) -> OrdSetRange<T>
    where
        T: Borrow<Q>,
    {
        OrdSetRange::of(self.map.collect(Span::new(&range), |entry| entry.key().clone()))
    }

    /// Returns the first element.
    pub fn first(&self) -> Option<T> {
        element(self.map.first())
    }

    /// Returns the last element.
    pub fn last(&self) -> Option<T> {
        element(self.map.last())
    }

    /// Removes the first element and returns it.
    #[track_caller]
    pub fn pop_first(&self) -> Option<T> {
        element(self.map.pop_first())
    }

    /// Removes the last element and returns it.
    #[track_caller]
    pub fn pop_last(&self) -> Option<T> {
        element(self.map.pop_last())
    }

    /// Returns the greatest element less than this one, which may be absent.
    pub fn below<Q: Ord + ?Sized>(&self, limit: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        element(self.map.below(limit))
    }

    /// Returns the greatest element not greater than this one.
    pub fn at_or_below<Q: Ord + ?Sized>(&self, limit: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        element(self.map.at_or_below(limit))
    }

    /// Returns the least element greater than this one, which may be absent.
    pub fn above<Q: Ord + ?Sized>(&self, limit: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        element(self.map.above(limit))
    }

    /// Returns the least element not less than this one.
    pub fn at_or_above<Q: Ord + ?Sized>(&self, limit: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        element(self.map.at_or_above(limit))
    }
}

fn element<T>(entry: Option<(T, ())>) -> Option<T> {
    entry.map(|(element, ())| element)
}

impl<T: Send + Sync + 'static> Clone for TOrdSet<T> {
    fn clone(&self) -> Self {
        TOrdSet { map: self.map.clone() }
    }
}

impl<T: Send + Sync + 'static> Default for TOrdSet<T> {
    fn default() -> Self {
        TOrdSet::new()
    }
}

impl<T: Ord + Clone + fmt::Debug + Send + Sync + 'static> fmt::Debug for TOrdSet<T> {
    /// Shows all elements at one moment.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TOrdSet", || from_fn(|f| f.debug_set().entries(self).finish()))
    }
}

/// As [`TOrdSet::extend`].
impl<T: Ord + Clone + Send + Sync + 'static> Extend<T> for TOrdSet<T> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, elements: I) {
        TOrdSet::extend(self, elements);
    }
}

impl<T: Ord + Clone + Send + Sync + 'static> FromIterator<T> for TOrdSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        TOrdSet { map: elements.into_iter().map(|element| (element, ())).collect() }
    }
}

/// Clones of all elements at one moment, in their order.
impl<T: Ord + Clone + Send + Sync + 'static> IntoIterator for &TOrdSet<T> {
    type Item = T;
    type IntoIter = OrdSetIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
