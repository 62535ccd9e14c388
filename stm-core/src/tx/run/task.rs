//! Transactions of tasks: a future whose `retry` suspends the task that polls it.
//!
//! A poll runs attempts like [`run`](super::entry::run), but does not wait in its thread (`Waiting::never_waits`):
//!
//! - `retry` registers the task's waker where a thread would register itself, and the poll ends. Where parts with a time limit
//!   would wait, the first end of their times calls the task as well.
//! - After some attempts that met conflicts the task lets others of its runtime run, and is polled again.
//! - While another transaction is in serial mode, the task is suspended; see `transaction/serial.rs`. After the hold it makes
//!   an attempt that passes the gate. Its own serial mode lasts for one poll at most.
//! - A lock that is held for longer than a running thread would hold it counts as a conflict. (But for a read by a destructor
//!   while a panic or a signal is on its way, which nothing may interrupt.)
//!
//! From one poll to the next nothing is held but the registration, which is taken back when the future is dropped. Since a
//! task has no errands (`wait/mod.rs`), no waiter depends on its being polled.

use super::attempts::{Last, Mode, Progress, WaitPolicy, attempts};
use super::trace::TaskSpan;
use super::untyped::{Body, Kept, untyped};
use crate::sync::has_come;
use crate::timer::Deadline;
use crate::tx::backoff::Backoff;
use crate::tx::global::global;
use crate::tx::observe::Since;
use crate::tx::outcome::Step;
use crate::tx::site::Site;
use crate::tx::slots::slot::Slot;
use crate::tx::thread;
use crate::tx::transaction::limits::earlier;
use crate::tx::transaction::parts::{Failed, SavedHints, Serial};
use crate::tx::transaction::places::Places;
use crate::tx::transaction::serial::SerialGuard;
use crate::tx::transaction::state::Transaction;
use crate::tx::wait::gate::{Look, Standing};
use crate::tx::wait::registration::Registration;
use crate::tx::wait::waiter::Waiter;
use std::mem::{replace, take};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

/// How many attempts that fail a poll makes, if they are short.
const ATTEMPTS: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 4 };

/// A transaction that a task runs.
pub(crate) struct Task<F> {
    site: Site,
    body: F,
    state: State,
}

/// The body runs in `poll` only, and nothing points into it from one call to the next.
impl<F> Unpin for Task<F> {}

/// The rest of a transaction of a task, between polls.
struct State {
    /// What it is suspended by.
    suspended: Option<Suspended>,
    /// Since when it waits for a change.
    since: Since,
    span: TaskSpan,
    /// Kept for the next wait.
    waiter: Option<Arc<Waiter>>,
    /// The transaction's number among those that have waited.
    arrival: Option<u64>,
    progress: Progress,
    /// What it has learnt, while no attempt is running.
    hints: Option<SavedHints>,
    /// The next attempt passes the gate.
    passes_gate: bool,
    /// How often it has stood there for the hold.
    passed: u32,
    places: Option<Arc<Places>>,
    has_ended: bool,
}

/// What calls the task.
enum Suspended {
    /// A change in what its last attempt read, or the end of a part's time.
    ForChange(Registration, Option<(Instant, Deadline)>),
    /// The end of another transaction's serial mode, or of the hold.
    AtGate { standing: Standing, _deadline: Option<Deadline> },
    /// The task itself, so that others run in between.
    Ready,
}

impl<F> Task<F> {
    pub(crate) fn new(site: Site, body: F) -> Self {
        let state = State {
            suspended: None,
            since: Since::never(),
            span: TaskSpan::new(),
            waiter: None,
            arrival: None,
            progress: Progress::default(),
            hints: None,
            passes_gate: false,
            passed: 0,
            places: None,
            has_ended: false,
        };
        Task { site, body, state }
    }
}

impl<T, F: FnMut(&Transaction) -> Step<T>> Future for Task<F> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let Task { site, body, state } = &mut *self;
        let result = untyped(body, |body| thread::with(|tx| state.poll(tx, *site, body, context.waker())));
        result.map_or(Poll::Pending, Poll::Ready)
    }
}

