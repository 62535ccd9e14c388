//! A growable vector whose elements are variables: [`TVec`].

mod slots;

use crate::collections::lending::lending;
use crate::collections::show::{from_fn, show};
use crate::prelude::*;
use slots::Shared;
use std::fmt;
use std::ops::Index;
use std::sync::Arc;

/// A growable vector, whose elements are variables of their own.
///
/// In a transaction `v[i]` is used like a variable: `v[i] += 1`, `v[i] = x`, `v[i].push(y)`. Outside of one it is a
/// [`TVar`], with [`load`](TVar::load) and [`store`](TVar::store).
///
/// A handle: clones are the same vector.
///
/// # Conflicts
///
/// Two transactions conflict when
/// - both use the same element, and one of them changes it,
/// - both change the length,
/// - one changes the length, and the other one reads it, goes through all elements, or uses an index up to which the vector
///   has never reached,
/// - one adds or removes an element that the other one uses.
///
/// So pushing and popping does not disturb those who use other elements.
///
/// # Complexity
///
/// [`push`](TVec::push), [`pop`](TVec::pop) and every access to an element take constant time; the vector grows without
/// being copied. An element takes two variables and 24 bytes. A removed one stays in memory, with its last value, until
/// its place is used again, or the vector is dropped; where that matters, set it to a small value before.
///
/// # Examples
///
/// ```
/// use stm_core::{collections::TVec, prelude::*};
///
/// let scores = TVec::from(vec![10, 20, 30]);
/// atomically! {
///     scores[0] += 5;
///     scores[2] = scores[0] + scores[1];
///     scores.push(1);
/// }
/// assert_eq!(scores.to_vec(), [15, 20, 35, 1]);
/// assert_eq!(scores[2].load(), 35);
/// ```
///
/// # Source
///
/// `TArray` of ZIO and of Haskell's package stm, which do not grow.
pub struct TVec<T: Send + Sync + 'static> {
    shared: Arc<Shared<T>>,
}

impl<T: Send + Sync + 'static> TVec<T> {
    /// An empty vector.
    pub fn new() -> Self {
        Self::from_iter([])
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.shared.len()
    }

    /// Is there no element?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Removes the elements from index `len` on. If there are no more than `len`, nothing changes.
    #[track_caller]
    pub fn truncate(&self, len: usize) {
        self.shared.cut(len);
    }

    /// Removes all elements.
    #[track_caller]
    pub fn clear(&self) {
        self.shared.cut(0);
    }

    /// Calls `f`, which must not write to variables, with each element, in order, all of one consistent state.
    ///
    /// # Retries
    ///
    /// `f` may be called with some elements and then, from the beginning, with all elements of a later state.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{collections::TVec, snapshot};
    ///
    /// let words = TVec::from(vec!["a".to_string(), "bcd".to_string()]);
    /// let mut letters = 0;
    /// words.for_each(|word| letters += word.len());
    /// assert_eq!(letters, 4);
    /// ```
    #[track_caller]
    pub fn for_each(&self, mut f: impl FnMut(&T)) {
        lending("TVec::for_each", |tx| {
            let shared = &*self.shared;
            for slot in (0..tx.read(&shared.len)?).filter_map(|index| shared.made(index)) {
                f(tx.read_ref(&slot.value)?);
            }
            Ok(())
        });
    }

    /// Are the two handles the same vector?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.shared, &b.shared)
    }
}

