//! The hash set.

use super::TMap;
use crate::collections::debug::{from_fn, show};
use crate::collections::iter::SetIter;
use crate::{Stm, Transaction, atomically};
use std::borrow::Borrow;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hash};

/// A hash set: a [`TMap`] without values, with the same complexity.
///
/// # Conflicts
///
/// Two transactions conflict when they would as users of a [`TMap`]. Adding an element that is present changes nothing.
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
    /// Creates an empty set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl<T: Send + Sync + 'static, S> TSet<T, S> {
    /// Creates an empty set with this hasher.
    pub fn with_hasher(hasher: S) -> Self {
        TSet { map: TMap::with_hasher(hasher) }
    }

    /// Returns `true` if both handles refer to the same set.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        TMap::ptr_eq(&a.map, &b.map)
    }

    /// Returns the number of elements.
    pub fn len(&self) -> usize {
        self.map.len()
    }

    /// Returns `true` if there are no elements.
    pub fn is_empty(&self) -> bool {
        self.map.is_empty()
    }

    /// Calls `f` with all elements at one moment, in no particular order. `f` must not write to variables.
    ///
    /// # Retries
    ///
    /// `f` may run several times for an element; results gathered before must then be thrown away. Use
    /// [`iter`](TSet::iter) outside of a transaction.
    #[track_caller]
    pub fn for_each(&self, mut f: impl FnMut(&T)) {
        self.map.each("TSet::for_each", &mut |element, ()| f(element));
    }
}

impl<T: Clone + Send + Sync + 'static, S> TSet<T, S> {
    /// Removes all elements. Afterwards a set that was large is as quick to traverse as a new one.
    #[track_caller]
    pub fn clear(&self) {
        self.map.clear();
    }

    /// Shrinks a set that was larger before, as [`TMap::shrink_to_fit`].
    #[track_caller]
    pub fn shrink_to_fit(&self) {
        self.map.shrink_to_fit();
    }

    /// Returns an iterator over clones of all elements at one moment, in no particular order.
    pub fn iter(&self) -> SetIter<T> {
        SetIter::of(self.map.collect(|element, ()| element.clone()))
    }
}

impl<T: Eq + Hash + Clone + Send + Sync + 'static, S: BuildHasher> TSet<T, S> {
    /// Adds the element. Returns `true` if it was absent.
    #[allow(clippy::needless_pass_by_value)] // cloned for each attempt, as std's sets take it
    #[track_caller]
    pub fn insert(&self, element: T) -> bool {
        atomically(|tx| self.add(tx, &element))
    }

    /// Adds all elements that are absent, in one transaction.
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

    /// Keeps only the elements for which `keep` returns `true`.
    ///
    /// # Retries
    ///
    /// `keep` may run several times for an element.
    #[track_caller]
    pub fn retain(&self, mut keep: impl FnMut(&T) -> bool) {
        self.map.retain(|element, ()| keep(element));
    }

    /// Removes the element. Returns `true` if it was present.
    #[track_caller]
    pub fn remove<Q>(&self, element: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.map.remove(element).is_some()
    }

    /// Returns `true` if the element is present.
    pub fn contains<Q>(&self, element: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.map.contains_key(element)
    }

    /// Waits until the element is present.
    ///
    /// # Retries
    ///
    /// While it is absent.
    #[cfg(panic = "unwind")]
    pub fn wait_for<Q>(&self, element: &Q)
    where
        T: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.map.wait_for(element);
    }

    /// Waits until the element is absent.
    ///
    /// # Retries
    ///
    /// While it is present.
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
    type IntoIter = SetIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
