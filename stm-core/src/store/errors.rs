//! Errors of a store.

use std::any::type_name;
use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter};

/// The greatest number of keys in a message.
const NAMED: usize = 8;

/// The error of a refused commit: values have changed since the checkout, so nothing was committed.
///
/// What was set is still in the checkout. To go on, `refresh` it, set again from the current values, and commit again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConcurrentUpdate<K> {
    keys: Vec<K>,
}

impl<K> ConcurrentUpdate<K> {
    pub(super) fn new(keys: Vec<K>) -> Self {
        ConcurrentUpdate { keys }
    }

    /// Returns the keys whose values have been set, deleted or created elsewhere since the checkout, in the order in
    /// which they were checked out.
    pub fn keys(&self) -> &[K] {
        &self.keys
    }

    /// Returns the keys, as [`keys`](ConcurrentUpdate::keys) does.
    pub fn into_keys(self) -> Vec<K> {
        self.keys
    }
}

impl<K: Debug> Display for ConcurrentUpdate<K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (number, key) in self.keys.iter().take(NAMED).enumerate() {
            write!(f, "{}{key:?}", if number == 0 { "" } else { ", " })?;
        }
        if self.keys.len() > NAMED {
            write!(f, " and {} more", self.keys.len() - NAMED)?;
        }
        f.write_str(" changed since the checkout, so nothing was committed: refresh it, and set and commit again")
    }
}

impl<K: Debug> Error for ConcurrentUpdate<K> {}

/// The error of a call that does not wait: another transaction is committing a change of the same keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy;

impl Display for Busy {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("another transaction is just changing the same keys: try again, or use the form without `try_`")
    }
}

impl Error for Busy {}

/// The error of a commit that does not wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TryCommitError<K> {
    /// Values have changed since the checkout.
    ConcurrentUpdate(ConcurrentUpdate<K>),
    /// See [`Busy`]. The same commit may succeed a moment later.
    Busy,
}

impl<K> From<ConcurrentUpdate<K>> for TryCommitError<K> {
    fn from(error: ConcurrentUpdate<K>) -> Self {
        TryCommitError::ConcurrentUpdate(error)
    }
}

impl<K> From<Busy> for TryCommitError<K> {
    fn from(Busy: Busy) -> Self {
        TryCommitError::Busy
    }
}

impl<K: Debug> Display for TryCommitError<K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            TryCommitError::ConcurrentUpdate(error) => Display::fmt(error, f),
            TryCommitError::Busy => Display::fmt(&Busy, f),
        }
    }
}

impl<K: Debug> Error for TryCommitError<K> {}

/// The error of asking for a value of another type than it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongType<K> {
    key: K,
    expected: &'static str,
    found: &'static str,
}

impl<K> WrongType<K> {
    pub(super) fn new<T>(key: &K, found: &'static str) -> Self
    where
        K: Clone,
    {
        WrongType { key: key.clone(), expected: type_name::<T>(), found }
    }

    /// Returns the key.
    pub fn key(&self) -> &K {
        &self.key
    }

    /// Returns the requested type, by [`std::any::type_name`].
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// Returns the type of the value.
    pub fn found(&self) -> &'static str {
        self.found
    }
}

impl<K: Debug> Display for WrongType<K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "the value of {:?} is a `{}` and not a `{}`", self.key, self.found, self.expected)
    }
}

impl<K: Debug> Error for WrongType<K> {}

/// The error of checking out a value without waiting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TryUseError<K> {
    /// The key has a value of another type.
    WrongType(WrongType<K>),
    /// See [`Busy`]. The same call may succeed a moment later.
    Busy,
}

impl<K> From<WrongType<K>> for TryUseError<K> {
    fn from(error: WrongType<K>) -> Self {
        TryUseError::WrongType(error)
    }
}

impl<K> From<Busy> for TryUseError<K> {
    fn from(Busy: Busy) -> Self {
        TryUseError::Busy
    }
}

impl<K: Debug> Display for TryUseError<K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            TryUseError::WrongType(error) => Display::fmt(error, f),
            TryUseError::Busy => Display::fmt(&Busy, f),
        }
    }
}

impl<K: Debug> Error for TryUseError<K> {}

/// The error of accessing a value of a [`Checkout`](super::Checkout).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckoutError<K> {
    /// The key is not checked out.
    NotCheckedOut {
        /// The key.
        key: K,
    },
    /// The key has a value of another type.
    WrongType(WrongType<K>),
}

impl<K> From<WrongType<K>> for CheckoutError<K> {
    fn from(error: WrongType<K>) -> Self {
        CheckoutError::WrongType(error)
    }
}

impl<K: Debug> Display for CheckoutError<K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            CheckoutError::NotCheckedOut { key } => {
                write!(f, "{key:?} is not checked out: name it in `using` with the other keys")
            }
            CheckoutError::WrongType(error) => Display::fmt(error, f),
        }
    }
}

impl<K: Debug> Error for CheckoutError<K> {}

/// The error of inserting a key that has a value. It keeps that value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlreadyExists<K> {
    key: K,
}

impl<K> AlreadyExists<K> {
    pub(super) fn new(key: K) -> Self {
        AlreadyExists { key }
    }

    /// Returns the key.
    pub fn key(&self) -> &K {
        &self.key
    }
}

impl<K: Debug> Display for AlreadyExists<K> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} exists already: `set` replaces its value", self.key)
    }
}

impl<K: Debug> Error for AlreadyExists<K> {}
