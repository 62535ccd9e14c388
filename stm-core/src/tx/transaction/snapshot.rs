//! The snapshot of the running attempt: begin, read, extend, register.

use super::parts::Logging;
use super::parts::Phase;
use super::state::Transaction;
use super::unwind::is_unwinding;
use crate::sync::Spin;
use crate::tx::cell::raw::{Head, RawVar};
use crate::tx::cell::word::Word;
use crate::tx::clock::{Timestamp, limit_at, old_version_at, timestamp_of};
use crate::tx::global::global;
use crate::tx::log::{ReadEntry, VarRef};
use crate::tx::observe::{At, Before, Cause};
use crate::tx::outcome::Conflict;
use crate::tx::reclaim::history;
use std::cell::Cell;
use std::ptr::NonNull;

/// Every so many transactions read the clock at the beginning, so that a thread that only reads what never changes does
/// not hold back others' garbage.
const REFRESH: u32 = 32;

/// How many log entries extensions look at in an attempt before they let the clock jump: then nothing that was committed
/// before is new.
const CHECKS_BEFORE_JUMP: usize = 64;

/// How often one read moves the snapshot. One that finds a newer value each time registers, and reads an older one.
const MOST_EXTENSIONS: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 8 };

/// How many log entries extensions may look at in an attempt, beyond twice the number of its reads.
const CHECKS: usize = 4096;

/// Where a read found the value.
#[derive(Clone, Copy)]
pub(in crate::tx) enum Found {
    /// In a cell or its history: it stays there until the attempt ends.
    Committed(Word),
    /// In the write set, at this entry.
    Pending(usize),
}

impl Transaction {
    #[inline(always)]
    pub(in crate::tx) fn is_registered(&self) -> bool {
        self.snapshot.registered.get()
    }

    /// Starts an attempt. A registered one fails at no read, and makes committers keep what it sees.
    #[inline(always)]
    pub(in crate::tx) fn begin(&self, register: bool) {
        debug_assert!(!self.is_running(), "an attempt begins inside another");
        self.attempt.phase.set(Phase::Running);
        let begun = self.attempt.begun.get().wrapping_add(1);
        self.attempt.begun.set(begun);
        if begun % REFRESH == 0 {
            self.clock.set_clock(global().now());
        }
        let at = self.clock.clock();
        self.slot.begin(at, at.max(self.clock.last()));
        self.snapshot.limit.set(limit_at(at));
        if register {
            self.register();
        }
    }

    /// Registers this moment as the snapshot. Nothing was read so far, or everything read is in the log and unchanged:
    /// otherwise nothing happens, and the result is `false`.
    #[cold]
    fn register(&self) -> bool {
        debug_assert!(!self.snapshot.registered.get(), "registered twice");
        let from = timestamp_of(self.snapshot.limit.get());
        let now = global().register(self.slot, from);
        let moved = self.all_unchanged();
        if moved {
            self.move_to(now);
            self.slot.settle(now);
            self.snapshot.registered.set(true);
            self.require_cleanup();
        } else {
            global().unregister(self.slot);
        }
        moved
    }

    /// Registers the snapshot, if all that was read is in the log and unchanged, for a part that begins while something
    /// unwinds.
    pub(in crate::tx) fn register_late(&self) -> bool {
        self.snapshot.logging.get() == Logging::All && self.register()
    }

    /// Forgets what was read, which does not commit, and registers this moment as the snapshot.
    pub(in crate::tx) fn forget_reads(&self) {
        self.logs.reads().clear();
        let registered = self.is_registered() || self.register();
        debug_assert!(registered, "nothing read could have changed");
    }

    /// Moves the snapshot to `now`. Everything read is in the log and unchanged, or forgotten.
    fn move_to(&self, now: Timestamp) {
        self.clock.set_clock(now);
        self.snapshot.limit.set(limit_at(now));
        if !self.unwinding.went_elsewhere.get() {
            self.slot.hold_since(now);
        }
    }

    fn all_unchanged(&self) -> bool {
        self.logs.reads().iter().all(|read| self.is_unchanged(read, || false))
    }

    /// Returns whether what was read is unchanged. `mine` says whether this transaction has locked the variable.
    #[inline(always)]
    pub(in crate::tx) fn is_unchanged(&self, read: &ReadEntry, mut mine: impl FnMut() -> bool) -> bool {
        let var = read.var.var();
        // A transaction in serial mode does not fail because another holds the lock only to register as a waiter.
        let mut spin = Spin::new();
        while self.is_serial()
            && !(self.waiting.never_waits.get() && spin.is_long())
            && var.is_locked_by_another(read.version, &mut mine)
        {
            spin.wait();
        }
        var.is_still(read.version, mine)
    }

    /// Finds the value of `var`, and logs the read.
    #[inline(always)]
    #[track_caller]
    pub(in crate::tx) fn find(&self, var: &RawVar) -> Result<Found, Conflict> {
        // SAFETY: the caller has the cell, and the attempt is running; see `VarRef`.
        let logged = unsafe { VarRef::new(NonNull::from(var)) };
        if let Some(index) = self.logs.writes().find(logged) {
            return Ok(Found::Pending(index));
        }
        let limit = self.snapshot.limit.get();
        let found = var.get_if(|version| self.clock.covers(version, limit));
        let (word, version) = match found {
            Some(found) => found,
            None => self.find_slowly(var, At::caller()).inspect_err(|_| self.note_lost())?,
        };
        if self.snapshot.logging.get() != Logging::None {
            self.logs.reads().push(ReadEntry { var: logged, version, at: At::caller() });
        }
        Ok(Found::Committed(word))
    }

