//! Errors of adding and taking elements.

use std::error::Error;
use std::fmt;

/// The error of adding to a closed collection. It gives the element back.
///
/// # Examples
///
/// ```
/// use stm_core::collections::{Closed, TQueue};
///
/// let queue = TQueue::new();
/// queue.close();
/// assert_eq!(queue.push(7), Err(Closed(7)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Closed<T>(pub T);

/// The error of adding an element without waiting. It gives the element back.
///
/// # Examples
///
/// ```
/// use stm_core::collections::{TBQueue, TryPushError};
///
/// let queue = TBQueue::new(1);
/// assert_eq!(queue.try_push(1), Ok(()));
/// assert_eq!(queue.try_push(2), Err(TryPushError::Full(2)));
/// queue.close();
/// assert_eq!(queue.try_push(3).unwrap_err().into_inner(), 3);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TryPushError<T> {
    /// There is no room at present.
    Full(T),
    /// The collection is closed: there will never be room again.
    Closed(T),
}

/// The error of taking an element, or looking at it, without waiting.
///
/// # Examples
///
/// ```
/// use stm_core::collections::{TQueue, TryPopError};
///
/// let queue = TQueue::<u8>::new();
/// assert_eq!(queue.try_pop(), Err(TryPopError::Empty));
/// queue.close();
/// assert_eq!(queue.try_pop(), Err(TryPopError::Closed));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryPopError {
    /// There is no element at present.
    Empty,
    /// The collection is closed and empty: there will be no further element.
    Closed,
}

impl<T> Closed<T> {
    /// Returns the element that was not added.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> TryPushError<T> {
    /// Returns the element that was not added.
    pub fn into_inner(self) -> T {
        match self {
            TryPushError::Full(value) | TryPushError::Closed(value) => value,
        }
    }
}

impl<T> From<Closed<T>> for TryPushError<T> {
    fn from(Closed(value): Closed<T>) -> Self {
        TryPushError::Closed(value)
    }
}

// Elements need not be `Debug` for a result to be unwrapped.
impl<T> fmt::Debug for Closed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Closed(..)")
    }
}

impl<T> fmt::Debug for TryPushError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TryPushError::Full(_) => "Full(..)",
            TryPushError::Closed(_) => "Closed(..)",
        })
    }
}

impl<T> fmt::Display for Closed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing can be added to what is closed")
    }
}

impl<T> fmt::Display for TryPushError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TryPushError::Full(_) => "there is no room at present",
            TryPushError::Closed(_) => "nothing can be added to what is closed",
        })
    }
}

impl fmt::Display for TryPopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TryPopError::Empty => "there is no element at present",
            TryPopError::Closed => "closed, and everything has been taken",
        })
    }
}

impl<T> Error for Closed<T> {}
impl<T> Error for TryPushError<T> {}
impl Error for TryPopError {}
