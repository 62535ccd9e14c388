//! The ways in: a transaction of its own, or a part of the running one.
//!
//! Only what most transactions do is generic over their bodies: the first attempt, and a part of a running attempt. All else
//! runs a body without its type (`untyped.rs`).

use super::attempts::{Ended, Last, Mode, Progress, attempts, first_attempt};
use super::blocking::BlockingPolicy;
use super::late::{late, late_within};
use super::limit::{Forever, Limit, Once, Until};
use super::nested::{Part, alternative, join_once, joined};
use super::trace::Span;
use super::untyped::{Body, Kept, untyped};
use crate::tx::outcome::{Step, TimedOut, TryError};
use crate::tx::site::Site;
use crate::tx::thread;
use crate::tx::transaction::state::Transaction;
use std::any::type_name_of_val;
use std::convert::Infallible;

/// Runs `body` once, as a part of the running transaction. `None`: there is none. While something unwinds, it cannot be left but
/// for a part around it.
#[inline]
pub(crate) fn join<T>(site: Site, body: impl FnOnce(&Transaction) -> Step<T>) -> Option<T> {
    thread::with_present(|tx| match tx {
        Some(tx) if tx.is_running() => Some(join_once(tx, site, body)),
        _ => None,
    })
}

/// Runs `body` as a transaction of its own, or, in a running one, as a part of it that is undone on its own.
#[inline(always)]
pub(crate) fn run<T>(site: Site, body: impl FnMut(&Transaction) -> Step<T>) -> T {
    let mut body = body;
    thread::with_present(|tx| match tx {
        Some(tx) if !tx.is_running() => begin(tx, &site, &mut body, Mode::ReadWrite),
        Some(tx) if !tx.is_late() => joined(tx, call(&mut body, tx, Some(&site))),
        _ => go_on_untyped(&site, &mut |tx| call(&mut body, tx, None), Last::None, Mode::ReadWrite),
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
    thread::with_present(|tx| {
        let last = match tx {
            Some(tx) if !tx.is_running() => {
                let _span = Span::enter(site);
                match first_attempt(tx, site, &mut |tx| body(tx, again(&arguments)), Forever, Mode::ReadWrite) {
                    Ended::Committed(value) => return value,
                    Ended::Conflict => Last::Conflict,
                    Ended::Retry => Last::Retry,
                }
            }
            Some(tx) if !tx.is_late() => return joined(tx, call_with(&body, tx, arguments, Some(&site))),
            _ => Last::None,
        };
        go_on_untyped(&site, &mut |tx| call_with(&body, tx, again(&arguments), None), last, Mode::ReadWrite)
    })
}

/// [`run`] of a large body, of which there is to be one copy.
#[inline]
pub(crate) fn run_large<T>(site: Site, body: impl FnMut(&Transaction) -> Step<T>) -> T {
    let mut body = body;
    thread::with_present(|tx| match tx {
        Some(tx) if tx.is_running() && !tx.is_late() => joined(tx, call(&mut body, tx, Some(&site))),
        _ => run_untyped(&site, &mut |tx| call(&mut body, tx, None), Last::None, Mode::ReadWrite),
    })
}

/// [`run_function`] of a large body, of which there is to be one copy.
#[inline]
pub(crate) fn run_large_function<A, T>(
    site: Site,
    arguments: A,
    again: impl Fn(&A) -> A,
    body: impl Fn(&Transaction, A) -> Step<T>,
) -> T {
    thread::with_present(|tx| match tx {
        Some(tx) if tx.is_running() && !tx.is_late() => joined(tx, call_with(&body, tx, arguments, Some(&site))),
        _ => {
            let mut body = |tx: &Transaction| call_with(&body, tx, again(&arguments), None);
            run_untyped(&site, &mut body, Last::None, Mode::ReadWrite)
        }
    })
}

/// Runs `body`, which only reads, over one snapshot. Without a log, unless it retries or joins a running transaction.
pub(crate) fn run_snapshot<T>(site: Site, mut body: impl FnMut(&Transaction) -> Step<T>) -> T {
    let mut body = |tx: &Transaction| {
        let _read_only = tx.read_only(site);
        body(tx)
    };
    thread::with_present(|tx| match tx {
        Some(tx) if !tx.is_running() => begin(tx, &site, &mut body, Mode::Snapshot),
        Some(tx) if !tx.is_late() => joined(tx, call(&mut body, tx, Some(&site))),
        _ => go_on_untyped(&site, &mut |tx| call(&mut body, tx, None), Last::None, Mode::Snapshot),
    })
}

/// [`run`] in one attempt that never waits.
///
/// In a running transaction it is a part of that one, undone on its own. A conflict restarts the outermost transaction.
pub(crate) fn run_once<T>(site: Site, mut body: impl FnMut(&Transaction) -> Step<T>) -> Result<T, TryError> {
    let name = type_name_of_val(&body);
    untyped(&mut body, |body| run_untyped_once(site, name, body))
}

/// [`run`] until its time is over.
///
/// In a running transaction it is a part of that one, undone on its own. A conflict restarts the outermost transaction. Where
/// it has to wait, it retries for what is around it, and its limit ends that wait; `limit.rs` has the rules.
pub(crate) fn run_until<T>(
    site: Site,
    until: Until,
    mut body: impl FnMut(&Transaction) -> Step<T>,
) -> Result<T, TimedOut> {
    let name = type_name_of_val(&body);
    untyped(&mut body, |body| run_untyped_until(site, name, until, body))
}

/// Runs `body` as a transaction of its own.
#[inline(always)]
fn begin<T>(tx: &Transaction, site: &Site, body: &mut impl FnMut(&Transaction) -> Step<T>, mode: Mode) -> T {
    let _span = Span::enter(*site);
    let last = match first_attempt(tx, *site, body, Forever, mode) {
        Ended::Committed(value) => return value,
        Ended::Conflict => Last::Conflict,
        Ended::Retry => Last::Retry,
    };
    go_on_untyped(site, &mut |tx| call(body, tx, None), last, mode)
}

/// [`run_untyped`] where that is rare.
#[cold]
#[inline(never)]
fn go_on_untyped<T>(site: &Site, body: &mut impl FnMut(&Transaction) -> Step<T>, last: Last, mode: Mode) -> T {
    run_untyped(site, body, last, mode)
}

/// Runs `body` without its type: on from the `last` attempt, or from the beginning.
#[inline]
fn run_untyped<T>(site: &Site, body: &mut impl FnMut(&Transaction) -> Step<T>, last: Last, mode: Mode) -> T {
    let Ok(value) = untyped(body, |body| run_forever(*site, body, last, mode));
    value
}

/// Calls `body`, of which the program has one copy for all but first attempts: for an attempt, or for a part of one that is
/// called from `site`.
#[inline(never)]
fn call<T>(body: &mut impl FnMut(&Transaction) -> Step<T>, tx: &Transaction, site: Option<&Site>) -> Step<T> {
    let part = site.map(|site| Part::begin(tx, *site));
    ended(part, body(tx))
}

/// [`call`] for a function.
#[inline(never)]
fn call_with<A, T>(
    body: &impl Fn(&Transaction, A) -> Step<T>,
    tx: &Transaction,
    arguments: A,
    site: Option<&Site>,
) -> Step<T> {
    let part = site.map(|site| Part::begin(tx, *site));
    ended(part, body(tx, arguments))
}

#[inline(always)]
fn ended<T>(part: Option<Part<'_>>, step: Step<T>) -> Step<T> {
    if let Some(part) = part {
        part.end(&step);
    }
    step
}

#[inline(never)]
fn run_forever<'value>(
    site: Site,
    body: &mut Body<'_, 'value>,
    last: Last,
    mode: Mode,
) -> Result<Kept<'value>, Infallible> {
    thread::with(|tx| match last {
        Last::Conflict | Last::Retry => in_thread(tx, site, body, last, Forever, mode),
        Last::None if !tx.is_running() => outermost(tx, site, body, Forever, mode),
        Last::None if tx.is_late() => Ok(late(tx, site, body)),
        Last::None => Ok(join_once(tx, site, body)),
    })
}