impl<T: Clone + Send + Sync + 'static> TVec<T> {
    /// The element at `index`, if there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TVec;
    /// let v = TVec::from(vec!['a', 'b']);
    /// assert_eq!((v.get(1), v.get(2)), (Some('b'), None));
    /// ```
    #[track_caller]
    pub fn get(&self, index: usize) -> Option<T> {
        snapshot! {
            let slot = self.shared.present(index)?;
            Some(slot.value.clone())
        }
    }

    /// The first element, if there is one.
    pub fn first(&self) -> Option<T> {
        self.get(0)
    }

    /// The last element, if there is one.
    #[track_caller]
    pub fn last(&self) -> Option<T> {
        snapshot! { self.get(self.len().checked_sub(1)?) }
    }

    /// Replaces the element at `index`.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[transactional(caller)]
    pub fn set(&self, index: usize, value: T) {
        self[index] = value;
    }

    /// Adds an element at the end.
    #[track_caller]
    pub fn push(&self, value: T) {
        atomically! { self.shared.add([value.clone()].into_iter()) }
    }

    /// Adds all of these at the end, in one transaction.
    #[track_caller]
    pub fn extend(&self, values: impl IntoIterator<Item = T>) {
        let values = Vec::from_iter(values);
        atomically! { self.shared.add(values.iter().cloned()) }
    }

    /// Removes the last element, if there is one.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{collections::TVec, prelude::*};
    ///
    /// let (todo, done) = (TVec::from(vec![1, 2]), TVec::new());
    /// atomically! {
    ///     if let Some(job) = todo.pop() {
    ///         done.push(job);
    ///     }
    /// }
    /// assert_eq!((todo.to_vec(), done.to_vec()), (vec![1], vec![2]));
    /// ```
    #[transactional(caller)]
    pub fn pop(&self) -> Option<T> {
        let last = self.len().checked_sub(1)?;
        let value = self[last].clone();
        self.shared.cut(last);
        Some(value)
    }

    /// Exchanges two elements.
    ///
    /// # Panics
    ///
    /// If there is no such element.
    #[transactional(caller)]
    pub fn swap(&self, a: usize, b: usize) {
        let (one, other) = (&self[a], &self[b]);
        if a != b {
            let value = (*one).clone();
            *one = (*other).clone();
            *other = value;
        }
    }

    /// Removes the element at `index`, in whose place the last one comes.
    ///
    /// # Panics
    ///
    /// If there is no such element.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TVec;
    /// let v = TVec::from(vec![1, 2, 3]);
    /// assert_eq!(v.swap_remove(0), 1);
    /// assert_eq!(v.to_vec(), [3, 2]);
    /// ```
    #[transactional(caller)]
    pub fn swap_remove(&self, index: usize) -> T {
        let removed = self[index].clone();
        if let Some(last) = self.pop() {
            if index < self.len() {
                self[index] = last;
            }
        }
        removed
    }

    /// Removes elements at the end, or adds clones of `value`, until there are `len`.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TVec;
    /// let v = TVec::from(vec![1, 2, 3]);
    /// v.resize(5, 0);
    /// assert_eq!(v.to_vec(), [1, 2, 3, 0, 0]);
    /// v.resize(1, 0);
    /// assert_eq!(v.to_vec(), [1]);
    /// ```
    #[transactional(caller)]
    pub fn resize(&self, len: usize, value: T) {
        let missing = len.saturating_sub(self.len());
        self.shared.cut(len);
        self.shared.add(std::iter::repeat_n(value, missing));
    }

    /// The elements, all of one consistent state.
    #[track_caller]
    pub fn to_vec(&self) -> Vec<T> {
        snapshot! { (0..self.len()).filter_map(|index| Some(self.shared.made(index)?.value.clone())).collect() }
    }

    /// The elements, all of one consistent state, however long the iteration takes.
    pub fn iter(&self) -> std::vec::IntoIter<T> {
        self.to_vec().into_iter()
    }
}

/// The variable of an element.
///
/// # Panics
///
/// If there is no such element.
impl<T: Send + Sync + 'static> Index<usize> for TVec<T> {
    type Output = TVar<T>;

    #[track_caller]
    fn index(&self, index: usize) -> &TVar<T> {
        match self.shared.present(index) {
            Some(slot) => &slot.value,
            None => panic!("index out of bounds: the len is {} but the index is {index}", self.len()),
        }
    }
}

impl<T: Send + Sync + 'static> Clone for TVec<T> {
    fn clone(&self) -> Self {
        TVec { shared: Arc::clone(&self.shared) }
    }
}

/// An empty vector.
impl<T: Send + Sync + 'static> Default for TVec<T> {
    fn default() -> Self {
        TVec::new()
    }
}

impl<T: Send + Sync + 'static> FromIterator<T> for TVec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        TVec { shared: Arc::new(Shared::of(values.into_iter())) }
    }
}

/// As [`TVec::extend`].
impl<T: Clone + Send + Sync + 'static> Extend<T> for TVec<T> {
    #[track_caller]
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        TVec::extend(self, values);
    }
}

/// Over the elements of one consistent state: [`TVec::iter`].
impl<T: Clone + Send + Sync + 'static> IntoIterator for &TVec<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: fmt::Debug + Send + Sync + 'static> fmt::Debug for TVec<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let elements = || {
            from_fn(|f| {
                let mut list = f.debug_list();
                self.for_each(|element| _ = list.entry(element));
                list.finish()
            })
        };
        show(f, "TVec", elements)
    }
}
