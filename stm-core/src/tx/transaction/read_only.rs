//! Transactions that must not write: snapshots, and what they call.

use super::state::Transaction;
use crate::tx::site::Site;
use std::panic::Location;

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
        let snapshot = self.attempt.snapshot_at.get().unwrap_or(part);
        let (name, snapshot) = (snapshot.name(), snapshot.location());
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
