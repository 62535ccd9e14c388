//! How a transaction waits in its thread, and for how long. `wait/mod.rs` has the argument.

use super::limits::{Limit, Limits, earlier};
use super::places::Places;
use super::serial::{Alone, Failed};
use super::state::{Logging, Transaction};
use crate::sync::{has_come, spin_loop, yield_now};
use crate::tx::backoff::Backoff;
use crate::tx::global::world;
use crate::tx::observe::Since;
use crate::tx::run::attempts::Waits;
use crate::tx::site::Site;
use crate::tx::wait::registration::Registration;
use crate::tx::wait::waiter::{Errands, Waiter};
use std::panic::Location;
use std::sync::Arc;
use std::time::Instant;

/// How often a transaction looks for a change before it registers for one.
pub(in crate::tx) const MOST_LOOKS: u32 = if cfg!(any(stm_loom, miri)) {
    0
} else if cfg!(stm_shuttle) {
    1
} else {
    1024
};
const LEAST_LOOKS: u32 = if MOST_LOOKS < 16 { MOST_LOOKS } else { 16 };
/// After so many pauses, somebody else who is ready to run does.
const LOOKS_BEFORE_YIELD: u32 = 64;
/// Looking at more variables than this takes too long.
const MOST_LOOKED_AT: usize = 16;

/// Transactions that are to register at once.
#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct Expected {
    at: Option<&'static Location<'static>>,
    /// How many of them.
    times: u8,
}

impl Expected {
    const TIMES: u8 = 16;
}

/// What a transaction has learnt from its attempts.
#[derive(Default)]
pub(in crate::tx) struct Learnt {
    log_peeks: bool,
    limits: Limits,
    time_limit: Option<Instant>,
    failed: Failed,
    passes_gate: bool,
}

/// Waits in the thread that runs the transaction.
pub(in crate::tx) struct InThread<L> {
    limit: L,
    /// No other attempt follows, but one that commits.
    pub(in crate::tx) is_last_look: bool,
    backoff: Backoff,
    /// The transaction's number among those who have waited.
    arrival: Option<u64>,
    /// How often it has waited for its turn to run alone in vain.
    waited_in_vain: u32,
    places: Option<Arc<Places>>,
}

impl<L: Limit> InThread<L> {
    pub(in crate::tx) fn new(tx: &Transaction, limit: L) -> Self {
        let backoff = Backoff::new(tx.seed());
        InThread { limit, is_last_look: false, backoff, arrival: None, waited_in_vain: 0, places: None }
    }

    /// Ends the attempt, and waits until something that it has read has changed, or until then.
    pub(in crate::tx) fn wait(&mut self, tx: &Transaction, site: Site, until: Option<Instant>) {
        if tx.change_places(&mut self.places) {
            return;
        }
        let limit = earlier(until, tx.waiting.parts_until.get());
        let until = earlier(limit, Places::until(self.places.as_ref()));
        let arrival = *self.arrival.get_or_insert_with(|| world().waiters.arrive());
        let since = Since::now();
        tx.wait_for_change(until, arrival, site, since);
        tx.observer.waited(site, &tx.slot.record, since);
    }
}

impl<L: Limit> Waits for InThread<L> {
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

    fn run_alone<'tx>(&mut self, tx: &'tx Transaction) -> Result<Option<Alone<'tx>>, L::GaveUp> {
        let alone = Alone::wait_for(tx, self.waited_in_vain);
        if alone.is_none() {
            self.waited_in_vain += 1;
        }
        Ok(alone)
    }

    fn wait_for_change(&mut self, tx: &Transaction, site: Site) -> Result<(), L::GaveUp> {
        self.limit.before_waiting(self.is_last_look).inspect_err(|_| tx.roll_back())?;
        self.wait(tx, site, self.limit.until());
        Ok(())
    }
}

impl Transaction {
    /// Ends the attempt, and returns once something that it read has changed, or when the moment has come: another attempt
    /// finds out. The transaction began to wait as number `arrival`, and waits once more since `now`.
    #[cold]
    fn wait_for_change(&self, until: Option<Instant>, arrival: u64, site: Site, now: Since) {
        if self.depends_on_peeks() {
            return;
        }
        // What this waits for takes a commit, also where it is a hook's of an attempt that runs alone.
        self.give_turn_away();
        if until.is_some_and(has_come) || self.look_for_change(until) {
            return self.roll_back();
        }
        let waiter = self.kept.waiter.take().unwrap_or_else(Waiter::thread);
        let registration = self.register_to_wait(waiter, arrival, until, site, now);
        self.tell_wait(site, &registration.waiter().about);
        let (errands, waiter) = registration.wait(until);
        self.kept.waiter.set(Some(waiter));
        self.take_errands(errands);
        self.tell_waited(site, now);
    }

    /// What the `retry` depends on may be among what was peeked: ends the attempt, so that the next one finds out, and waits
    /// then.
    pub(in crate::tx) fn depends_on_peeks(&self) -> bool {
        let depends = self.snapshot.logging.get() != Logging::All;
        if depends {
            self.roll_back();
            self.log_peeks();
        }
        depends
    }

