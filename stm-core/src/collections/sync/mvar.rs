//! A place for one value: [`TMVar`].

use crate::collections::show::{from_fn, show};
use crate::prelude::*;
use crate::snapshot;
use std::fmt;

/// A place that is empty or has one value: [`take`](TMVar::take) empties it, [`put`](TMVar::put) fills it, and each waits
/// until it can.
///
/// With `()` as its value it is a lock, with any other one the simplest channel, or a value that is away while somebody
/// works on it.
///
/// A handle: clones are the same place.
///
/// # Conflicts
///
/// Two transactions conflict when one of them fills or empties the place, and the other one uses it in any way.
///
/// # Complexity
///
/// Every operation takes constant time, and clones the value at most once an attempt. Put a large value into an `Arc`.
///
/// # Examples
///
/// ```
/// use std::thread;
/// use stm_core::collections::TMVar;
///
/// let place = TMVar::empty();
/// thread::scope(|scope| {
///     scope.spawn(|| (1..=3).for_each(|n| place.put(n))); // waits until each has been taken
///     assert_eq!([place.take(), place.take(), place.take()], [1, 2, 3]);
/// });
/// assert!(place.is_empty());
/// ```
///
/// # Source
///
/// `TMVar` of Haskell's package stm, after the `MVar` of Peyton Jones, Gordon, Finne, *Concurrent Haskell* (POPL 1996).
pub struct TMVar<T: Send + Sync + 'static> {
    value: TVar<Option<T>>,
}

impl<T: Send + Sync + 'static> TMVar<T> {
    /// A full place.
    pub fn new(value: T) -> Self {
        TMVar { value: TVar::new(Some(value)) }
    }

    /// An empty place.
    pub fn empty() -> Self {
        TMVar { value: TVar::new(None) }
    }

    /// Is the place empty?
    #[track_caller]
    pub fn is_empty(&self) -> bool {
        snapshot! { self.value.is_none() }
    }

    /// Are the two handles the same place?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        TVar::ptr_eq(&a.value, &b.value)
    }
}

impl<T: Clone + Send + Sync + 'static> TMVar<T> {
    /// Takes the value, and leaves the place empty.
    ///
    /// # Retries
    ///
    /// Waits while the place is empty.
    #[cfg(panic = "unwind")]
    #[transactional(caller)]
    pub fn take(&self) -> T {
        let Some(value) = self.try_take() else { retry!() };
        value
    }

    /// Fills the place.
    ///
    /// # Retries
    ///
    /// Waits while the place is full.
    #[cfg(panic = "unwind")]
    #[transactional(caller)]
    pub fn put(&self, value: T) {
        check!(self.value.is_none());
        self.value = Some(value);
    }

    /// The value, which stays where it is.
    ///
    /// # Retries
    ///
    /// Waits while the place is empty.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn read(&self) -> T {
        snapshot! {
            let Some(value) = &*self.value else { retry!() };
            value.clone()
        }
    }

    /// Puts another value into the place of the one that is there, and returns that one.
    ///
    /// # Retries
    ///
    /// Waits while the place is empty.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMVar;
    /// let place = TMVar::new(1);
    /// assert_eq!(place.swap(2), 1);
    /// assert_eq!(place.read(), 2);
    /// ```
    #[cfg(panic = "unwind")]
    #[transactional(caller)]
    pub fn swap(&self, value: T) -> T {
        let old = self.take();
        self.value = Some(value);
        old
    }

    /// Makes this the value, whether there was one or not.
    #[transactional(caller)]
    pub fn write(&self, value: T) {
        self.value = Some(value);
    }

    /// Takes the value, if there is one.
    #[transactional(caller)]
    pub fn try_take(&self) -> Option<T> {
        let value = (&*self.value).clone()?;
        self.value = None;
        Some(value)
    }

    /// Fills the place if it is empty.
    ///
    /// # Errors
    ///
    /// The value, if the place is full.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TMVar;
    /// let place = TMVar::empty();
    /// assert_eq!(place.try_put(1), Ok(()));
    /// assert_eq!(place.try_put(2), Err(2));
    /// ```
    #[transactional(caller)]
    pub fn try_put(&self, value: T) -> Result<(), T> {
        if self.value.is_some() {
            return Err(value);
        }
        self.value = Some(value);
        Ok(())
    }

    /// The value, if there is one.
    #[track_caller]
    pub fn try_read(&self) -> Option<T> {
        snapshot! { self.value.clone() }
    }
}

impl<T: Send + Sync + 'static> Clone for TMVar<T> {
    fn clone(&self) -> Self {
        TMVar { value: TVar::clone(&self.value) }
    }
}

/// An empty place.
impl<T: Send + Sync + 'static> Default for TMVar<T> {
    fn default() -> Self {
        TMVar::empty()
    }
}

/// A full place.
impl<T: Send + Sync + 'static> From<T> for TMVar<T> {
    fn from(value: T) -> Self {
        TMVar::new(value)
    }
}

impl<T: fmt::Debug + Send + Sync + 'static> fmt::Debug for TMVar<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TMVar", || from_fn(|f| snapshot(|tx| Ok(tx.read_ref(&self.value)?.fmt(f)))))
    }
}