/// A poll has ended without a result.
struct Pending;

impl State {
    #[inline(never)]
    fn poll<'value>(
        &mut self,
        tx: &Transaction,
        site: Site,
        body: &mut Body<'_, 'value>,
        waker: &Waker,
    ) -> Result<Kept<'value>, Pending> {
        assert!(
            !tx.is_running(),
            "{site} is a task's, and is polled while another transaction is running in this thread, which cannot wait \
             for a task: await it before or after that, or call a `#[transactional]` function, which joins"
        );
        let _span = self.span.enter(site);
        // It stays so where the body panics.
        assert!(!replace(&mut self.has_ended, true), "{site} is polled although it has ended");
        if self.is_suspended(waker) {
            self.has_ended = false;
            return Err(Pending);
        }
        let since = take(&mut self.since);
        tx.observer.waited(site, &tx.slot.record, since);
        tx.tell_waited(site, since);
        let mut progress = take(&mut self.progress);
        progress.registers_early = tx.prepare(site);
        let places = self.places.take();
        let mut policy = TaskPolicy { state: self, waker, backoff: Backoff::new(tx.seed()), attempts: 0, places };
        let result = attempts(tx, site, body, Last::None, &mut progress, &mut policy, Mode::ReadWrite);
        // They go now where it has come to its end.
        let places = policy.places.take();
        match result {
            Ok(value) => Ok(value),
            Err(suspended) => {
                self.progress = progress;
                self.places = places;
                self.has_ended = false;
                let goes_on = matches!(suspended, Suspended::Ready);
                self.suspended = Some(suspended);
                if goes_on {
                    // Others' code, as all that belongs to a waker: last.
                    waker.wake_by_ref();
                }
                Err(Pending)
            }
        }
    }

    /// Returns whether it still waits for what has suspended it. If so, that calls `waker` from then on.
    fn is_suspended(&mut self, waker: &Waker) -> bool {
        let waiter = match self.suspended.take() {
            None | Some(Suspended::Ready) => return false,
            Some(Suspended::AtGate { standing, .. }) => return self.stands_at_gate(standing, waker),
            Some(Suspended::ForChange(registration, deadline)) => {
                let moment = deadline.as_ref().map(|(moment, _)| *moment);
                if !moment.is_some_and(has_come) && registration.waiter().suspend(waker) {
                    let deadline = moment.map(|moment| (moment, Deadline::new(moment, waker.clone())));
                    self.suspended = Some(Suspended::ForChange(registration, deadline));
                    return true;
                }
                registration.end()
            }
        };
        self.waiter = Some(waiter);
        false
    }

    /// Returns whether it stands at the gate, which is closed. If so, `waker` is called when that changes.
    fn stands_at_gate(&mut self, mut standing: Standing, waker: &Waker) -> bool {
        match standing.look() {
            Look::Closed(until) if standing.waiter().suspend(waker) => {
                let deadline = until.map(|moment| Deadline::new(moment, waker.clone()));
                self.suspended = Some(Suspended::AtGate { standing, _deadline: deadline });
                return true;
            }
            Look::Passes => {
                self.passes_gate = true;
                self.passed += 1;
            }
            Look::Open | Look::Closed(_) => {}
        }
        self.waiter = Some(standing.waiter().clone());
        false
    }
}

/// One poll.
struct TaskPolicy<'a> {
    state: &'a mut State,
    waker: &'a Waker,
    backoff: Backoff,
    attempts: u32,
    places: Option<Arc<Places>>,
}

