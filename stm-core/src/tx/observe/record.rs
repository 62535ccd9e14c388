//! What a slot remembers for statistics, also when its thread has ended: the next thread of the slot goes on with it.

use super::blame::Conflicts;
use super::cells::{NOBODY, SiteCell};
use super::held::HeldBy;
use super::writers::Writers;
use crate::tx::site::Site;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering::Relaxed};

/// What a slot remembers.
pub(crate) struct Record {
    /// The call site of the attempt that is running, or of the last one. Always a reference that lives for ever.
    running: AtomicPtr<SiteCell>,
    /// Who has written what, for those who fail because of it.
    pub(super) writers: Writers,
    cells: Mutex<HashMap<Site, &'static SiteCell>>,
    pub(super) conflicts: Mutex<Conflicts>,
    pub(super) held: Mutex<HeldBy>,
    /// How much garbage the thread had at its last look.
    pub(super) garbage: AtomicU64,
}

impl Record {
    pub(in crate::tx) fn new() -> Self {
        Record {
            running: AtomicPtr::new((&raw const NOBODY).cast_mut()),
            writers: Writers::new(),
            cells: Mutex::default(),
            conflicts: Mutex::default(),
            held: Mutex::default(),
            garbage: AtomicU64::new(0),
        }
    }

    /// The counters of the call site whose attempt is running, or was the last to.
    pub(super) fn running(&self) -> &'static SiteCell {
        // SAFETY: `new` and `run` store references that live for ever, and nobody else stores any.
        unsafe { &*self.running.load(Relaxed) }
    }

    pub(super) fn run(&self, cell: &'static SiteCell) {
        self.running.store((&raw const *cell).cast_mut(), Relaxed);
    }

    /// The counters of a call site. They are leaked, so there are at most as many as there are call sites, for as many threads
    /// as there ever were at the same time.
    pub(super) fn cell(&self, site: Site) -> &'static SiteCell {
        self.cells.lock().entry(site).or_insert_with(|| Box::leak(Box::new(SiteCell::new(site))))
    }

    /// The counters of all call sites.
    pub(super) fn cells(&self) -> Vec<&'static SiteCell> {
        self.cells.lock().values().copied().collect()
    }
}
