//! A value that is set once: [`TPromise`].

use crate::collections::show::{from_fn, show};
use crate::prelude::*;
use crate::snapshot;
use std::fmt;

/// A value that is set once, and waited for by any number of transactions.
///
/// A handle: clones are the same promise.
///
/// # Conflicts
///
/// Two transactions conflict when one of them sets the promise, and the other one uses it. Once it is set, none do.
///
/// # Complexity
///
/// Every operation takes constant time. Each one that gets the value clones it: put a large one into an `Arc`.
///
/// # Examples
///
/// ```
/// use std::thread;
/// use stm_core::collections::TPromise;
///
/// let answer = TPromise::new();
/// thread::scope(|scope| {
///     scope.spawn(|| answer.set(42));
///     assert_eq!(answer.get(), 42);
/// });
/// assert_eq!(answer.set(7), Err(7)); // too late
/// ```
///
/// # Source
///
/// `TPromise` of ZIO.
pub struct TPromise<T: Send + Sync + 'static> {
    value: TVar<Option<T>>,
}

impl<T: Send + Sync + 'static> TPromise<T> {
    /// A promise that is not set.
    pub fn new() -> Self {
        TPromise { value: TVar::new(None) }
    }

    /// Has the promise its value?
    #[track_caller]
    pub fn is_set(&self) -> bool {
        snapshot! { self.value.is_some() }
    }

    /// Are the two handles the same promise?
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        TVar::ptr_eq(&a.value, &b.value)
    }
}

impl<T: Clone + Send + Sync + 'static> TPromise<T> {
    /// Gives the promise its value.
    ///
    /// # Errors
    ///
    /// The value, if the promise had one already, which it keeps.
    #[transactional(caller)]
    pub fn set(&self, value: T) -> Result<(), T> {
        if self.value.is_some() {
            return Err(value);
        }
        self.value = Some(value);
        Ok(())
    }

    /// The value.
    ///
    /// # Retries
    ///
    /// Waits until it is set.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{collections::TPromise, prelude::*};
    ///
    /// let (first, second) = (TPromise::new(), TPromise::new());
    /// second.set("second").unwrap();
    /// let whichever_is_set = atomically! { or_else!({ first.get() }, { second.get() }) };
    /// assert_eq!(whichever_is_set, "second");
    /// ```
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn get(&self) -> T {
        snapshot! {
            let Some(value) = &*self.value else { retry!() };
            value.clone()
        }
    }

    /// The value, if it is set.
    #[track_caller]
    pub fn try_get(&self) -> Option<T> {
        snapshot! { self.value.clone() }
    }
}

impl<T: Send + Sync + 'static> Clone for TPromise<T> {
    fn clone(&self) -> Self {
        TPromise { value: TVar::clone(&self.value) }
    }
}

/// A promise that is not set.
impl<T: Send + Sync + 'static> Default for TPromise<T> {
    fn default() -> Self {
        TPromise::new()
    }
}

/// A promise that is set.
impl<T: Send + Sync + 'static> From<T> for TPromise<T> {
    fn from(value: T) -> Self {
        TPromise { value: TVar::new(Some(value)) }
    }
}

impl<T: fmt::Debug + Send + Sync + 'static> fmt::Debug for TPromise<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(f, "TPromise", || from_fn(|f| snapshot(|tx| Ok(tx.read_ref(&self.value)?.fmt(f)))))
    }
}
