//! Running bodies: attempts until one commits, nested levels, alternatives.
//!
//! How a body is left by unwinding is told in `signal.rs`, and why a transaction ends after so many attempts in `turns.rs`.

use super::late::{late, late_within};
use super::untyped::{Body, Kept, untyped};
use crate::tx::hooks::Mark;
use crate::tx::log::Savepoint;
use crate::tx::observe::{Attempt, End, Since, Span};
use crate::tx::outcome::{Conflict, Step, TimedOut, TryError};
use crate::tx::site::Site;
use crate::tx::thread;
use crate::tx::transaction::limits::{Forever, Limit, Once, Until};
use crate::tx::transaction::serial::{Alone, Failed, LEAST, PATIENCE, WASTE};
use crate::tx::transaction::state::Transaction;
use crate::tx::transaction::unwind::is_unwinding;
use crate::tx::transaction::unwind::{Signal, explain_poison};
use crate::tx::transaction::waiting::InThread;
use std::any::{Any, type_name_of_val};
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::Duration;

/// Where panics abort, nothing can unwind out of a read: register at once, so that no read ever has to.
const REGISTER_FIRST: bool = cfg!(panic = "abort");

/// After so many conflicts a transaction registers. (Many reads, or no log, make it register after the first.) While somebody
/// is registered, all others keep old versions, so that is for those who cannot do without.
const REGISTER_AFTER: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 4 };

/// Is a transaction running in this thread?
pub(crate) fn is_running() -> bool {
    thread::with_present(|tx| tx.is_some_and(Transaction::is_running))
}

/// Runs `body` once, as a part of the running transaction. `None`: there is none. While something unwinds, it cannot be left but
/// for a part around it.
#[inline]
pub(crate) fn join<T>(site: Site, body: impl FnOnce(&Transaction) -> Step<T>) -> Option<T> {
    thread::with_present(|tx| match tx {
        Some(tx) if tx.is_running() => Some(join_once(tx, site, body)),
        _ => None,
    })
}

/// Calls `f` with the transaction that is running in this thread, if there is one.
pub(crate) fn with_running<R>(f: impl FnOnce(Option<&Transaction>) -> R) -> R {
    thread::with_present(|tx| f(tx.filter(|tx| tx.is_running())))
}

/// Runs `body` as a transaction of its own, or, in a running one, as a part of it that is undone on its own.
#[inline(always)]
pub(crate) fn run<T>(site: Site, body: impl FnMut(&Transaction) -> Step<T>) -> T {
    let mut body = body;
    thread::with_present(|tx| match tx {
        Some(tx) if !tx.is_running() => begin(tx, site, &mut body, Mode::ReadWrite),
        Some(tx) if !tx.is_late() => join_once(tx, site, |tx| call(&mut body, tx)),
        _ => run_untyped(&site, &mut body, None, Mode::ReadWrite),
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
        if let Some(tx) = tx
            && tx.is_running()
            && !tx.is_late()
        {
            return join_once(tx, site, |tx| call_with(&body, tx, arguments));
        }
        if let Some(tx) = tx
            && !tx.is_running()
        {
            let _span = Span::enter(site);
            return match first_attempt(tx, site, &mut |tx| body(tx, again(&arguments)), Forever, Mode::ReadWrite) {
                Ended::Committed(value) => value,
                Ended::Conflict => run_function_untyped(&site, &arguments, &again, &body, Some(Ended::Conflict)),
                Ended::Retry => run_function_untyped(&site, &arguments, &again, &body, Some(Ended::Retry)),
            };
        }
        run_function_untyped(&site, &arguments, &again, &body, None)
    })
}

/// Runs `body`, which only reads, over one snapshot. Without a log, unless it retries or joins a running transaction.
pub(crate) fn run_snapshot<T>(site: Site, mut body: impl FnMut(&Transaction) -> Step<T>) -> T {
    let mut body = |tx: &Transaction| {
        let _read_only = tx.read_only(site);
        body(tx)
    };
    thread::with_present(|tx| match tx {
        Some(tx) if !tx.is_running() => begin(tx, site, &mut body, Mode::Snapshot),
        _ => run_untyped(&site, &mut body, None, Mode::Snapshot),
    })
}

