//! How a transaction waits for a change in its thread. `wait/mod.rs` has the argument.

use super::parts::{Logging, MAX_SPINS};
use super::state::Transaction;
use crate::sync::{has_come, spin_loop, yield_now};
use crate::tx::global::global;
use crate::tx::observe::Since;
use crate::tx::site::Site;
use crate::tx::wait::registration::Registration;
use crate::tx::wait::waiter::{Handoffs, Waiter};
use std::sync::Arc;
use std::time::Instant;

const MIN_SPINS: u32 = if MAX_SPINS < 16 { MAX_SPINS } else { 16 };
/// After so many pauses, another thread that is ready to run does.
const SPINS_BEFORE_YIELD: u32 = 64;
/// Looking at more variables than this takes too long.
const MAX_SPUN_ON: usize = 16;

impl Transaction {
    /// Ends the attempt, and returns once something that it read has changed, or when the moment has come: another attempt
    /// finds out. The transaction began to wait as number `arrival`, and waits once more since `now`.
    #[cold]
    pub(in crate::tx) fn wait_for_change(&self, until: Option<Instant>, arrival: u64, site: Site, now: Since) {
        if self.depends_on_peeks() {
            return;
        }
        // What this waits for takes a commit, also where it is a hook's of an attempt in serial mode.
        self.give_turn_away();
        if until.is_some_and(has_come) || self.spin_for_change(until) {
            return self.roll_back();
        }
        let waiter = self.kept.waiter.take().unwrap_or_else(Waiter::thread);
        let registration = self.register_to_wait(waiter, arrival, until, site, now);
        self.tell_wait(site, &registration.waiter().about);
        let (handoffs, waiter) = registration.wait(until);
        self.kept.waiter.set(Some(waiter));
        self.take_handoffs(handoffs);
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
        let registration = Registration::new(&global().waiters, waiter, self.logs.reads(), arrival, about);
        self.roll_back();
        assert!(
            until.is_some() || !registration.is_empty(),
            "`retry` in a transaction that has read no variable, {site}: it would wait for ever, since it waits for a \
             change in what was read"
        );
        registration
    }

    /// Looks for a little while whether something that was read changes: between threads that both run, that is soon, and
    /// costs neither side a registration. How long is learnt from how often it was worth while. A thread that finds
    /// others waiting for the same, or too many that look, lines up behind them instead.
    fn spin_for_change(&self, until: Option<Instant>) -> bool {
        let reads = self.logs.reads();
        let most = self.kept.spins.get();
        if most == 0 || reads.len() > MAX_SPUN_ON || reads.iter().any(|read| read.var.var().is_waited_for()) {
            return false;
        }
        let Some(_looking) = global().waiters.look() else { return false };
        for look in 0..most {
            if reads.iter().any(|read| read.var.var().version() != read.version) {
                self.kept.spins.set((most * 2).min(MAX_SPINS));
                return true;
            }
            if look % SPINS_BEFORE_YIELD == SPINS_BEFORE_YIELD - 1 {
                if until.is_some_and(has_come) {
                    return false;
                }
                yield_now();
            } else {
                spin_loop();
            }
        }
        self.kept.spins.set((most / 2).max(MIN_SPINS));
        false
    }

    /// Keeps the errands for the end of the attempt that follows.
    fn take_handoffs(&self, handoffs: Handoffs) {
        if !handoffs.is_empty() {
            self.waiting.wakeups.borrow_mut().add_handoffs(handoffs, &global().waiters);
        }
    }

    /// An attempt has begun, and not the first one: its end has to clear up what comes from before it.
    pub(in crate::tx) fn begins_again(&self) {
        if !self.waiting.wakeups.borrow().is_empty() {
            self.require_cleanup();
        }
        if self.waiting.looked_at.get().is_some() {
            self.note_flags();
        }
    }

    /// Calls the waiters that an attempt has to call, now that it has ended.
    pub(in crate::tx) fn deliver_wakeups(&self) {
        if !self.waiting.wakeups.borrow().is_empty() {
            self.waiting.wakeups.take().deliver(&global().waiters);
        }
    }
}