#[inline(never)]
fn run_untyped_once<'value>(
    site: Site,
    name: &'static str,
    body: &mut Body<'_, 'value>,
) -> Result<Kept<'value>, TryError> {
    run_within(site, name, Once, body)
}

#[inline(never)]
fn run_untyped_until<'value>(
    site: Site,
    name: &'static str,
    until: Until,
    body: &mut Body<'_, 'value>,
) -> Result<Kept<'value>, TimedOut> {
    run_within(site, name, until, body)
}

/// Runs `body`, whose type has this `name`, within a limit.
fn run_within<'value, L: Limit>(
    site: Site,
    name: &'static str,
    limit: L,
    body: &mut Body<'_, 'value>,
) -> Result<Kept<'value>, L::GaveUp> {
    thread::with(|tx| {
        if tx.is_running() {
            return join_within(tx, site, name, limit, body);
        }
        outermost(tx, site, body, limit, Mode::ReadWrite)
    })
}

fn outermost<'value, L: Limit>(
    tx: &Transaction,
    site: Site,
    body: &mut Body<'_, 'value>,
    limit: L,
    mode: Mode,
) -> Result<Kept<'value>, L::GaveUp> {
    let _span = Span::enter(site);
    let last = match first_attempt(tx, site, body, limit, mode) {
        Ended::Committed(value) => return Ok(value),
        Ended::Conflict => Last::Conflict,
        Ended::Retry => Last::Retry,
    };
    let result = in_thread(tx, site, body, last, limit, mode);
    if result.is_err() {
        tx.observer.gave_up(site, &tx.slot.record);
    }
    result
}

/// All attempts but the first of a transaction that waits in its thread.
#[cold]
#[inline(never)]
fn in_thread<'value, L: Limit>(
    tx: &Transaction,
    site: Site,
    body: &mut Body<'_, 'value>,
    last: Last,
    limit: L,
    mode: Mode,
) -> Result<Kept<'value>, L::GaveUp> {
    let mut progress = Progress::after_first();
    attempts(tx, site, body, last, &mut progress, &mut BlockingPolicy::new(tx, limit), mode)
}

/// Runs `body` as a part of the running transaction, within a limit.
fn join_within<'value, L: Limit>(
    tx: &Transaction,
    site: Site,
    name: &'static str,
    limit: L,
    body: &mut Body<'_, 'value>,
) -> Result<Kept<'value>, L::GaveUp> {
    if tx.is_late() {
        return late_within(tx, site, limit, body);
    }
    let _inside = tx.enter(site);
    tx.observer.joins(site, &tx.slot.record);
    let limit = limit.of_part(tx, site, name);
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
