//! Where a variable is used, and which version of it was met there.

use crate::tx::clock::LOCKED;
use crate::tx::raw::RawVar;
use std::panic::Location;

/// Where a variable is read or written.
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

/// The version of a variable that an attempt has met. What is in its way came later.
#[derive(Clone, Copy)]
pub(in crate::tx) struct Before(u64);

impl Before {
    /// Returns the current one, or the one that is locked.
    pub(in crate::tx) fn now(var: &RawVar) -> Self {
        Before::version(var.version())
    }

    /// Returns the one of this version word, locked or not.
    pub(in crate::tx) fn version(version: u64) -> Self {
        Before(version & !LOCKED)
    }

    /// Returns what stands for an attempt that can use no version at all.
    pub(in crate::tx) fn ever() -> Self {
        Before(LOCKED)
    }

    /// Is it this one, which is not locked?
    pub(in crate::tx) fn is(self, version: u64) -> bool {
        self.0 == version
    }
}
