//! The place where a variable is used, and the version met there.

use crate::tx::cell::raw::RawVar;
use crate::tx::clock::LOCKED;
use std::panic::Location;

/// The place where a variable is read or written.
#[derive(Clone, Copy)]
pub(in crate::tx) struct At(&'static Location<'static>);

impl At {
    #[inline(always)]
    #[track_caller]
    pub(in crate::tx) fn caller() -> Self {
        At(Location::caller())
    }

    #[inline(always)]
    pub(in crate::tx) fn of(at: &'static Location<'static>) -> Self {
        At(at)
    }

    pub(in crate::tx) fn location(self) -> &'static Location<'static> {
        self.0
    }
}

/// The version of a variable that an attempt has met. A conflict comes from a later one.
#[derive(Clone, Copy)]
pub(in crate::tx) struct Before(u64);

impl Before {
    /// Returns the current version, or the one that is locked.
    pub(in crate::tx) fn now(var: &RawVar) -> Self {
        Before::version(var.version())
    }

    /// Returns the version in this word, locked or not.
    pub(in crate::tx) fn version(version: u64) -> Self {
        Before(version & !LOCKED)
    }

    /// Returns a version for an attempt that can use none at all.
    pub(in crate::tx) fn ever() -> Self {
        Before(LOCKED)
    }

    /// Returns whether it is this unlocked version.
    pub(in crate::tx) fn is(self, version: u64) -> bool {
        self.0 == version
    }
}
