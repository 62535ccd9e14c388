//! A transaction: its parts, and how an attempt of it comes to its end.

use super::logs::Logs;
use super::parts::{Attempt, Hints, Kept, Logging, Phase, Serial, Snapshot, Unwinding, Waiting};
use crate::tx::clock::LocalClock;
use crate::tx::global::global;
use crate::tx::hooks::{Hook, Hooks, Mark};
use crate::tx::log::Savepoint;
use crate::tx::observe::Observer;
use crate::tx::reclaim::retired::Retired;
use crate::tx::slots::slot::Slot;
use std::cell::Cell;
use std::marker::PhantomData;

/// A running transaction, as its body sees it.
///
/// There is one for each thread. It can be neither kept beyond the body nor sent elsewhere.
pub struct Transaction {
    pub(in crate::tx) slot: &'static Slot,
    pub(in crate::tx) clock: LocalClock,
    pub(in crate::tx) snapshot: Snapshot,
    pub(in crate::tx) attempt: Attempt,
    pub(in crate::tx) unwinding: Unwinding,
    pub(in crate::tx) waiting: Waiting,
    pub(in crate::tx) logs: Logs,
    pub(in crate::tx) hooks: Hooks,
    pub(in crate::tx) hints: Hints,
    pub(in crate::tx) serial: Cell<Serial>,
    pub(in crate::tx) kept: Kept,
    pub(in crate::tx) retired: Retired,
    pub(in crate::tx) observer: Observer,
    /// Neither `Send` nor `Sync`.
    _thread: PhantomData<*const ()>,
}

/// Why a transaction cannot be shared, as errors name it.
struct ATransactionStaysOnItsThread(PhantomData<*const ()>);

// SAFETY: the condition never holds. This stands in the place of the implementation that the
// compiler would derive from the fields, each of which it would report as an error of its own.
unsafe impl Sync for Transaction where for<'a> PhantomData<&'a ATransactionStaysOnItsThread>: Sync {}

impl Transaction {
    pub(in crate::tx) fn new() -> Self {
        let slot = global().slots.take();
        Transaction {
            slot,
            clock: LocalClock::new(slot.tag(), global().now(), slot.last()),
            snapshot: Snapshot::new(),
            attempt: Attempt::none(),
            unwinding: Unwinding::default(),
            waiting: Waiting::default(),
            logs: Logs::default(),
            hooks: Hooks::default(),
            hints: Hints::default(),
            serial: Cell::new(Serial::Off),
            kept: Kept::new(),
            retired: Retired::new(),
            observer: Observer::new((&raw const *slot).addr() as u64),
            _thread: PhantomData,
        }
    }

    #[inline(always)]
    pub(crate) fn is_running(&self) -> bool {
        self.attempt.phase.get() != Phase::Idle
    }

    /// The running attempt has met a conflict with another transaction.
    pub(crate) fn note_conflict(&self) {
        self.attempt.conflict_met_in.set(self.attempt.begun.get());
    }

    /// Returns whether the running attempt has met a conflict with another transaction.
    pub(in crate::tx) fn has_met_conflict(&self) -> bool {
        self.attempt.conflict_met_in.get() == self.attempt.begun.get()
    }

    /// Something happened that the end of the attempt has to clear up.
    #[inline(always)]
    pub(in crate::tx) fn require_cleanup(&self) {
        self.attempt.phase.set(Phase::WithCleanup);
    }

    /// The end of the attempt has flags to set back.
    pub(in crate::tx) fn note_flags(&self) {
        match self.attempt.phase.get() {
            Phase::Running => self.attempt.phase.set(Phase::WithFlags),
            Phase::WithGarbage => self.attempt.phase.set(Phase::WithGarbageAndFlags),
            _ => {}
        }
    }

    /// The commit has superseded something that is to be dropped.
    pub(in crate::tx) fn note_garbage(&self) {
        match self.attempt.phase.get() {
            Phase::Running => self.attempt.phase.set(Phase::WithGarbage),
            Phase::WithFlags => self.attempt.phase.set(Phase::WithGarbageAndFlags),
            _ => {}
        }
    }

    /// Returns whether more is due at the end of the attempt than that the transaction lets go of everything.
    #[inline(always)]
    pub(in crate::tx) fn needs_cleanup(&self) -> bool {
        self.attempt.phase.get() >= Phase::WithGarbage
    }

    /// Returns whether nothing is due at the end of the attempt but to drop something. Asked once, before it ends.
    #[inline(always)]
    pub(in crate::tx) fn leaves_only_garbage(&self) -> bool {
        let phase = self.attempt.phase.get();
        if phase == Phase::WithGarbage {
            // Then there is nothing to be set back.
            self.attempt.phase.set(Phase::Running);
        }
        phase < Phase::WithCleanup
    }

    /// The transaction of this thread holds nothing any more.
    #[inline(always)]
    pub(in crate::tx) fn end(&self) {
        if self.attempt.phase.get() != Phase::Running {
            self.clean_up();
        }
        self.slot.end();
        self.logs.reads().clear();
        self.attempt.phase.set(Phase::Idle);
    }

    #[cold]
    fn clean_up(&self) {
        if self.snapshot.registered.replace(false) {
            global().unregister(self.slot);
        }
        self.snapshot.checked.set(0);
        self.snapshot.logging.set(Logging::All);
        if self.unwinding.signal.take().is_some() || self.unwinding.began_late.get() {
            self.unwinding.forget();
        }
        self.waiting.parts_until.set(None);
        self.waiting.looked_at.set(None);
        if self.waiting.never_waits.replace(false) {
            self.hints.passes_gate.set(false);
        }
        self.waiting.wishes.clear();
    }

    #[inline(always)]
    pub(in crate::tx) fn save(&self) -> (Savepoint, Mark) {
        (self.logs.writes().save(), self.hooks.mark())
    }

    #[inline(always)]
    pub(in crate::tx) fn keep(&self, (to, _): (Savepoint, Mark)) {
        self.logs.writes().keep(to);
    }

    pub(in crate::tx) fn undo(&self, (to, hooks): (Savepoint, Mark)) {
        self.logs.writes().undo(to);
        self.hooks.undo(hooks);
    }

    /// The hook runs once the outermost transaction has committed.
    pub(crate) fn add_commit_hook(&self, hook: Hook) {
        self.require_cleanup();
        self.hooks.add_for_commit(hook);
    }

    /// The hook runs once what the level has done is undone, and the attempt over.
    pub(crate) fn add_rollback_hook(&self, hook: Hook) {
        self.require_cleanup();
        self.hooks.add_for_rollback(hook);
    }

    /// Something that differs from thread to thread and from time to time.
    pub(in crate::tx) fn seed(&self) -> u64 {
        (&raw const *self.slot).addr() as u64 ^ self.clock.last()
    }
}
