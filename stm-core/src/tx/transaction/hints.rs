//! What a transaction learns from its attempts, and a thread from its transactions.

use super::parts::{Failed, RegisterEarly, SavedHints};
use super::state::Transaction;
use crate::tx::site::Site;

impl Transaction {
    /// The running attempt fails.
    pub(in crate::tx) fn note_failure(&self) {
        self.hints.failed.set(Failed {
            reads: u32::try_from(self.logs.reads().len()).unwrap_or(u32::MAX),
            writes: u32::try_from(self.logs.writes().entries().len()).unwrap_or(u32::MAX),
            by_hand: !self.has_met_conflict(),
            turned_away: self.attempt.turned_away.take(),
        });
    }

    /// What the transaction has learnt so far, which goes on somewhere else, or after others in this thread.
    pub(in crate::tx) fn save_hints(&self) -> SavedHints {
        SavedHints {
            log_peeks: self.hints.log_peeks.get(),
            limits: self.hints.limits.take(),
            time_limit: self.hints.time_limit.get(),
            failed: self.hints.failed.get(),
            passes_gate: self.hints.passes_gate.take(),
        }
    }

    /// Goes on with what the transaction has learnt.
    pub(in crate::tx) fn restore_hints(&self, hints: SavedHints) {
        if hints.log_peeks || !hints.limits.is_empty() || hints.time_limit.is_some() {
            self.hints.any.set(true);
        }
        self.hints.log_peeks.set(hints.log_peeks);
        self.hints.limits.replace(hints.limits);
        self.hints.time_limit.set(hints.time_limit);
        self.hints.failed.set(hints.failed);
        self.hints.passes_gate.set(hints.passes_gate);
    }

    /// Starts a new transaction, of whose peeks and limits nothing is known. Returns whether it is to register at once.
    #[inline(always)]
    pub(in crate::tx) fn prepare(&self, site: Site) -> bool {
        self.hints.any.get() && self.recall(site)
    }

    #[cold]
    fn recall(&self, site: Site) -> bool {
        self.hints.log_peeks.set(false);
        self.hints.limits.borrow_mut().clear();
        self.hints.time_limit.set(None);
        let RegisterEarly { at, times } = self.kept.register_early.get();
        self.hints.any.set(times > 0);
        let register = times > 0 && at.is_some_and(|at| site.is_at(at));
        if register {
            self.kept.register_early.set(RegisterEarly { at, times: times - 1 });
        }
        register
    }

    /// A long transaction, or one without a log, has failed without registration: the next few at this place register at
    /// once.
    pub(in crate::tx) fn register_early_at(&self, site: Site) {
        self.kept.register_early.set(RegisterEarly { at: Some(site.location()), times: RegisterEarly::TIMES });
        self.hints.any.set(true);
    }

    /// A registered transaction would have failed without registration.
    pub(in crate::tx) fn go_on_registering_early(&self) {
        self.kept.register_early.set(RegisterEarly { times: RegisterEarly::TIMES, ..self.kept.register_early.get() });
        self.hints.any.set(true);
    }

    /// A `retry` depends on something peeked: the next attempt logs it.
    pub(in crate::tx) fn log_peeks(&self) {
        self.hints.any.set(true);
        self.hints.log_peeks.set(true);
    }
}
