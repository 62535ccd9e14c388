//! Nested levels and alternatives.

use crate::tx::hooks::Mark;
use crate::tx::log::Savepoint;
use crate::tx::outcome::Step;
use crate::tx::site::Site;
use crate::tx::transaction::parts::Signal;
use crate::tx::transaction::state::Transaction;
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// Runs `body` once, as a part of the running transaction.
#[inline]
pub(super) fn join_once<T>(tx: &Transaction, site: Site, body: impl FnOnce(&Transaction) -> Step<T>) -> T {
    let _inside = tx.enter(site);
    tx.observer.joins(site, &tx.slot.record);
    match nested(tx, body) {
        Step::Commit(value) => value,
        Step::Undo(value) => {
            tx.observer.part_is_undone(site, &tx.slot.record);
            value
        }
        Step::Retry => tx.retry_by_unwinding(),
        Step::Conflict => tx.restart_by_unwinding(),
    }
}

/// Runs `body` under a savepoint, to which everything but `Commit` rolls back.
#[inline]
fn nested<T>(tx: &Transaction, body: impl FnOnce(&Transaction) -> Step<T>) -> Step<T> {
    let level = Level { tx, to: tx.save() };
    let step = body(tx);
    if let Step::Commit(_) = step {
        level.keep();
    }
    step
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
