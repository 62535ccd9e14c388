//! What a slot remembers for statistics. The next thread of the slot goes on with it.

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

/// The statistics of the threads of a slot.
pub(crate) struct Record {
    /// The call site of the running attempt, or of the last one. Always a reference that lives for ever.
    running: AtomicPtr<SiteCounters>,
    /// Which call site has written which version.
    pub(in crate::tx) writers: Writers,
    /// Counters by the addresses of the parts of a site.
    cells: Mutex<HashMap<(usize, usize), &'static SiteCounters>>,
    pub(crate) conflicts: Mutex<Conflicts>,
    pub(crate) held: Mutex<HeldBy>,
    /// The garbage of the thread at its last look.
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

    /// Returns the counters of the call site of the running attempt, or of the last one.
    pub(crate) fn running(&self) -> &'static SiteCounters {
        // Acquire: the counters as `cell` has made them.
        // SAFETY: only `new` and `run` store references, which live for ever.
        unsafe { &*self.running.load(Acquire) }
    }

    pub(super) fn run(&self, cell: &'static SiteCounters) {
        // Release: a thread that sees the counters sees what is in them.
        self.running.store((&raw const *cell).cast_mut(), Release);
    }

    /// Returns the counters of a call site, as far as [`Site::is`] tells sites apart.
    ///
    /// They are leaked. So there are as many as call sites, for each of the most threads that ever ran at the same time.
    pub(super) fn cell(&self, site: Site) -> &'static SiteCounters {
        let (name, at) = site.parts();
        let key = (name.as_ptr().addr(), ptr::from_ref(at).addr());
        self.cells.lock().entry(key).or_insert_with(|| Box::leak(Box::new(SiteCounters::new(site))))
    }

    /// Lists the counters of all call sites.
    pub(crate) fn cells(&self) -> Vec<&'static SiteCounters> {
        self.cells.lock().values().copied().collect()
    }
}

impl Record {
    pub(in crate::tx) fn holder(&self) -> Holder {
        Holder(self.running())
    }

    /// Notes that the thread ends and leaves its garbage to others.
    pub(in crate::tx) fn has_no_garbage(&self) {
        Tally::default().finish(self, 0);
    }

    /// Returns how much garbage the thread had at its last look.
    pub(crate) fn garbage(&self) -> u64 {
        self.garbage.load(Relaxed)
    }
}

impl Tally {
    /// Notes what the look has found, and how much garbage it has left.
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

    /// Without release and acquire, Miri sees a race.
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
