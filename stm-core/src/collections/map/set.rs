//! The hash set.

use super::TMap;
use crate::collections::show::{from_fn, show};
use crate::{Stm, Transaction, atomically};
use std::borrow::Borrow;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hash};

/// A hash set: a [`TMap`] without values, with the same complexity.
///
/// # Conflicts
///
/// Two transactions conflict when they would as users of a [`TMap`]; but adding an element that is there already changes
/// nothing.
///
/// # Examples
///
/// ```
/// use stm_core::{collections::TSet, prelude::*};
///
/// let (free, taken) = (TSet::from([1, 2, 3]), TSet::new());
/// atomically! {
///     check!(free.remove(&2)); // waits until it is free
///     taken.insert(2);
/// }
/// assert_eq!((free.contains(&2), taken.contains(&2), free.len()), (false, true, 2));
/// ```
pub struct TSet<T: Send + Sync + 'static, S = RandomState> {
    map: TMap<T, (), S>,
}

impl<T: Send + Sync + 'static> TSet<T> {
    /// An empty set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl<T: Send + Sync + 'static, S> TSet<T, S> {
    /// An empty set with this hasher.
    pub fn with_hasher(hasher: S) -> Self {
        TSet { map: TMap::with_hasher(hasher) }
    }

    /// Are the two handles the same set?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        TMap::ptr_eq(&a.map, &b.map)
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// Is there no element?
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Calls `f` with all elements at one moment, in no particular order. It must not write to variables.
    ///
    /// # Retries
    ///
    /// `f` may run several times for an element; what it has gathered before must then be thrown away. Use
    /// [`iter`](TSet::iter) outside of a transaction.
    #[track_caller]
    pub fn for_each(&self, mut f: impl FnMut(&T)) {
        self.map.each("TSet::for_each", &mut |element, ()| f(element));
    }
}

impl<T: Clone + Send + Sync + 'static, S> TSet<T, S> {
    /// Removes all elements. A set that was large is as quick to go through as a new one then.
    #[track_caller]
    pub fn clear(&self) {
        self.map.clear();
    }

    /// Gives back what a set that was larger once does not need any more: as [`TMap::shrink_to_fit`].
    #[track_caller]
    pub fn shrink_to_fit(&self) {
        self.map.shrink_to_fit();
    }

    /// Clones of all elements at one moment, in no particular order.
    pub fn iter(&self) -> std::vec::IntoIter<T> {
        self.map.keys()
    }
}

impl<T: Eq + Hash + Clone + Send + Sync + 'static, S: BuildHasher> TSet<T, S> {
    /// Adds the element. Returns whether it was not there before.
    #[allow(clippy::needless_pass_by_value)] // cloned for each attempt, as std's sets take it
    #[track_caller]
    pub fn insert(&self, element: T) -> bool {
        atomically(|tx| self.add(tx, &element))
    }

    /// Adds all of these that are not there yet, in one transaction.
    #[track_caller]
    pub fn extend(&self, elements: impl IntoIterator<Item = T>) {
        let new: Vec<_> = elements.into_iter().collect();
        atomically(|tx| new.iter().try_for_each(|new| self.add(tx, new).map(drop)));
    }

    fn add(&self, tx: &Transaction, new: &T) -> Stm<bool> {
        let is_new = self.map.table.find(tx, new)?.is_none();
        if is_new {
            self.map.table.put(tx, new, ())?;
        }
        Ok(is_new)
    }

    /// Keeps only the elements for which `keep` is true.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for an element.
    #[track_caller]
    pub fn retain(&self, mut keep: impl FnMut(&T) -> bool) {
        self.map.retain(|element, ()| keep(element));
    }

    /// Removes the element. Returns whether it was there.
    #[track_caller]
    pub fn remove<Q>(&self, element: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.map.remove(element).is_some()
    }

    /// Is the element there?
    pub fn contains<Q>(&self, element: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.map.contains_key(element)
    }

    /// Goes on once the element is there.
    ///
    /// # Retries
    ///
    /// While it is not there.
    #[cfg(panic = "unwind")]
    pub fn wait_for<Q>(&self, element: &Q)
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.map.wait_for(element);
    }

    /// Goes on once the element is not there.
    ///
    /// # Retries
    ///
    /// While it is there.
    #[cfg(panic = "unwind")]
    pub fn wait_until_absent<Q>(&self, element: &Q)
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.map.wait_until_absent(element);
    }
}

impl<T: Send + Sync + 'static, S> Clone for TSet<T, S> {
    fn clone(&self) -> Self {
        TSet { map: self.map.clone() }
    }
}

impl<T: Send + Sync + 'static, S: Default> Default for TSet<T, S> {
    fn default() -> Self {
        TSet::with_hasher(S::default())
    }
}

impl<T: fmt::Debug + Clone + Send + Sync + 'static, S> fmt::Debug for TSet<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TSet", || from_fn(|f| f.debug_set().entries(self).finish()))
    }
}

/// As [`TSet::extend`].
impl<T: Eq + Hash + Clone + Send + Sync + 'static, S: BuildHasher> Extend<T> for TSet<T, S> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, elements: I) {
        TSet::extend(self, elements);
    }
}

impl<T: Eq + Hash + Clone + Send + Sync + 'static, S: BuildHasher + Default> FromIterator<T> for TSet<T, S> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        TSet { map: elements.into_iter().map(|element| (element, ())).collect() }
    }
}

/// Clones of all elements at one moment.
impl<T: Clone + Send + Sync + 'static, S> IntoIterator for &TSet<T, S> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
