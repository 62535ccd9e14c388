//! Who holds back garbage.

use super::cells::SiteCell;
use super::record::Record;
use crate::tx::site::Site;
use std::sync::atomic::Ordering::Relaxed;

/// The call site whose transaction was running in a slot.
#[derive(Clone, Copy)]
pub(in crate::tx) struct Holder(&'static SiteCell);

impl Record {
    pub(in crate::tx) fn holder(&self) -> Holder {
        Holder(self.running())
    }
}

/// How much garbage one look found to be held by each call site.
#[derive(Default)]
pub(in crate::tx) struct Tally {
    held: Vec<(Site, u64)>,
    /// The call sites that hold the piece that is counted.
    by: Vec<Site>,
}

impl Tally {
    /// These hold a piece: is there anybody?
    #[inline(always)]
    pub(in crate::tx) fn add(&mut self, mut holders: impl Iterator<Item = Holder>) -> bool {
        let first = holders.next();
        if let Some(first) = first {
            self.by.clear();
            self.count(first);
            holders.for_each(|holder| self.count(holder));
        }
        first.is_some()
    }

    #[cold]
    fn count(&mut self, Holder(cell): Holder) {
        // Several transactions of one call site may hold it.
        if self.by.contains(&cell.site) {
            return;
        }
        self.by.push(cell.site);
        match self.held.iter_mut().find(|(known, _)| *known == cell.site) {
            Some((_, count)) => *count += 1,
            None => self.held.push((cell.site, 1)),
        }
    }

    /// The look is over, and has left so much.
    pub(in crate::tx) fn finish(self, record: &Record, left: usize) {
        record.garbage.store(left as u64, Relaxed);
        record.held.lock().look(&self.held);
    }
}

/// How much garbage of a slot's threads is held by each call site: at the last look, and at most.
#[derive(Default)]
pub(super) struct HeldBy(Vec<(Site, u64, u64)>);

impl HeldBy {
    fn look(&mut self, found: &[(Site, u64)]) {
        self.0.iter_mut().for_each(|(_, now, _)| *now = 0);
        for &(site, count) in found {
            match self.0.iter_mut().find(|(known, ..)| *known == site) {
                Some((_, now, most)) => (*now, *most) = (count, count.max(*most)),
                None => self.0.push((site, count, count)),
            }
        }
    }

    /// The call site, how much now, and how much at most.
    pub(super) fn each(&self) -> impl Iterator<Item = (Site, u64, u64)> {
        self.0.iter().copied()
    }
}