impl TaskPolicy<'_> {
    /// The attempt has ended, and others' wakers may run transactions.
    fn pause(&mut self, tx: &Transaction) {
        self.state.hints = Some(tx.save_hints());
    }

    /// Another attempt begins, with what those before it have learnt.
    #[inline(never)]
    fn go_on(&mut self, tx: &Transaction) {
        if let Some(hints) = self.state.hints.take() {
            tx.restore_hints(hints);
        }
    }

    fn waiter(&mut self) -> Arc<Waiter> {
        self.state.waiter.take().unwrap_or_else(Waiter::task)
    }

    /// Another attempt, if this poll has not made too many, and the last one was short.
    fn again(&mut self, tx: &Transaction) -> Result<(), Suspended> {
        self.attempts += 1;
        if self.attempts < ATTEMPTS && !tx.hints.failed.get().was_long() { Ok(()) } else { Err(Suspended::Ready) }
    }

    /// Stands at the gate while `other` is in serial mode.
    fn stand_at_gate(&mut self, other: *mut Slot) -> Result<(), Suspended> {
        let waiter = self.waiter();
        match global().gate.stand(other, waiter, self.state.passed) {
            Err(waiter) => self.state.waiter = Some(waiter),
            Ok(standing) => {
                if self.state.stands_at_gate(standing, self.waker) {
                    return Err(self.state.suspended.take().expect("it stands at the gate"));
                }
            }
        }
        Ok(())
    }
}

impl WaitPolicy for TaskPolicy<'_> {
    type GaveUp = Suspended;

    fn prepare(&mut self, tx: &Transaction) {
        if self.state.hints.is_some() {
            self.go_on(tx);
        }
        if take(&mut self.state.passes_gate) {
            tx.hints.passes_gate.set(true);
        }
        tx.look_at_clock();
    }

    fn begins(&mut self, tx: &Transaction) {
        tx.wait_for_nobody();
        tx.has_places(self.places.as_ref());
    }

    fn goes_on(&mut self, tx: &Transaction, _: Failed) -> Result<(), Suspended> {
        if !tx.is_serial() {
            return Ok(());
        }
        // Others may fail an attempt in serial mode once each, or one whose thread is held up each time.
        let again = self.again(tx);
        if again.is_err() {
            self.pause(tx);
        }
        again
    }

    fn back_off(&mut self, tx: &Transaction, _: Failed) -> Result<(), Suspended> {
        self.pause(tx);
        if let Some(other) = global().gate.closed_by_another(tx.slot) {
            return self.stand_at_gate(other);
        }
        self.again(tx)?;
        self.backoff.pause();
        Ok(())
    }

    fn enter_serial<'tx>(&mut self, tx: &'tx Transaction) -> Result<Option<SerialGuard<'tx>>, Suspended> {
        while tx.serial.get() == Serial::Off && !self.state.passes_gate {
            if let Some(serial) = SerialGuard::try_new(tx) {
                return Ok(Some(serial));
            }
            if let Some(other) = global().gate.closed_by_another(tx.slot) {
                self.stand_at_gate(other)?;
            }
        }
        Ok(None)
    }

    fn wait_for_change(&mut self, tx: &Transaction, site: Site) -> Result<(), Suspended> {
        let until = tx.waiting.parts_until.get();
        if tx.depends_on_peeks() || tx.change_places(&mut self.places) {
            return Ok(());
        }
        let until = earlier(until, Places::until(self.places.as_ref()));
        let arrival = *self.state.arrival.get_or_insert_with(|| global().waiters.arrive());
        let since = Since::now();
        tx.give_turn_away();
        let registration = tx.register_to_wait(self.waiter(), arrival, until, site, since);
        self.pause(tx);
        tx.tell_wait(site, &registration.waiter().about);
        if !until.is_some_and(has_come) && registration.is_complete() && registration.waiter().suspend(self.waker) {
            let deadline = until.map(|moment| (moment, Deadline::new(moment, self.waker.clone())));
            self.state.since = since;
            return Err(Suspended::ForChange(registration, deadline));
        }
        self.state.waiter = Some(registration.end());
        self.again(tx)
    }
}

impl Transaction {
    /// Notes that the attempt that has begun does not wait in its thread.
    pub(in crate::tx) fn wait_for_nobody(&self) {
        self.waiting.never_waits.set(true);
        self.note_flags();
    }
}
