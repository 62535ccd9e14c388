//! Running bodies: attempts until one commits, nested levels, alternatives.
//!
//! How a body is left by unwinding is told in `transaction/unwind.rs`, and why a transaction ends after so many attempts in `transaction/serial.rs`.

use super::limit::Limit;
use super::untyped::{Body, Kept};
use crate::tx::observe::{Attempt, End, Since};
use crate::tx::outcome::{Conflict, Step};
use crate::tx::site::Site;
use crate::tx::transaction::parts::{Failed, Signal};
use crate::tx::transaction::serial::SerialGuard;
use crate::tx::transaction::state::Transaction;
use crate::tx::transaction::unwind::{explain_poison, is_unwinding};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::Duration;

/// How many attempts a transaction makes before it enters serial mode.
const PATIENCE: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 2 } else { 32 };
/// How many it makes at least.
const LEAST: u32 = 3;
/// How many entries they log at most, if they are as many as that.
const WASTE: usize = 16_384;

/// Where panics abort, nothing can unwind out of a read: register at once, so that no read ever has to.
const REGISTER_FIRST: bool = cfg!(panic = "abort");

/// After so many conflicts a transaction registers. (Many reads, or no log, make it register after the first.) While one
/// is registered, all others keep old versions, so that is for those that cannot do without.
const REGISTER_AFTER: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 4 };

#[inline(always)]
pub(super) fn first_attempt<T, F: FnMut(&Transaction) -> Step<T> + ?Sized>(
    tx: &Transaction,
    site: Site,
    body: &mut F,
    limit: impl Limit,
    mode: Mode,
) -> Ended<T> {
    let register = tx.prepare(site);
    tx.observer.begins(site, &tx.slot.record);
    tx.begin(register || REGISTER_FIRST);
    if is_unwinding() {
        tx.begins_late();
    }
    limit.begins(tx);
    if mode == Mode::Snapshot {
        tx.log_nothing();
    }
    attempt(tx, body)
}

/// What a transaction does with variables.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::tx) enum Mode {
    /// It reads and writes them.
    ReadWrite,
    /// It only reads, and logs nothing.
    Snapshot,
}

/// How an attempt ended.
pub(in crate::tx) enum Ended<T> {
    Committed(T),
    Conflict,
    /// The attempt is still running, so that it can register for what it waits for.
    Retry,
}

/// How the last attempt failed, if there was one.
#[derive(Clone, Copy)]
pub(in crate::tx) enum Last {
    None,
    Conflict,
    Retry,
}

/// What is known of a transaction from its earlier attempts.
#[derive(Default)]
pub(in crate::tx) struct Progress {
    /// How many attempts met a conflict with another transaction, since this one began or last waited.
    conflicts: u32,
    /// How many entries those have logged.
    wasted: usize,
    /// The longest attempt in serial mode.
    longest: Duration,
    /// How many attempts there were in all.
    attempts: Attempt,
    /// It is to register at once, because one like it could not do without.
    pub(in crate::tx) registers_early: bool,
}

impl Progress {
    /// One attempt has been made.
    pub(super) fn after_first() -> Self {
        Progress { attempts: Attempt::FIRST, ..Progress::default() }
    }

    /// An attempt has ended by a conflict.
    fn failed(&mut self, failed: Failed) {
        if failed.by_hand {
            self.begin_anew();
        } else {
            self.conflicts += 1;
            self.wasted += failed.entries();
        }
    }

    /// The next attempt has nothing to do with what there was so far.
    fn begin_anew(&mut self) {
        self.conflicts = 0;
        self.wasted = 0;
    }

    /// Returns whether the transaction is to enter serial mode.
    fn has_turn(&self) -> bool {
        self.conflicts >= PATIENCE || (self.conflicts >= LEAST && self.wasted > WASTE)
    }
}

/// How a transaction waits between its attempts, none of which is running then unless it is said.
pub(in crate::tx) trait WaitPolicy {
    /// Why it does not go on.
    type GaveUp;

    /// An attempt is about to begin.
    fn prepare(&mut self, tx: &Transaction);

    /// It has begun.
    fn begins(&mut self, tx: &Transaction);

    /// Decides after a conflict whether the transaction goes on.
    fn goes_on(&mut self, tx: &Transaction, failed: Failed) -> Result<(), Self::GaveUp>;

    /// Waits for a little while, so that the transaction that was in the way is not in the next attempt's.
    fn back_off(&mut self, tx: &Transaction, failed: Failed) -> Result<(), Self::GaveUp>;

    /// Waits until no other transaction is in serial mode, and enters it. `None`: the next attempt is made without that.
    fn enter_serial<'tx>(&mut self, tx: &'tx Transaction) -> Result<Option<SerialGuard<'tx>>, Self::GaveUp>;

    /// Ends the attempt, which is running, and waits for a change in what it has read, or for the first limit of a part that
    /// would wait.
    fn wait_for_change(&mut self, tx: &Transaction, site: Site) -> Result<(), Self::GaveUp>;
}

