//! A survey of all slots: what running transactions may hold, and which snapshots are registered. `slots/slot.rs` has the
//! argument.

use crate::sync::{SeqCst, fence};
use crate::tx::clock::{Clock, Timestamp};
use crate::tx::observe::{Holder, Tally};
use crate::tx::slots::list::Slots;
use crate::tx::slots::slot::{Published, REGISTERING, Registered, Slot};

/// What a slot says of what its transaction may point to.
struct Held {
    low: Timestamp,
    high: Timestamp,
    since: Timestamp,
    by: Holder,
}

/// What the running transactions hold and see, as one thread found it.
#[derive(Default)]
pub(crate) struct Survey {
    held: Vec<Held>,
    exact: Vec<Timestamp>,
    from: Timestamp,
    /// The threads that have a registered snapshot.
    registered: Vec<Holder>,
    pub(in crate::tx) tally: Tally,
    /// No snapshot that registers later is this old.
    at: Timestamp,
    /// How many slots were looked at.
    others: usize,
}

impl Survey {
    /// Writes down what all threads hold at present, but for the one of the slot `except`.
    pub(in crate::tx) fn look(&mut self, clock: &Clock, slots: &Slots, except: *const Slot) {
        self.held.clear();
        self.exact.clear();
        self.registered.clear();
        self.from = Timestamp::MAX;
        self.others = 0;
        self.at = clock.before_next_jump();
        // What the caller superseded comes before this fence; see «Reader and reclaimer».
        fence(SeqCst);
        for slot in slots.taken() {
            if std::ptr::eq(slot, except) {
                continue;
            }
            self.others += 1;
            let Some(Published { low, high, since, snapshot }) = slot.published() else { continue };
            let by = slot.record.holder();
            self.held.push(Held { low, high, since, by });
            match snapshot {
                Registered::No => continue,
                Registered::Exact(at) => self.exact.push(at),
                Registered::From(from) => self.from = self.from.min(from),
            }
            self.registered.push(by);
        }
    }

    /// How many other threads there were, idle ones included.
    pub(crate) fn others(&self) -> usize {
        self.others
    }

    /// The end of the latest interval of a transaction that is not just registering.
    pub(in crate::tx) fn latest(&self) -> Timestamp {
        self.held.iter().map(|held| held.high).filter(|high| *high < REGISTERING).max().unwrap_or(0)
    }

    /// Returns whether a running transaction may hold a pointer to a cell that has died at `death`.
    pub(crate) fn is_cell_held(&mut self, death: Timestamp) -> bool {
        self.tally.add(self.held.iter().filter(|held| held.low < death).map(|held| held.by))
    }

    /// Returns whether a running transaction may hold a pointer to a value that was current in `[birth, death)`.
    pub(crate) fn is_held(&mut self, birth: Timestamp, death: Timestamp) -> bool {
        let holds = |held: &&Held| birth <= held.high && held.low.max(held.since) < death;
        self.tally.add(self.held.iter().filter(holds).map(|held| held.by))
    }

    /// Notes that older versions of a variable are kept, for the registered snapshots.
    pub(in crate::tx) fn note_history(&mut self) {
        self.tally.add(self.registered.iter().copied());
    }

    /// Returns whether a registered snapshot may ask for the version that was current in `[birth, death)`.
    ///
    /// A snapshot that registered after the survey may see what was superseded after it, and nothing older.
    pub(crate) fn is_visible(&self, birth: Timestamp, death: Timestamp) -> bool {
        self.at < death || self.from < death || self.exact.iter().any(|&at| birth <= at && at < death)
    }
}
