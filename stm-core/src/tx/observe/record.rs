//! What a slot remembers for statistics, also when its thread has ended: the next thread of the slot goes on with it.

use super::blame::Conflicts;
use super::counters::{NO_SITE, SiteCounters};
use super::held::{HeldBy, Holder, Tally};
use super::writers::Writers;
use crate::tx::site::Site;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::ptr;
use std::sync::atomic::{
    AtomicPtr, AtomicU64,
    Ordering::{Acquire, Relaxed, Release},
};

/// What a slot remembers.
pub(crate) struct Record {
    /// The call site of the attempt that is running, or of the last one. Always a reference that lives for ever.
    running: AtomicPtr<SiteCounters>,
    /// Who has written what, for those who fail because of it.
    pub(in crate::tx) writers: Writers,
    /// By the addresses of a site's parts.
    cells: Mutex<HashMap<(usize, usize), &'static SiteCounters>>,
    pub(crate) conflicts: Mutex<Conflicts>,
    pub(crate) held: Mutex<HeldBy>,
    /// How much garbage the thread had at its last look.
    garbage: AtomicU64,
}

impl Record {
    pub(in crate::tx) fn new() -> Self {
        Record {
            running: AtomicPtr::new((&raw const NO_SITE).cast_mut()),
            writers: Writers::new(),
            cells: Mutex::default(),
            conflicts: Mutex::default(),
            held: Mutex::default(),
            garbage: AtomicU64::new(0),
        }
    }

    /// The counters of the call site whose attempt is running, or was the last to.
    pub(crate) fn running(&self) -> &'static SiteCounters {
        // Acquire: the counters as `cell` has made them.
        // SAFETY: `new` and `run` store references that live for ever, and nobody else stores any.
        unsafe { &*self.running.load(Acquire) }
    }

    pub(super) fn run(&self, cell: &'static SiteCounters) {
        // Release: whoever sees them sees what is in them.
        self.running.store((&raw const *cell).cast_mut(), Release);
    }

    /// The counters of a call site, or of what of it has these addresses ([`Site::is`]). They are leaked, so there are at most
    /// as many as there are call sites, for as many threads as there ever were at the same time.
    pub(super) fn cell(&self, site: Site) -> &'static SiteCounters {
        let (name, at) = site.parts();
        let key = (name.as_ptr().addr(), ptr::from_ref(at).addr());
        self.cells.lock().entry(key).or_insert_with(|| Box::leak(Box::new(SiteCounters::new(site))))
    }

    /// The counters of all call sites.
    pub(crate) fn cells(&self) -> Vec<&'static SiteCounters> {
        self.cells.lock().values().copied().collect()
    }
}

impl Record {
    pub(in crate::tx) fn holder(&self) -> Holder {
        Holder(self.running())
    }

    /// The thread ends, and leaves its garbage to others.
    pub(in crate::tx) fn has_no_garbage(&self) {
        Tally::default().finish(self, 0);
    }

    /// How much garbage the thread had at its last look.
    pub(crate) fn garbage(&self) -> u64 {
        self.garbage.load(Relaxed)
    }
}

impl Tally {
    /// The look is over, and has left so much.
    pub(in crate::tx) fn finish(self, record: &Record, left: usize) {
        record.garbage.store(left as u64, Relaxed);
        record.held.lock().look(&self.sites);
    }
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;
    use std::sync::LazyLock;
    use std::thread;

    /// Miri sees a race otherwise.
    #[test]
    fn whoever_is_running_is_known_with_its_site() {
        static RECORD: LazyLock<Record> = LazyLock::new(Record::new);

        let record = &*RECORD;
        let names = ["a", "b", "c", "d"];
        thread::scope(|scope| {
            scope.spawn(|| names.iter().for_each(|name| record.run(record.cell(Site::named(name)))));
            let known = |name: &str| name.is_empty() || names.contains(&name);
            while !record.running().site.name().eq("d") {
                assert!(known(record.running().site.name()));
                thread::yield_now();
            }
        });
    }
}