/// [`run`] in one attempt that never waits.
///
/// In a running transaction it is a part of that one, undone on its own. A conflict restarts the outermost transaction. Where
/// it has to wait, it retries for what is around it, and its limit ends that wait; `limits.rs` has the rules.
pub(crate) fn run_once<T>(site: Site, mut body: impl FnMut(&Transaction) -> Step<T>) -> Result<T, TryError> {
    let name = type_name_of_val(&body);
    untyped(&mut body, |body| run_untyped_once(site, name, body))
}

/// [`run_once`] in as many attempts as begin before the end of the time, or of a wait until then.
pub(crate) fn run_until<T>(
    site: Site,
    until: Until,
    mut body: impl FnMut(&Transaction) -> Step<T>,
) -> Result<T, TimedOut> {
    let name = type_name_of_val(&body);
    untyped(&mut body, |body| run_untyped_until(site, name, until, body))
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
        let _span = Span::enter(site);
        match first_attempt(tx, site, body, limit, Mode::ReadWrite) {
            Ended::Committed(value) => Ok(value),
            failed => {
                let result = in_thread(tx, site, body, failed, limit, Mode::ReadWrite);
                if result.is_err() {
                    tx.observer.gave_up(site, &tx.slot.record);
                }
                result
            }
        }
    })
}

/// Runs `body` as a transaction of its own: the first attempt here, and the others without its type.
#[inline(always)]
fn begin<T>(tx: &Transaction, site: Site, body: &mut impl FnMut(&Transaction) -> Step<T>, mode: Mode) -> T {
    let _span = Span::enter(site);
    match first_attempt(tx, site, body, Forever, mode) {
        Ended::Committed(value) => value,
        Ended::Conflict => run_untyped(&site, body, Some(Ended::Conflict), mode),
        Ended::Retry => run_untyped(&site, body, Some(Ended::Retry), mode),
    }
}

/// Runs `body` without its type: on from the `last` attempt, or, if there was none, from the beginning.
#[cold]
#[inline(never)]
fn run_untyped<T>(
    site: &Site,
    body: &mut impl FnMut(&Transaction) -> Step<T>,
    last: Option<Ended<()>>,
    mode: Mode,
) -> T {
    let mut body = |tx: &Transaction| call(body, tx);
    let Ok(value) = untyped(&mut body, |body| Ok::<_, Infallible>(run_forever(*site, body, last, mode)));
    value
}

/// [`run_untyped`] for a function.
#[cold]
#[inline(never)]
fn run_function_untyped<A, T>(
    site: &Site,
    arguments: &A,
    again: &impl Fn(&A) -> A,
    body: &impl Fn(&Transaction, A) -> Step<T>,
    last: Option<Ended<()>>,
) -> T {
    let mut body = |tx: &Transaction| call_with(body, tx, again(arguments));
    let Ok(value) = untyped(&mut body, |body| Ok::<_, Infallible>(run_forever(*site, body, last, Mode::ReadWrite)));
    value
}

/// Calls `body`, of which the program has one copy for all but the first attempts.
#[inline(never)]
fn call<T>(body: &mut impl FnMut(&Transaction) -> Step<T>, tx: &Transaction) -> Step<T> {
    body(tx)
}

/// [`call`] for a function.
#[inline(never)]
fn call_with<A, T>(body: &impl Fn(&Transaction, A) -> Step<T>, tx: &Transaction, arguments: A) -> Step<T> {
    body(tx, arguments)
}

