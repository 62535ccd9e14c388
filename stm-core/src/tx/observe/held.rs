//! Which call sites hold back garbage.

use super::counters::SiteCounters;
use crate::tx::site::Site;

/// The call site whose transaction was running in a slot.
#[derive(Clone, Copy)]
pub(in crate::tx) struct Holder(pub(super) &'static SiteCounters);

/// How much garbage each call site holds back, as one look found it.
#[derive(Default)]
pub(in crate::tx) struct Tally {
    /// The call site, how many pieces it holds, and the number of the last one. Several threads may hold the same piece.
    pub(super) sites: Vec<(Site, u64, u64)>,
    pieces: u64,
}

impl Tally {
    /// Adds the holders of a piece, and returns whether there is any.
    #[inline(always)]
    pub(in crate::tx) fn add(&mut self, mut holders: impl Iterator<Item = Holder>) -> bool {
        let first = holders.next();
        if let Some(first) = first {
            self.pieces += 1;
            self.count(first);
            holders.for_each(|holder| self.count(holder));
        }
        first.is_some()
    }

    /// Counts a holder of the piece.
    #[cold]
    fn count(&mut self, Holder(cell): Holder) {
        match self.sites.iter_mut().find(|(known, ..)| known.is(cell.site) || *known == cell.site) {
            Some((.., last)) if *last == self.pieces => {}
            Some((_, count, last)) => (*count, *last) = (*count + 1, self.pieces),
            None => self.sites.push((cell.site, 1, self.pieces)),
        }
    }
}

/// How much garbage of a slot's threads each call site holds back, at the last look and at most.
#[derive(Default)]
pub(crate) struct HeldBy(Vec<(Site, u64, u64)>);

impl HeldBy {
    pub(super) fn look(&mut self, found: &[(Site, u64, u64)]) {
        self.0.iter_mut().for_each(|(_, now, _)| *now = 0);
        for &(site, count, _) in found {
            match self.0.iter_mut().find(|(known, ..)| *known == site) {
                Some((_, now, most)) => (*now, *most) = (count, count.max(*most)),
                None => self.0.push((site, count, count)),
            }
        }
    }

    /// Lists each call site, with how much it held at the last look and at most.
    pub(crate) fn each(&self) -> impl Iterator<Item = (Site, u64, u64)> {
        self.0.iter().copied()
    }
}
