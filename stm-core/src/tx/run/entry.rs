//! The ways in: a transaction of its own, or a part of the running one.

use super::attempts::{Ended, Mode, Progress, attempts, first_attempt};
use super::blocking::BlockingPolicy;
use super::late::{late, late_within};
use super::limit::{Forever, Limit};
use super::nested::{alternative, join_once};
use super::trace::Span;
use crate::tx::outcome::Step;
use crate::tx::site::Site;
use crate::tx::thread;
use crate::tx::transaction::state::Transaction;
use std::any::type_name_of_val;

/// Runs `body` once, as a part of the running transaction. While something unwinds, it cannot be left but for a part around it.
#[inline]
pub(crate) fn join<T>(site: Site, body: impl FnOnce(&Transaction) -> Step<T>) -> T {
    thread::with(|tx| join_once(tx, site, body))
}

/// Runs `body` as a transaction of its own, or, in a running one, as a part of it that is undone on its own.
#[inline(always)]
pub(crate) fn run<T>(site: Site, body: impl FnMut(&Transaction) -> Step<T>) -> T {
    thread::with(|tx| {
        if tx.is_running() {
            return run_part(tx, site, body);
        }
        let mut body = body;
        let _span = Span::enter(site);
        match first_attempt(tx, site, &mut body, Forever, Mode::ReadWrite) {
            Ended::Committed(value) => value,
            failed => {
                let Ok(value) = in_thread(tx, site, &mut body, failed, Forever, Mode::ReadWrite);
                value
            }
        }
    })
}

/// Runs `body` as [`run`] does. A part takes the arguments; each attempt of a transaction of its own, and a part that may have
/// to run again, gets what `again` makes of them.
#[inline(always)]
pub(crate) fn run_function<A, T>(
    site: Site,
    arguments: A,
    again: impl Fn(&A) -> A,
    body: impl Fn(&Transaction, A) -> Step<T>,
) -> T {
    thread::with(|tx| {
        if tx.is_running() && !tx.is_late() {
            return join_once(tx, site, |tx| body(tx, arguments));
        }
        let mut body = |tx: &Transaction| body(tx, again(&arguments));
        if tx.is_running() {
            return late(tx, site, &mut body);
        }
        let _span = Span::enter(site);
        match first_attempt(tx, site, &mut body, Forever, Mode::ReadWrite) {
            Ended::Committed(value) => value,
            failed => {
                let Ok(value) = in_thread(tx, site, &mut body, failed, Forever, Mode::ReadWrite);
                value
            }
        }
    })
}

/// [`run`] within a limit.
///
/// In a running transaction it is a part of that one, undone on its own. A conflict restarts the outermost transaction. Where
/// it has to wait, it retries for what is around it, and its limit ends that wait; `limits.rs` has the rules.
pub(crate) fn run_within<T, L: Limit>(
    site: Site,
    limit: L,
    body: impl FnMut(&Transaction) -> Step<T>,
) -> Result<T, L::GaveUp> {
    thread::with(|tx| {
        if tx.is_running() {
            return join_within(tx, site, limit, body);
        }
        outermost(tx, site, body, limit, Mode::ReadWrite)
    })
}

/// Runs `body`, which only reads, over one snapshot. Without a log, unless it retries or joins a running transaction.
pub(crate) fn run_snapshot<T>(site: Site, mut body: impl FnMut(&Transaction) -> Step<T>) -> T {
    thread::with(|tx| {
        let body = |tx: &Transaction| {
            let _read_only = tx.read_only(site);
            body(tx)
        };
        if tx.is_running() {
            return run_part(tx, site, body);
        }
        let Ok(value) = outermost(tx, site, body, Forever, Mode::Snapshot);
        value
    })
}

#[inline(always)]
fn outermost<T, L: Limit>(
    tx: &Transaction,
    site: Site,
    mut body: impl FnMut(&Transaction) -> Step<T>,
    limit: L,
    mode: Mode,
) -> Result<T, L::GaveUp> {
    let _span = Span::enter(site);
    match first_attempt(tx, site, &mut body, limit, mode) {
        Ended::Committed(value) => Ok(value),
        failed => {
            let result = in_thread(tx, site, &mut body, failed, limit, mode);
            if result.is_err() {
                tx.observer.gave_up(site, &tx.slot.record);
            }
            result
        }
    }
}

/// All attempts but the first of a transaction that waits in its thread.
#[cold]
#[inline(never)]
fn in_thread<T, L: Limit>(
    tx: &Transaction,
    site: Site,
    body: &mut dyn FnMut(&Transaction) -> Step<T>,
    failed: Ended<T>,
    limit: L,
    mode: Mode,
) -> Result<T, L::GaveUp> {
    let mut progress = Progress::after_first();
    attempts(tx, site, body, Some(failed), &mut progress, &mut BlockingPolicy::new(tx, limit), mode)
}

/// Runs `body` as a part of the running transaction.
#[inline]
fn run_part<T>(tx: &Transaction, site: Site, mut body: impl FnMut(&Transaction) -> Step<T>) -> T {
    if tx.is_late() { late(tx, site, &mut body) } else { join_once(tx, site, |tx| body(tx)) }
}

/// Runs `body` as a part of the running transaction, within a limit.
fn join_within<T, L: Limit>(
    tx: &Transaction,
    site: Site,
    limit: L,
    mut body: impl FnMut(&Transaction) -> Step<T>,
) -> Result<T, L::GaveUp> {
    if tx.is_late() {
        return late_within(tx, site, limit, &mut body);
    }
    let _inside = tx.enter(site);
    tx.observer.joins(site, &tx.slot.record);
    let limit = limit.of_part(tx, site, type_name_of_val(&body));
    match alternative(tx, |tx| body(tx)) {
        Step::Commit(value) => Ok(value),
        Step::Undo(value) => {
            tx.observer.part_is_undone(site, &tx.slot.record);
            Ok(value)
        }
        Step::Conflict => tx.restart_by_unwinding(),
        Step::Retry => {
            limit.part_waits(tx)?;
            tx.retry_by_unwinding()
        }
    }
}
