//! Older versions of a variable, kept only while a registered snapshot may ask for them.
//!
//! A committer that overwrites a value which some registered snapshot sees hangs the old value on the cell as a
//! [`Version`], newest first. Not every version is there: `[birth, death)` of a record says exactly when it was current,
//! and a snapshot that was registered in time finds its own. (Multi-versioning on demand, after Perelman's SMV (2011)
//! and Multiverse (2026); here the list has a lock, so records can be unlinked and freed at once.)
//!
//! # The word
//!
//! `RawVar::history` is the newest record's address, with two flags in its low bits: `LOCKED`, held for a few steps by
//! the thread that walks or changes the list, and `QUEUED`, set while some thread's garbage list holds an order to prune this
//! cell. That order owns a handle, so a cell with history is never freed.
//!
//! Each push prunes the list first, and each order is looked at again until the list is empty: a list is never longer
//! than the number of snapshots registered at the last push, plus one.

use super::garbage::Garbage;
use super::survey::Survey;
use crate::sync::{Acquire, Relaxed, Release, Spin};
use crate::tx::cell::raw::{RawVar, Version};
use crate::tx::cell::word::Word;
use crate::tx::clock::Timestamp;
use std::ptr::NonNull;

const LOCKED: usize = 1;
const QUEUED: usize = 2;

/// What becomes of a version that is not to be kept: its value, unless that is inline. Nothing is to be freed then.
fn garbage_of(version: Version) -> Option<Garbage> {
    version.kind.free.map(|_| Garbage::value(version.word, version.kind, version.birth, version.death))
}

/// The locked history of a cell. Unlocks when dropped.
struct History<'a> {
    var: &'a RawVar,
    newest: *mut Version,
    queued: bool,
}

impl<'a> History<'a> {
    fn lock(var: &'a RawVar) -> Self {
        let mut spin = Spin::new();
        loop {
            if let Some(history) = History::try_lock(var) {
                return history;
            }
            spin.wait();
        }
    }

    /// Locks the history, or returns `None` if another thread holds the lock for longer than a running thread would.
    fn lock_soon(var: &'a RawVar) -> Option<Self> {
        let mut spin = Spin::new();
        loop {
            let history = History::try_lock(var);
            if history.is_some() || spin.is_long() {
                return history;
            }
            spin.wait();
        }
    }

    fn try_lock(var: &'a RawVar) -> Option<Self> {
        let word = var.history.load(Relaxed);
        let locked = word.map_addr(|a| a | LOCKED);
        // Acquire: what the last owner of the lock did to the records.
        if word.addr() & LOCKED != 0 || var.history.compare_exchange(word, locked, Acquire, Relaxed).is_err() {
            return None;
        }
        let newest = word.map_addr(|a| a & !(LOCKED | QUEUED));
        Some(History { var, newest, queued: word.addr() & QUEUED != 0 })
    }

    /// The record of what was current at that moment, and how many were looked at.
    fn find(&self, at: Timestamp) -> Option<(&Version, u64)> {
        let (mut next, mut looks) = (self.newest, 1);
        loop {
            // SAFETY: records are unlinked and freed under the lock, which this holds.
            let record = unsafe { next.as_ref() }?;
            if record.birth <= at {
                return (at < record.death).then_some((record, looks));
            }
            (next, looks) = (record.older, looks + 1);
        }
    }

    /// Unlinks what no registered snapshot can ask for.
    fn prune(&mut self, survey: &Survey, garbage: &mut Vec<Garbage>) {
        let mut link: *mut *mut Version = &raw mut self.newest;
        loop {
            // SAFETY: `link` is `self.newest` or the `older` field of a record in the list, which the lock protects.
            let record = unsafe { *link };
            if record.is_null() {
                return;
            }
            // SAFETY: as in `find`; no other thread reads or writes the record while this one holds the lock.
            let fields = unsafe { &mut *record };
            if survey.is_visible(fields.birth, fields.death) {
                link = &raw mut fields.older;
            } else {
                // SAFETY: as above.
                unsafe { *link = fields.older };
                // SAFETY: made by `Box::into_raw` in `push`, and unlinked just now.
                let record = unsafe { Box::from_raw(record) };
                // The value may still be held by a transaction that read it while it was current.
                garbage.extend(garbage_of(*record));
                #[cfg(any(stm_loom, stm_shuttle))]
                keep(record);
            }
        }
    }
}

impl Drop for History<'_> {
    fn drop(&mut self) {
        let flags = if self.queued { QUEUED } else { 0 };
        // Release: the records as this leaves them.
        self.var.history.store(self.newest.map_addr(|a| a | flags), Release);
    }
}

/// Keeps a version that is being overwritten.
///
/// Not if the last handle to the cell is gone (dropped in the very transaction that commits): then no snapshot can ask
/// for it, since a handle in an old value would count, too, and the cell is about to be freed.
///
/// # Safety
///
/// The caller holds the version lock of `var`, which is alive, and the record is of its kind.
pub(crate) unsafe fn push(var: NonNull<RawVar>, record: Version, survey: &Survey, garbage: &mut Vec<Garbage>) {
    // SAFETY: alive, says the caller.
    let cell = unsafe { var.as_ref() };
    let mut history = History::lock(cell);
    history.prune(survey, garbage);
    if !history.queued {
        let Some(order) = Garbage::history(var, record.kind) else {
            // The last handle went while this transaction had the cell in its log: no transaction can come and read it,
            // and the cell, which is retired already, must not be revived.
            garbage.extend(garbage_of(record));
            return;
        };
        history.queued = true;
        garbage.push(order);
    }
    history.newest = Box::into_raw(Box::new(Version { older: history.newest, ..record }));
}

/// The version that the registered snapshot `at` sees, which is older than the current one: its word, when it was committed,
/// and how many were looked at.
///
/// `None` only where the variable was passed to this transaction behind the runtime's back, or where the caller does not
/// wait and another thread holds the history for long.
pub(crate) fn find(var: &RawVar, at: Timestamp, waits: bool) -> Option<(Word, Timestamp, u64)> {
    let history = if waits { History::lock(var) } else { History::lock_soon(var)? };
    history.find(at).map(|(record, looks)| (record.word, record.birth, looks))
}

/// Drops what is not needed any more. `true`: nothing is left, and the order to prune is done.
pub(crate) fn prune(var: &RawVar, survey: &Survey, garbage: &mut Vec<Garbage>) -> bool {
    let mut history = History::lock(var);
    history.prune(survey, garbage);
    history.queued = !history.newest.is_null();
    !history.queued
}

#[cfg(any(stm_loom, stm_shuttle))]
std::thread_local! {
    static KEPT: std::cell::RefCell<Vec<Box<Version>>> = std::cell::RefCell::default();
}

/// Keeps a version allocated to the end of the execution of a model.
///
/// The lock of a history compares addresses. If one comes back, the comparison succeeds, which does no harm; but whether
/// it comes back is the allocator's choice, and an execution must depend on its choices alone, or the checker loses its way.
#[cfg(any(stm_loom, stm_shuttle))]
fn keep(version: Box<Version>) {
    KEPT.with_borrow_mut(|kept| kept.push(version));
}

/// An execution of a model begins.
#[cfg(any(stm_loom, stm_shuttle))]
pub(in crate::tx) fn forget_kept() {
    KEPT.with_borrow_mut(Vec::clear);
}
