//! [`TOrdSet`].

use super::map::TOrdMap;
use super::node::Entry;
use super::range::Span;
use crate::collections::show::{from_fn, show};
use crate::{Stm, Transaction, atomically};
use std::borrow::Borrow;
use std::fmt;
use std::ops::RangeBounds;
use std::vec;

/// An ordered set: a [`TOrdMap`] without values, with the same complexity.
///
/// # Conflicts
///
/// Two transactions conflict when they would as users of a [`TOrdMap`]; but adding an element that is there already
/// changes nothing.
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
    /// An empty set.
    pub fn new() -> Self {
        TOrdSet { map: TOrdMap::new() }
    }

    /// Are the two handles the same set?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        TOrdMap::ptr_eq(&a.map, &b.map)
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.map.len()
    }
}

impl<T: Ord + Send + Sync + 'static> TOrdSet<T> {
    /// Is there no element?
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Is the element there?
    pub fn contains<Q: Ord + ?Sized>(&self, element: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.map.contains_key(element)
    }

    /// Calls `f` with all elements at one moment, in their order. It must not write to variables.
    ///
    /// # Retries
    ///
    /// `f` may run several times for an element; what it has gathered before must then be thrown away. Use
    /// [`iter`](TOrdSet::iter) outside of a transaction.
    #[track_caller]
    pub fn for_each(&self, mut f: impl FnMut(&T)) {
        self.map.each("TOrdSet::for_each", Span::<T>::all(), |element, ()| f(element));
    }

    /// Calls `f` with the elements of the range at one moment, in their order. It must not write to variables.
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

    /// Goes on once the element is there.
    ///
    /// # Retries
    ///
    /// While it is not there.
    #[cfg(panic = "unwind")]
    pub fn wait_for<Q: Ord + ?Sized>(&self, element: &Q)
    where
        T: Borrow<Q>,
    {
        self.map.wait_for(element);
    }

    /// Goes on once the element is not there.
    ///
    /// # Retries
    ///
    /// While it is there.
    #[cfg(panic = "unwind")]
    pub fn wait_until_absent<Q: Ord + ?Sized>(&self, element: &Q)
    where
        T: Borrow<Q>,
    {
        self.map.wait_until_absent(element);
    }
}

impl<T: Ord + Clone + Send + Sync + 'static> TOrdSet<T> {
    /// Adds the element, unless there is an equal one. Returns whether it was added.
    #[track_caller]
    pub fn insert(&self, element: T) -> bool {
        let entry = Entry::new(element, ());
        atomically(|tx| self.add(tx, &entry))
    }

    /// Adds all of these that are not there yet, in one transaction.
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

    /// Removes the element. Returns whether it was there.
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

    /// Keeps only the elements for which `keep` is true. Conflicts with all changes.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for an element.
    #[track_caller]
    pub fn retain(&self, mut keep: impl FnMut(&T) -> bool) {
        self.map.retain(|element, ()| keep(element));
    }

    /// Clones of all elements at one moment, in their order.
    pub fn iter(&self) -> vec::IntoIter<T> {
        self.map.keys()
    }

    /// Clones of the elements of the range at one moment, in their order.
    ///
    /// # Panics
    ///
    /// If the range ends before it starts, or excludes the one element at which it starts and ends.
    #[track_caller]
    pub fn range<Q: Ord + ?Sized>(&self, range: impl RangeBounds<Q>) -> vec::IntoIter<T>
    where
        T: Borrow<Q>,
    {
        self.map.keys_in(range)
    }

    /// The first element.
    pub fn first(&self) -> Option<T> {
        element(self.map.first())
    }

    /// The last element.
    pub fn last(&self) -> Option<T> {
        element(self.map.last())
    }

    /// Removes the first element, and returns it.
    #[track_caller]
    pub fn pop_first(&self) -> Option<T> {
        element(self.map.pop_first())
    }

    /// Removes the last element, and returns it.
    #[track_caller]
    pub fn pop_last(&self) -> Option<T> {
        element(self.map.pop_last())
    }

    /// The next element before this one, which need not be there.
    pub fn below<Q: Ord + ?Sized>(&self, limit: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        element(self.map.below(limit))
    }

    /// This element, or else the next one before it.
    pub fn at_or_below<Q: Ord + ?Sized>(&self, limit: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        element(self.map.at_or_below(limit))
    }

    /// The next element after this one, which need not be there.
    pub fn above<Q: Ord + ?Sized>(&self, limit: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        element(self.map.above(limit))
    }

    /// This element, or else the next one after it.
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
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