#[cold]
#[inline(never)]
fn run_forever<'value>(site: Site, body: &mut Body<'_, 'value>, last: Option<Ended<()>>, mode: Mode) -> Kept<'value> {
    let go_on = |tx: &Transaction, body: &mut Body<'_, 'value>, failed| {
        let Ok(value) = in_thread(tx, site, body, failed, Forever, mode);
        value
    };
    thread::with(|tx| match last {
        Some(Ended::Retry) => go_on(tx, body, Ended::Retry),
        Some(_) => go_on(tx, body, Ended::Conflict),
        None if tx.is_running() && tx.is_late() => late(tx, site, body),
        None if tx.is_running() => join_once(tx, site, body),
        None => {
            let _span = Span::enter(site);
            match first_attempt(tx, site, body, Forever, mode) {
                Ended::Committed(value) => value,
                failed => go_on(tx, body, failed),
            }
        }
    })
}

/// All attempts but the first of a transaction that waits in its thread.
#[cold]
#[inline(never)]
fn in_thread<'value, L: Limit>(
    tx: &Transaction,
    site: Site,
    body: &mut Body<'_, 'value>,
    failed: Ended<Kept<'value>>,
    limit: L,
    mode: Mode,
) -> Result<Kept<'value>, L::GaveUp> {
    let mut course = Course { attempts: Attempt::FIRST, ..Course::default() };
    attempts(tx, site, body, Some(failed), &mut course, &mut InThread::new(tx, limit), mode)
}

#[inline(always)]
fn first_attempt<T, F: FnMut(&Transaction) -> Step<T> + ?Sized>(
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

/// What is known of a transaction from its earlier attempts.
#[derive(Default)]
pub(in crate::tx) struct Course {
    /// How many attempts met a conflict with another transaction, since this one began or last waited.
    conflicts: u32,
    /// How many entries those have logged.
    wasted: usize,
    /// The longest attempt that ran alone.
    longest: Duration,
    /// How many attempts there were in all.
    attempts: Attempt,
    /// It is to register at once, because one like it could not do without.
    pub(in crate::tx) expects_conflicts: bool,
}

impl Course {
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

    /// Is it its turn to run alone?
    fn has_turn(&self) -> bool {
        self.conflicts >= PATIENCE || (self.conflicts >= LEAST && self.wasted > WASTE)
    }
}

/// How a transaction waits between its attempts, none of which is running then unless it is said.
pub(in crate::tx) trait Waits {
    /// Why it does not go on.
    type GaveUp;

    /// An attempt is about to begin.
    fn prepare(&mut self, tx: &Transaction);

    /// It has begun.
    fn begins(&mut self, tx: &Transaction);

    /// After a conflict: does it go on?
    fn goes_on(&mut self, tx: &Transaction, failed: Failed) -> Result<(), Self::GaveUp>;

    /// Waits for a little while, so that whoever was in the way is not in the next attempt's.
    fn back_off(&mut self, tx: &Transaction, failed: Failed) -> Result<(), Self::GaveUp>;

    /// Waits until nobody else runs alone, and runs alone from then on. `None`: the next attempt is made without that.
    fn run_alone<'tx>(&mut self, tx: &'tx Transaction) -> Result<Option<Alone<'tx>>, Self::GaveUp>;

    /// Ends the attempt, which is running, and waits for a change in what it has read, or for the first limit of a part that
    /// would wait.
    fn wait_for_change(&mut self, tx: &Transaction, site: Site) -> Result<(), Self::GaveUp>;
}

