//! Where a transaction stands in the program: what messages call it.

use std::fmt;
use std::panic::Location;

/// A transaction, or a part of one, in the program's text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Site {
    /// Its label, or the function that it is; empty if it has neither.
    name: &'static str,
    at: &'static Location<'static>,
}

impl Site {
    /// The caller's own line.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn named(name: &'static str) -> Self {
        Site { name, at: Location::caller() }
    }

    /// Its label, or the function that it is; empty if it has neither.
    pub(crate) fn name(self) -> &'static str {
        self.name
    }

    pub(crate) fn location(self) -> &'static Location<'static> {
        self.at
    }

    pub(in crate::tx) fn is_at(self, at: &'static Location<'static>) -> bool {
        std::ptr::eq(self.at, at)
    }
}

#[cfg(feature = "stats")]
impl Site {
    /// No transaction.
    pub(in crate::tx) const fn nowhere() -> Self {
        Site { name: "", at: Location::caller() }
    }

    /// Returns whether it is the same, as far as that is quickly told. (What is the same may have several addresses.)
    #[inline(always)]
    pub(in crate::tx) fn is(self, other: Site) -> bool {
        self.is_at(other.at) && std::ptr::eq(self.name.as_ptr(), other.name.as_ptr())
    }

    /// Its name and where it stands. Calls take these apart: a whole site would take a place in memory.
    #[inline(always)]
    pub(in crate::tx) fn parts(self) -> (&'static str, &'static Location<'static>) {
        (self.name, self.at)
    }

    #[inline(always)]
    pub(in crate::tx) fn of_parts(name: &'static str, at: &'static Location<'static>) -> Self {
        Site { name, at }
    }
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            "" => write!(f, "the transaction at {}", self.at),
            name => write!(f, "`{name}` at {}", self.at),
        }
    }
}
