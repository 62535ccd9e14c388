//! How a transaction waits in its thread, and for how long.

use super::attempts::WaitPolicy;
use super::limit::Limit;
use crate::tx::backoff::Backoff;
use crate::tx::global::global;
use crate::tx::observe::Since;
use crate::tx::site::Site;
use crate::tx::transaction::limits::earlier;
use crate::tx::transaction::parts::Failed;
use crate::tx::transaction::places::Places;
use crate::tx::transaction::serial::SerialGuard;
use crate::tx::transaction::state::Transaction;
use std::sync::Arc;
use std::time::Instant;

/// Waits in the thread that runs the transaction.
pub(in crate::tx) struct BlockingPolicy<L> {
    limit: L,
    /// No other attempt follows, but one that commits.
    pub(in crate::tx) is_last_look: bool,
    backoff: Backoff,
    /// The transaction's number among those that have waited.
    arrival: Option<u64>,
    /// How often it has waited for serial mode without success.
    waited_in_vain: u32,
    places: Option<Arc<Places>>,
}

impl<L: Limit> BlockingPolicy<L> {
    pub(in crate::tx) fn new(tx: &Transaction, limit: L) -> Self {
        let backoff = Backoff::new(tx.seed());
        BlockingPolicy { limit, is_last_look: false, backoff, arrival: None, waited_in_vain: 0, places: None }
    }

    /// Ends the attempt, and waits until something that it has read has changed, or until then.
    pub(in crate::tx) fn wait(&mut self, tx: &Transaction, site: Site, until: Option<Instant>) {
        if tx.change_places(&mut self.places) {
            return;
        }
        let limit = earlier(until, tx.waiting.parts_until.get());
        let until = earlier(limit, Places::until(self.places.as_ref()));
        let arrival = *self.arrival.get_or_insert_with(|| global().waiters.arrive());
        let since = Since::now();
        tx.wait_for_change(until, arrival, site, since);
        tx.observer.waited(site, &tx.slot.record, since);
    }
}

impl<L: Limit> WaitPolicy for BlockingPolicy<L> {
    type GaveUp = L::GaveUp;

    fn prepare(&mut self, tx: &Transaction) {
        tx.look_at_clock();
        self.is_last_look = tx.is_last_look();
    }

    fn begins(&mut self, tx: &Transaction) {
        tx.begins_again();
        tx.has_places(self.places.as_ref());
    }

    fn goes_on(&mut self, _: &Transaction, failed: Failed) -> Result<(), L::GaveUp> {
        self.limit.after_conflict(self.is_last_look || failed.turned_away)
    }

    fn back_off(&mut self, _: &Transaction, failed: Failed) -> Result<(), L::GaveUp> {
        self.backoff.wait(failed.by_hand);
        Ok(())
    }

    fn enter_serial<'tx>(&mut self, tx: &'tx Transaction) -> Result<Option<SerialGuard<'tx>>, L::GaveUp> {
        let serial = SerialGuard::wait_for(tx, self.waited_in_vain);
        if serial.is_none() {
            self.waited_in_vain += 1;
        }
        Ok(serial)
    }

    fn wait_for_change(&mut self, tx: &Transaction, site: Site) -> Result<(), L::GaveUp> {
        self.limit.before_waiting(self.is_last_look).inspect_err(|_| tx.roll_back())?;
        self.wait(tx, site, self.limit.until());
        Ok(())
    }
}