/// Attempts until one commits, or `waits` gives up. `last` is the one before, if there was any just now.
#[cold]
#[inline(never)]
pub(in crate::tx) fn attempts<'value, W: Waits>(
    tx: &Transaction,
    site: Site,
    body: &mut Body<'_, 'value>,
    mut last: Option<Ended<Kept<'value>>>,
    course: &mut Course,
    waits: &mut W,
    mode: Mode,
) -> Result<Kept<'value>, W::GaveUp> {
    let mut alone: Option<Alone<'_>> = None;
    let mut was_long = tx.hints.failed.get().was_long();
    loop {
        match last {
            None => {}
            Some(Ended::Committed(value)) => {
                tx.tell_end(site, course.attempts);
                return Ok(value);
            }
            Some(Ended::Conflict) => {
                let failed = tx.hints.failed.get();
                was_long = failed.was_long();
                course.longest = alone.as_ref().map_or(course.longest, |alone| alone.elapsed().max(course.longest));
                tx.tell_rerun(site, course.attempts);
                waits.goes_on(tx, failed)?;
                course.failed(failed);
                if !failed.by_hand && (mode == Mode::Snapshot || was_long) {
                    tx.expect_conflicts(site);
                }
                if failed.by_hand {
                    drop(alone.take());
                }
                // A hook may have waited, for which it let the others commit again.
                if !tx.is_alone() {
                    drop(alone.take());
                    let since = Since::now();
                    let result = waits.back_off(tx, failed);
                    tx.observer.paused(site, &tx.slot.record, since);
                    result?;
                }
            }
            Some(Ended::Retry) => {
                // What it waits for takes a commit.
                drop(alone.take());
                waits.wait_for_change(tx, site)?;
                course.begin_anew();
            }
        }
        if course.has_turn() && alone.is_none() {
            tx.tell_alone(site);
            let since = Since::now();
            let result = waits.run_alone(tx);
            tx.observer.paused(site, &tx.slot.record, since);
            alone = result?;
        }
        let conflicts = course.conflicts;
        let register = course.expects_conflicts
            || conflicts >= REGISTER_AFTER
            || (conflicts > 0 && (mode == Mode::Snapshot || was_long))
            || REGISTER_FIRST;
        course.attempts = course.attempts.next();
        tx.observer.begins_again(site, &tx.slot.record, course.attempts, alone.is_some());
        waits.prepare(tx);
        if let Some(alone) = &mut alone {
            alone.begins(course.longest);
        }
        tx.begin(register);
        waits.begins(tx);
        if is_unwinding() {
            tx.begins_late();
        }
        if alone.is_some() {
            tx.note_unusual();
        }
        if mode == Mode::Snapshot {
            tx.log_nothing();
        }
        last = Some(attempt(tx, body));
    }
}

/// One attempt, which has begun.
#[inline(always)]
fn attempt<T, F: FnMut(&Transaction) -> Step<T> + ?Sized>(tx: &Transaction, body: &mut F) -> Ended<T> {
    let step = match catch_unwind(AssertUnwindSafe(|| body(tx))) {
        Ok(step) if !tx.is_unusual() => step,
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

/// How an attempt ends whose body has ended by `step`, and to which something has happened.
#[inline(never)]
fn verdict<T>(tx: &Transaction, step: Step<T>) -> Step<T> {
    let Some(signal) = tx.unwinding.signal.get() else { return step };
    let unwound = RollBack(tx);
    drop(step);
    std::mem::forget(unwound);
    signal.step()
}

/// How an attempt ends that has been left by unwinding, unless that is a panic, which goes on.
#[cold]
#[inline(never)]
fn caught(tx: &Transaction, payload: Box<dyn Any + Send>) -> Signal {
    tx.arrived(&*payload).or_else(|| tx.swallowed_before_panic()).unwrap_or_else(|| {
        tx.observe_end(End::Panic);
        explain_poison(&*payload);
        // Whatever panics in destructors and hooks now, the body's panic was first.
        drop(catch_unwind(AssertUnwindSafe(|| tx.roll_back())));
        resume_unwind(payload)
    })
}

impl Transaction {
    /// The body has ended by an error, or could have committed and must not.
    #[cold]
    #[inline(never)]
    fn undo_all(&self) {
        self.observe_end(End::Error);
        self.roll_back();
    }

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

/// Runs `body` once, as a part of the running transaction.
#[inline]
fn join_once<T>(tx: &Transaction, site: Site, body: impl FnOnce(&Transaction) -> Step<T>) -> T {
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

/// Why an alternative has been left by unwinding, unless that is a panic, which goes on.
#[cold]
#[inline(never)]
fn left(tx: &Transaction, payload: Box<dyn Any + Send>) -> Signal {
    tx.arrived(&*payload).unwrap_or_else(|| resume_unwind(payload))
}
