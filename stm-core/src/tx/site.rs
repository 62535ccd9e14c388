//! Where a transaction stands in the program: what messages call it.

use crate::tx::transaction::state::Transaction;
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

    pub(crate) fn name(self) -> &'static str {
        self.name
    }

    /// Is it the same, as far as that is quickly told? (What is the same may have several addresses.)
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

/// Snapshots of the collections that lend elements to a closure of the user's.
const LENDING: [&str; 8] = [
    "TMap::with",
    "TMap::for_each",
    "TSet::for_each",
    "TOrdMap::with",
    "TOrdMap::for_each",
    "TOrdMap::for_each_in",
    "TOrdSet::for_each",
    "TVec::for_each",
];

impl Transaction {
    /// The snapshot, or a part of the running one, begins. Until the result is dropped, writing is refused.
    pub(in crate::tx) fn read_only(&self, site: Site) -> ReadOnly<'_> {
        let before = self.attempt.read_only.replace(Some(site));
        if before.is_none() {
            self.attempt.snapshot_at.set(Some(site));
        }
        ReadOnly { tx: self, before }
    }

    /// A part of the running transaction begins. In a snapshot it is what messages speak of.
    #[inline(always)]
    pub(in crate::tx) fn enter(&self, site: Site) -> Option<ReadOnly<'_>> {
        if self.attempt.read_only.get().is_some() { Some(self.read_only(site)) } else { None }
    }

    /// Refuses a write in a snapshot.
    #[inline(always)]
    pub(in crate::tx) fn may_write(&self, at: &'static Location<'static>) {
        if self.attempt.read_only.get().is_some() {
            self.refuse_write(at);
        }
    }

    #[cold]
    #[inline(never)]
    fn refuse_write(&self, at: &Location<'_>) -> ! {
        let part = self.attempt.read_only.get().expect("only a snapshot refuses to write");
        let Site { name, at: snapshot } = self.attempt.snapshot_at.get().unwrap_or(part);
        assert!(
            !LENDING.contains(&name),
            "a variable is written at {at}, by {part}, in a call of `{name}` at {snapshot}, whose closure only reads: let it \
             return what it finds out, and write after that call"
        );
        panic!(
            "a variable is written at {at}, by {part}, in the snapshot at {snapshot}, which only reads: use \
             `atomically!` instead of `snapshot!` for a transaction that writes; where that is a method of a collection, \
             what it calls (as `Clone`, `Hash`, `Ord`) must not write"
        )
    }
}

/// While it lives, the running attempt must not write.
pub(in crate::tx) struct ReadOnly<'a> {
    tx: &'a Transaction,
    before: Option<Site>,
}

impl Drop for ReadOnly<'_> {
    fn drop(&mut self) {
        self.tx.attempt.read_only.set(self.before);
    }
}
