//! A waiter's registration under what its transaction has read.

use super::queue::Seen;
use super::table::WaitTable;
use super::waiter::{Handoffs, Waiter};
use crate::tx::log::{ReadEntry, ReadSet};
use crate::tx::observe::Wait;
use std::mem::take;
use std::sync::Arc;
use std::time::Instant;

/// A waiter's registration under the variables that its transaction read. Taken back when dropped.
pub(crate) struct Registration {
    table: &'static WaitTable,
    waiter: Arc<Waiter>,
    arrival: u64,
    places: Vec<(usize, Seen)>,
    unchanged: bool,
}

impl Registration {
    /// Registers under everything in `reads`, as long as it is unchanged, for a waiter that arrived as number
    /// `arrival`, and says `wait` of that. The transaction is still running.
    pub(in crate::tx) fn new(
        table: &'static WaitTable,
        waiter: Arc<Waiter>,
        reads: &mut ReadSet,
        arrival: u64,
        wait: Wait,
    ) -> Self {
        waiter.reset();
        reads.dedup();
        let mut registration =
            Registration { table, waiter, arrival, places: Vec::with_capacity(reads.len()), unchanged: true };
        for read in reads.iter() {
            registration.unchanged = registration.add(read);
            if !registration.unchanged {
                break;
            }
        }
        if registration.unchanged {
            let places = reads.iter().map(|read| (read.var.pointer().addr().get(), read.at));
            registration.waiter.about.waits(arrival, wait, places);
        }
        registration
    }

    /// Registers under what was read, unless it has changed: `false`.
    fn add(&mut self, read: &ReadEntry) -> bool {
        let var = read.var.var();
        // A task waits for no lock: that the variable is locked for long is as good as a change.
        let Some(version) = (if self.waiter.is_task() { var.lock_soon() } else { Some(var.lock()) }) else {
            return false;
        };
        if version == read.version {
            var.mark_waiting();
            let seen = self.table.add(var, self.arrival, self.waiter.clone());
            self.places.push((read.var.pointer().addr().get(), seen));
        }
        var.unlock(version);
        version == read.version
    }

    /// Returns whether there is anything that could wake the waiter.
    pub(crate) fn is_empty(&self) -> bool {
        self.unchanged && self.places.is_empty()
    }

    /// Returns whether everything was unchanged when it was registered.
    pub(crate) fn is_complete(&self) -> bool {
        self.unchanged
    }

    pub(crate) fn waiter(&self) -> &Waiter {
        &self.waiter
    }

    /// Returns once something that was read has changed, or when the moment has come. The errands are the caller's, and so is
    /// the waiter, for the next time.
    pub(crate) fn wait(mut self, until: Option<Instant>) -> (Handoffs, Arc<Waiter>) {
        if self.unchanged {
            self.waiter.park(until);
        }
        (self.take_back(), self.waiter.clone())
    }

    /// Waits no more. The waiter is the caller's, for the next time.
    pub(crate) fn end(mut self) -> Arc<Waiter> {
        let handoffs = self.take_back();
        self.table.run(handoffs);
        self.waiter.clone()
    }

    /// From here on the waiter is not called any more. The errands that it has got are the caller's.
    fn take_back(&mut self) -> Handoffs {
        self.waiter.about.waits_no_more();
        for (var, seen) in take(&mut self.places) {
            self.table.remove(var, seen, self.arrival, &self.waiter);
        }
        self.waiter.take_handoffs()
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        // Not waited for: a destructor that ran since has panicked, or a task needs it no more. Others must not wait for a
        // waiter that is leaving.
        if !self.places.is_empty() {
            let handoffs = self.take_back();
            self.table.run(handoffs);
        }
    }
}
