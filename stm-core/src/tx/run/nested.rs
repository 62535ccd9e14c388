//! Nested levels and alternatives.

use crate::tx::hooks::Mark;
use crate::tx::log::Savepoint;
use crate::tx::outcome::Step;
use crate::tx::site::Site;
use crate::tx::transaction::parts::Signal;
use crate::tx::transaction::read_only::ReadOnly;
use crate::tx::transaction::state::Transaction;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// Runs `body` once, as a part of the running transaction.
#[inline]
pub(super) fn join_once<T>(tx: &Transaction, site: Site, body: impl FnOnce(&Transaction) -> Step<T>) -> T {
    let part = Part::begin(tx, site);
    let step = body(tx);
    part.end(&step);
    joined(tx, step)
}

/// What a part of the running transaction comes to.
#[inline(always)]
pub(super) fn joined<T>(tx: &Transaction, step: Step<T>) -> T {
    match step {
        Step::Commit(value) | Step::Undo(value) => value,
        Step::Retry => tx.retry_by_unwinding(),
        Step::Conflict => tx.restart_by_unwinding(),
    }
}

/// A part of the running transaction, which everything but `Commit` undoes.
pub(super) struct Part<'tx> {
    level: Level<'tx>,
    site: Site,
    _inside: Option<ReadOnly<'tx>>,
}

impl<'tx> Part<'tx> {
    #[inline(always)]
    pub(super) fn begin(tx: &'tx Transaction, site: Site) -> Self {
        let inside = tx.enter(site);
        tx.observer.joins(site, &tx.slot.record);
        Part { level: Level { tx, to: tx.save() }, site, _inside: inside }
    }

    #[inline(always)]
    pub(super) fn end<T>(self, step: &Step<T>) {
        let tx = self.level.tx;
        match step {
            Step::Commit(_) => self.level.keep(),
            Step::Undo(_) => {
                drop(self.level);
                tx.observer.part_is_undone(self.site, &tx.slot.record);
            }
            Step::Retry | Step::Conflict => {}
        }
    }
}

/// Undoes to the savepoint when dropped.
struct Level<'a> {
    tx: &'a Transaction,
    to: (Savepoint, Mark),
}

impl Level<'_> {
    #[inline]
    fn keep(self) {
        self.tx.keep(self.to);
        std::mem::forget(self);
    }
}

impl Drop for Level<'_> {
    fn drop(&mut self) {
        self.tx.undo(self.to);
    }
}

/// Runs one alternative of an `or_else`. Its writes are undone if it retries or fails; what it read counts in any case.
pub(crate) fn alternative<T>(tx: &Transaction, body: impl FnOnce(&Transaction) -> Step<T>) -> Step<T> {
    let level = Level { tx, to: tx.save() };
    match catch_unwind(AssertUnwindSafe(|| body(tx))) {
        Ok(step) => {
            if let Step::Commit(_) = step {
                level.keep();
            }
            step
        }
        Err(payload) => left(tx, payload).step(),
    }
}

/// Why an alternative has been left by unwinding. A panic goes on.
#[cold]
#[inline(never)]
fn left(tx: &Transaction, payload: Box<dyn Any + Send>) -> Signal {
    tx.catch(&*payload).unwrap_or_else(|| resume_unwind(payload))
}