    /// Registers for a change in what the attempt has read, and ends it.
    pub(in crate::tx) fn register_to_wait(
        &self,
        waiter: Arc<Waiter>,
        arrival: u64,
        until: Option<Instant>,
        site: Site,
        now: Since,
    ) -> Registration {
        let about = self.about_to_wait(site, now, until);
        let registration = Registration::new(&world().waiters, waiter, self.logs.reads(), arrival, about);
        self.roll_back();
        assert!(
            until.is_some() || !registration.is_empty(),
            "`retry` in a transaction that has read no variable, {site}: it would wait for ever, since it waits for a \
             change in what was read"
        );
        registration
    }

    /// Looks for a little while whether something that was read changes: between threads that both run, that is soon, and
    /// costs neither side a registration. How long is learnt from how often it was worth while. Whoever finds others
    /// waiting for the same, or too many who look, lines up behind them instead.
    fn look_for_change(&self, until: Option<Instant>) -> bool {
        let reads = self.logs.reads();
        let most = self.kept.looks.get();
        if most == 0 || reads.len() > MOST_LOOKED_AT || reads.iter().any(|read| read.var.var().is_waited_for()) {
            return false;
        }
        let Some(_looking) = world().waiters.look() else { return false };
        for look in 0..most {
            if reads.iter().any(|read| read.var.var().version() != read.version) {
                self.kept.looks.set((most * 2).min(MOST_LOOKS));
                return true;
            }
            if look % LOOKS_BEFORE_YIELD == LOOKS_BEFORE_YIELD - 1 {
                if until.is_some_and(has_come) {
                    return false;
                }
                yield_now();
            } else {
                spin_loop();
            }
        }
        self.kept.looks.set((most / 2).max(LEAST_LOOKS));
        false
    }

    /// Keeps the errands for the end of the attempt that follows.
    fn take_errands(&self, errands: Errands) {
        if !errands.is_empty() {
            self.waiting.calls.borrow_mut().add_errands(errands, &world().waiters);
        }
    }

    /// An attempt has begun, and not the first one: its end has to clear up what comes from before it.
    pub(in crate::tx) fn begins_again(&self) {
        if !self.waiting.calls.borrow().is_empty() {
            self.note_unusual();
        }
        if self.waiting.looked_at.get().is_some() {
            self.note_flags();
        }
    }

    /// An attempt has ended: whom it has to call is called now.
    pub(in crate::tx) fn make_calls(&self) {
        if !self.waiting.calls.borrow().is_empty() {
            self.waiting.calls.take().make(&world().waiters);
        }
    }

    /// What the transaction has learnt so far, which goes on somewhere else, or after others in this thread.
    pub(in crate::tx) fn take_learnt(&self) -> Learnt {
        Learnt {
            log_peeks: self.hints.log_peeks.get(),
            limits: self.hints.limits.take(),
            time_limit: self.hints.time_limit.get(),
            failed: self.hints.failed.get(),
            passes_gate: self.hints.passes_gate.take(),
        }
    }

    /// Goes on with what the transaction has learnt.
    pub(in crate::tx) fn learn(&self, learnt: Learnt) {
        if learnt.log_peeks || !learnt.limits.is_empty() || learnt.time_limit.is_some() {
            self.hints.any.set(true);
        }
        self.hints.log_peeks.set(learnt.log_peeks);
        self.hints.limits.replace(learnt.limits);
        self.hints.time_limit.set(learnt.time_limit);
        self.hints.failed.set(learnt.failed);
        self.hints.passes_gate.set(learnt.passes_gate);
    }

    /// A new transaction starts: nothing is known about its peeks and its limits. Is it to register at once?
    #[inline(always)]
    pub(in crate::tx) fn prepare(&self, site: Site) -> bool {
        self.hints.any.get() && self.recall(site)
    }

    #[cold]
    fn recall(&self, site: Site) -> bool {
        self.hints.log_peeks.set(false);
        self.hints.limits.borrow_mut().clear();
        self.hints.time_limit.set(None);
        let Expected { at, times } = self.kept.expected.get();
        self.hints.any.set(times > 0);
        let register = times > 0 && at.is_some_and(|at| site.is_at(at));
        if register {
            self.kept.expected.set(Expected { at, times: times - 1 });
        }
        register
    }

    /// A long transaction, or one without a log, has failed without registration: the next few at this place register at
    /// once.
    pub(in crate::tx) fn expect_conflicts(&self, site: Site) {
        self.kept.expected.set(Expected { at: Some(site.location()), times: Expected::TIMES });
        self.hints.any.set(true);
    }

    /// A registered transaction would have failed without registration.
    pub(in crate::tx) fn go_on_expecting_conflicts(&self) {
        self.kept.expected.set(Expected { times: Expected::TIMES, ..self.kept.expected.get() });
        self.hints.any.set(true);
    }

    /// A `retry` depends on something peeked: the next attempt logs it.
    pub(in crate::tx) fn log_peeks(&self) {
        self.hints.any.set(true);
        self.hints.log_peeks.set(true);
    }
}