/// Attempts until one commits, or `waits` gives up. `last` is the one before, if there was any just now.
#[cold]
#[inline(never)]
pub(in crate::tx) fn attempts<'value, W: WaitPolicy>(
    tx: &Transaction,
    site: Site,
    body: &mut Body<'_, 'value>,
    mut last: Last,
    progress: &mut Progress,
    waits: &mut W,
    mode: Mode,
) -> Result<Kept<'value>, W::GaveUp> {
    let mut serial: Option<SerialGuard<'_>> = None;
    let mut was_long = tx.hints.failed.get().was_long();
    loop {
        match last {
            Last::None => {}
            Last::Conflict => {
                let failed = tx.hints.failed.get();
                was_long = failed.was_long();
                progress.longest =
                    serial.as_ref().map_or(progress.longest, |serial| serial.elapsed().max(progress.longest));
                tx.tell_rerun(site, progress.attempts);
                waits.goes_on(tx, failed)?;
                progress.failed(failed);
                if !failed.by_hand && (mode == Mode::Snapshot || was_long) {
                    tx.register_early_at(site);
                }
                if failed.by_hand {
                    drop(serial.take());
                }
                // A hook may have waited, for which it let the others commit again.
                if !tx.is_serial() {
                    drop(serial.take());
                    let since = Since::now();
                    let result = waits.back_off(tx, failed);
                    tx.observer.paused(site, &tx.slot.record, since);
                    result?;
                }
            }
            Last::Retry => {
                // What it waits for takes a commit.
                drop(serial.take());
                waits.wait_for_change(tx, site)?;
                progress.begin_anew();
            }
        }
        if progress.has_turn() && serial.is_none() {
            tx.tell_serial(site);
            let since = Since::now();
            let result = waits.enter_serial(tx);
            tx.observer.paused(site, &tx.slot.record, since);
            serial = result?;
        }
        let conflicts = progress.conflicts;
        let register = progress.registers_early
            || conflicts >= REGISTER_AFTER
            || (conflicts > 0 && (mode == Mode::Snapshot || was_long))
            || REGISTER_FIRST;
        progress.attempts = progress.attempts.next();
        tx.observer.begins_again(site, &tx.slot.record, progress.attempts, serial.is_some());
        waits.prepare(tx);
        if let Some(serial) = &mut serial {
            serial.begins(progress.longest);
        }
        tx.begin(register);
        waits.begins(tx);
        if is_unwinding() {
            tx.begins_late();
        }
        if serial.is_some() {
            tx.require_cleanup();
        }
        if mode == Mode::Snapshot {
            tx.log_nothing();
        }
        last = match attempt(tx, body) {
            Ended::Committed(value) => {
                tx.tell_end(site, progress.attempts);
                return Ok(value);
            }
            Ended::Conflict => Last::Conflict,
            Ended::Retry => Last::Retry,
        };
    }
}

/// One attempt, which has begun.
#[inline(always)]
fn attempt<T, F: FnMut(&Transaction) -> Step<T> + ?Sized>(tx: &Transaction, body: &mut F) -> Ended<T> {
    let step = match catch_unwind(AssertUnwindSafe(|| body(tx))) {
        Ok(step) if !tx.needs_cleanup() => step,
        Ok(step) => verdict(tx, step),
        Err(payload) => caught(tx, payload).step(),
    };
    match step {
        Step::Commit(value) if !tx.unwinding.rehearses.get() => match tx.commit() {
            Ok(()) => Ended::Committed(value),
            Err(Conflict) => Ended::Conflict,
        },
        Step::Commit(value) | Step::Undo(value) => {
            tx.undo_all();
            Ended::Committed(value)
        }
        Step::Conflict => {
            tx.fail_by_conflict();
            Ended::Conflict
        }
        Step::Retry => {
            tx.observe_end(End::Retry);
            Ended::Retry
        }
    }
}

/// How an attempt ends whose body has ended by `step`, and which needs to be cleaned up.
#[inline(never)]
fn verdict<T>(tx: &Transaction, step: Step<T>) -> Step<T> {
    let Some(signal) = tx.unwinding.signal.get() else { return step };
    let unwound = RollBack(tx);
    drop(step);
    std::mem::forget(unwound);
    signal.step()
}

/// How an attempt ends that has been left by unwinding. A panic goes on.
#[cold]
#[inline(never)]
fn caught(tx: &Transaction, payload: Box<dyn Any + Send>) -> Signal {
    tx.catch(&*payload).or_else(|| tx.thrown_before_panic()).unwrap_or_else(|| {
        tx.observe_end(End::Panic);
        explain_poison(&*payload);
        // Whatever panics in destructors and hooks now, the body's panic was first.
        drop(catch_unwind(AssertUnwindSafe(|| tx.roll_back())));
        resume_unwind(payload)
    })
}

impl Transaction {
    /// The body has ended by an error, or what it has done must not be committed.
    #[cold]
    #[inline(never)]
    fn undo_all(&self) {
        self.observe_end(End::Error);
        self.roll_back();
    }

    /// The body has ended by a conflict.
    #[cold]
    #[inline(never)]
    fn fail_by_conflict(&self) {
        self.observe_end(End::Conflict);
        self.fail();
    }
}

/// Rolls the attempt back when dropped: what a body returned may panic when it is thrown away.
struct RollBack<'a>(&'a Transaction);

impl Drop for RollBack<'_> {
    #[cold]
    fn drop(&mut self) {
        self.0.observe_end(End::Panic);
        self.0.roll_back();
    }
}