    #[cold]
    #[inline(never)]
    fn find_slowly(&self, var: &RawVar, at: At) -> Result<(Word, u64), Conflict> {
        let mut spin = Spin::new();
        let mut extensions = 0;
        loop {
            match var.head(|version| self.is_in_snapshot(version)) {
                Head::Current(word, version) => return Ok((word, version)),
                Head::Busy if spin.is_long() && self.gives_up_reading() => {
                    return Err(self.blame(Cause::Locked, var, Before::now(var), at));
                }
                Head::Busy => spin.wait(),
                Head::Newer(version) => {
                    extensions += 1;
                    if extensions <= MOST_EXTENSIONS && self.extend(version) {
                        continue;
                    }
                    if !self.snapshot.registered.get() && extensions > MOST_EXTENSIONS && self.register() {
                        continue;
                    }
                    if !self.snapshot.registered.get() {
                        return Err(self.blame_changed(Some((var, at))));
                    }
                    self.go_on_registering_early();
                    let old = history::find(var, timestamp_of(self.snapshot.limit.get()), !self.gives_up_reading());
                    let Some((word, birth, looks)) = old else {
                        return Err(self.blame(Cause::Locked, var, Before::now(var), at));
                    };
                    self.observe_walk(looks);
                    return Ok((word, old_version_at(birth)));
                }
            }
        }
    }

    /// Returns whether a read gives up at a commit that is held up. It does in a transaction that never waits, unless its
    /// reads may not fail.
    fn gives_up_reading(&self) -> bool {
        self.waiting.never_waits.get() && cfg!(panic = "unwind") && !is_unwinding()
    }

    /// Returns whether everything that this commit wrote was locked before the moment of the snapshot.
    fn is_in_snapshot(&self, version: u64) -> bool {
        let known = self.clock.covers(version, self.snapshot.limit.get()) || self.clock.is_accepted(version);
        debug_assert!(
            !known || !self.snapshot.registered.get() || version <= self.snapshot.limit.get(),
            "a registered snapshot is told by its timestamp alone"
        );
        known
    }

    /// Moves the snapshot to now, if everything read so far is unchanged, so that the commit of `newer`, which was seen
    /// unlocked, becomes a part of it.
    ///
    /// A limit in proportion to the reads keeps a long transaction from checking its whole log again and again.
    fn extend(&self, newer: u64) -> bool {
        let reads = self.logs.reads().len();
        let checked = self.snapshot.checked.get() + reads;
        if self.snapshot.logging.get() != Logging::All || checked > CHECKS + reads * 2 {
            return false;
        }
        self.snapshot.checked.set(checked);
        self.note_flags();
        let before = timestamp_of(self.snapshot.limit.get());
        let mut accepts = false;
        let now = if self.snapshot.registered.get() {
            global().move_registered(self.slot, before)
        } else {
            let mut now = global().now();
            accepts = timestamp_of(newer) > now;
            if accepts && checked > CHECKS_BEFORE_JUMP {
                now = global().clock.0.jump();
                accepts = false;
            }
            self.slot.grow(now.max(timestamp_of(newer)).max(self.clock.last()));
            now
        };
        let moved = self.all_unchanged();
        if moved {
            self.move_to(now);
            if accepts {
                self.clock.accept(newer);
            }
        }
        if self.snapshot.registered.get() {
            self.slot.settle(timestamp_of(self.snapshot.limit.get()));
        }
        moved
    }

    /// Runs `f`, whose reads are consistent with the snapshot but not checked at commit.
    ///
    /// The snapshot is registered first, so these reads cannot fail. If what was read before has changed, it cannot be; an
    /// attempt that begins registered, as before long the transaction's do, comes by here without a conflict.
    pub(crate) fn try_peeking<R>(&self, f: impl FnOnce() -> R) -> Result<R, Conflict> {
        if self.hints.log_peeks.get() || self.snapshot.logging.get() == Logging::None {
            return Ok(f());
        }
        if !self.can_peek() {
            self.note_lost();
            return Err(self.blame_changed(None));
        }
        self.require_cleanup();
        let peek = Peek::begin(&self.snapshot.logging);
        let result = f();
        drop(peek);
        Ok(result)
    }

    /// Returns whether the snapshot is registered, or can be now.
    pub(in crate::tx) fn can_peek(&self) -> bool {
        self.snapshot.registered.get() || self.register()
    }

    /// A place for a copy of an inline value that lasts as long as the attempt.
    #[inline(always)]
    pub(in crate::tx) fn keep_copy(&self, word: Word) -> NonNull<Word> {
        self.logs.copies.keep(word, self.attempt.begun.get())
    }

    /// No read of this attempt, which has just begun, is logged. So it cannot move its snapshot.
    ///
    /// Where the attempt is not registered, in the hope that no other commits to what it reads, the snapshot is this moment.
    pub(in crate::tx) fn log_nothing(&self) {
        if self.hints.log_peeks.get() {
            return;
        }
        if !self.snapshot.registered.get() {
            let now = global().now();
            self.slot.grow(now.max(self.clock.last()));
            self.move_to(now);
        }
        self.snapshot.logging.set(Logging::None);
        self.note_flags();
    }
}

/// A peek that is under way: what is read after it is logged again, also when it is left by unwinding.
struct Peek<'a>(&'a Cell<Logging>);

impl<'a> Peek<'a> {
    fn begin(logging: &'a Cell<Logging>) -> Self {
        logging.set(Logging::None);
        Peek(logging)
    }
}

impl Drop for Peek<'_> {
    fn drop(&mut self) {
        self.0.set(Logging::Some);
    }
}
