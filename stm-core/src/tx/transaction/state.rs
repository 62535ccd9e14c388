//! A running transaction: begin, read, extend. (Writing is in `access.rs`, the rest of its life in `commit.rs`.)
//!
//! # The algorithm
//!
//! A time-based STM with invisible reads and buffered writes (TL2, Dice, Shalev, Shavit 2006), whose snapshot moves
//! forward on demand (LSA and TinySTM, Riegel, Felber, Fetzer), with older versions for those who registered
//! (`history.rs`).
//!
//! - **Begin.** The snapshot is what this thread happens to know: a timestamp that the clock has shown, its own commits, and
//!   what it has accepted of others (`clock.rs`). No access to the shared clock.
//! - **Read.** A value that the snapshot knows is part of it: its commit and all others that the snapshot knows had locked
//!   all their variables before the transaction began, so whoever finds the variable unlocked at such a version finds what
//!   the last of them wrote. It is taken from the cell, so it was also current at some moment after the transaction
//!   began; that moment makes the result linearizable although the snapshot may be old.
//! - **A newer value** makes the transaction move its snapshot to now, if all that it has read is unchanged
//!   ([`Transaction::extend`]). If not, a registered transaction reads the version that its snapshot sees, and one that is
//!   not registered begins again, and registers before long. So no code ever sees a state that did not exist (opacity),
//!   and who is registered fails at no read.
//! - **Commit** of writes: lock them; read the clock, and take a later timestamp; check that everything read is unchanged;
//!   publish; unlock with the new version. The order in which they read the clock is the order of the transactions: two that
//!   conflict have a variable that one writes and the other reads or writes, and whoever reads the clock later finds it
//!   locked or changed, unless it has read or locked what the other one wrote (both locked before they read the clock). A
//!   transaction without writes is already where it belongs.
//!
//! Two things are decided under locks in log order, not in a global one, so a lock that is taken is tried for a little
//! while only; then all are released and the attempt fails.

use super::limits::Limits;
use super::places::Wishes;
use super::serial::{Failed, Serial};
use super::unwind::Unwinding;
use super::unwind::is_unwinding;
use super::waiting::{Expected, MOST_LOOKS};
use crate::sync::{Now, Spin};
use crate::tx::cell::raw::{Head, RawVar};
use crate::tx::cell::word::Word;
use crate::tx::clock::{Knowledge, Timestamp, limit_at, old_version_at, timestamp_of};
use crate::tx::global::world;
use crate::tx::hooks::{Hook, Hooks, Mark};
use crate::tx::log::{Logged, Read, ReadSet, Savepoint, WriteSet};
use crate::tx::observe::{At, Before, Cause, Observer};
use crate::tx::outcome::Conflict;
use crate::tx::reclaim::history;
use crate::tx::reclaim::retired::Heap;
use crate::tx::site::Site;
use crate::tx::slots::slot::Slot;
use crate::tx::wait::waiter::Waiter;
use crate::tx::wait::wakeups::Calls;
use std::cell::{Cell, RefCell, UnsafeCell};
use std::marker::PhantomData;
use std::ptr::NonNull;
use std::sync::Arc;
use std::time::Instant;

/// Every so many transactions read the clock at the beginning, so that a thread that only reads what never changes does
/// not hold back others' garbage.
const REFRESH: u32 = 32;

/// How many log entries extensions look at in an attempt before they let the clock jump: then nothing that was committed
/// before is new.
const CHECKS_BEFORE_JUMP: usize = 64;

/// How often one read moves the snapshot. Who finds a newer value each time registers, and reads an older one.
const MOST_EXTENSIONS: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 1 } else { 8 };

/// How many log entries extensions may look at in an attempt, beyond twice the number of its reads.
const CHECKS: usize = 4096;

/// A running transaction, as its body sees it.
///
/// There is one for each thread. It can be neither kept beyond the body nor sent elsewhere.
pub struct Transaction {
    pub(in crate::tx) slot: &'static Slot,
    pub(in crate::tx) knowledge: Knowledge,
    pub(in crate::tx) snapshot: Snapshot,
    pub(in crate::tx) attempt: Attempt,
    pub(in crate::tx) unwinding: Unwinding,
    pub(in crate::tx) waiting: Waiting,
    pub(in crate::tx) logs: Logs,
    pub(in crate::tx) hooks: Hooks,
    pub(in crate::tx) hints: Hints,
    pub(in crate::tx) serial: Cell<Serial>,
    pub(in crate::tx) kept: Kept,
    pub(in crate::tx) heap: Heap,
    pub(in crate::tx) observer: Observer,
    /// Neither `Send` nor `Sync`.
    _thread: PhantomData<*const ()>,
}

/// The snapshot that the running attempt reads.
pub(in crate::tx) struct Snapshot {
    /// Its timestamp, as a version word: what is no newer is part of the snapshot.
    limit: Cell<u64>,
    /// Committers keep what it sees.
    registered: Cell<bool>,
    pub(in crate::tx) logging: Cell<Logging>,
    /// How many log entries extensions have looked at.
    checked: Cell<usize>,
}

/// Which reads of the running attempt are in its log.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::tx) enum Logging {
    /// All of them, so the snapshot can move.
    All,
    /// Not those of a peek that has ended. The snapshot cannot move.
    Some,
    /// Not those of the peek that is under way, and the snapshot cannot move.
    None,
}

/// The attempt that is running, if one is.
pub(in crate::tx) struct Attempt {
    phase: Cell<Phase>,
    /// How many attempts the thread has begun.
    pub(in crate::tx) begun: Cell<u32>,
    /// The number of the last attempt that met a conflict with another transaction.
    conflict_met_in: Cell<u32>,
    /// The time limit came while the attempt stood at the gate.
    pub(in crate::tx) turned_away: Cell<bool>,
    /// The attempt must not write, because of this part or of what it is called from.
    pub(in crate::tx) read_only: Cell<Option<Site>>,
    /// Where the last snapshot stands in the program.
    pub(in crate::tx) snapshot_at: Cell<Option<Site>>,
}

/// Whether an attempt is running, and what its end has to clear up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    /// No attempt is running.
    Idle,
    /// There is nothing to be cleared up.
    Running,
    /// What [`Transaction::end`] sets back, and nothing that takes more: nothing is logged, or the snapshot has moved.
    WithFlags,
    /// There is something to be dropped.
    WithGarbage,
    /// Both.
    WithGarbageAndFlags,
    /// A registration, a peek, a signal, hooks, wakeups that are owed, a variable that was dropped, a turn alone.
    WithCleanup,
}

/// How the running attempt waits.
pub(in crate::tx) struct Waiting {
    /// Not in its thread: a task makes it, or it is the only one.
    pub(in crate::tx) never_waits: Cell<bool>,
    /// The moment that decides which limits were over when the attempt began. Of a first attempt, none was.
    pub(in crate::tx) looked_at: Cell<Option<Now>>,
    /// The first moment at which a part that would wait gives up.
    pub(in crate::tx) parts_until: Cell<Option<Instant>>,
    pub(in crate::tx) calls: RefCell<Calls>,
    pub(in crate::tx) wishes: Wishes,
}

/// What a transaction has learnt from its attempts.
#[derive(Default)]
pub(in crate::tx) struct Hints {
    /// There are some, or [`Kept::expected`] tells something.
    pub(in crate::tx) any: Cell<bool>,
    /// A `retry` depended on something peeked: this time, log it.
    pub(in crate::tx) log_peeks: Cell<bool>,
    /// When the transaction gives up.
    pub(in crate::tx) time_limit: Cell<Option<Instant>>,
    /// When its parts do.
    pub(in crate::tx) limits: RefCell<Limits>,
    /// How the last attempt failed.
    pub(in crate::tx) failed: Cell<Failed>,
    /// What is committed does not stand at the gate.
    pub(in crate::tx) passes_gate: Cell<bool>,
}

/// What a thread keeps from one transaction to the next.
pub(in crate::tx) struct Kept {
    /// Transactions that are to register at once, because one like them could not do without.
    pub(in crate::tx) expected: Cell<Expected>,
    /// How often the next wait looks for a change before it registers for one.
    pub(in crate::tx) looks: Cell<u32>,
    /// For the next wait. Taken out while it is in use: destructors that run meanwhile may wait, too.
    pub(in crate::tx) waiter: Cell<Option<Arc<Waiter>>>,
}

/// Why a transaction cannot be shared, as errors name it.
struct ATransactionStaysOnItsThread(PhantomData<*const ()>);

// SAFETY: the condition never holds. This stands in the place of the implementation that the
// compiler would derive from the fields, each of which it would report as an error of its own.
unsafe impl Sync for Transaction where for<'a> PhantomData<&'a ATransactionStaysOnItsThread>: Sync {}

/// Both logs, in cells that are cheap to get at.
///
/// Rule: a reference from [`reads`](Logs::reads) or [`writes`](Logs::writes) lives within one function of this module,
/// `access.rs`, `commit.rs`, `waiting.rs`, `debug.rs` or `observe/`, and no user code (values' `Clone`, `Drop` and so on) runs while it does.
pub(in crate::tx) struct Logs {
    reads: UnsafeCell<ReadSet>,
    writes: UnsafeCell<WriteSet>,
    copies: Copies,
}

impl Logs {
    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    pub(in crate::tx) fn reads(&self) -> &mut ReadSet {
        // SAFETY: one thread, and by the rule above no other reference is alive.
        unsafe { &mut *self.reads.get() }
    }

    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    pub(in crate::tx) fn writes(&self) -> &mut WriteSet {
        // SAFETY: one thread, and by the rule above no other reference is alive.
        unsafe { &mut *self.writes.get() }
    }
}

/// Where a read found the value.
#[derive(Clone, Copy)]
pub(in crate::tx) enum Found {
    /// In a cell or its history: it stays there until the attempt ends.
    Committed(Word),
    /// In the write set, at this entry.
    Pending(usize),
}

impl Transaction {
    pub(in crate::tx) fn new() -> Self {
        let slot = world().slots.take();
        Transaction {
            slot,
            knowledge: Knowledge::new(slot.tag(), world().now(), slot.last()),
            snapshot: Snapshot {
                limit: Cell::new(0),
                registered: Cell::new(false),
                logging: Cell::new(Logging::All),
                checked: Cell::new(0),
            },
            attempt: Attempt {
                phase: Cell::new(Phase::Idle),
                begun: Cell::new(0),
                conflict_met_in: Cell::new(0),
                turned_away: Cell::new(false),
                read_only: Cell::new(None),
                snapshot_at: Cell::new(None),
            },
            unwinding: Unwinding::default(),
            waiting: Waiting {
                never_waits: Cell::new(false),
                looked_at: Cell::new(None),
                parts_until: Cell::new(None),
                calls: RefCell::default(),
                wishes: Wishes::default(),
            },
            logs: Logs { reads: UnsafeCell::default(), writes: UnsafeCell::default(), copies: Copies::default() },
            hooks: Hooks::default(),
            hints: Hints::default(),
            serial: Cell::new(Serial::Off),
            kept: Kept { expected: Cell::default(), looks: Cell::new(MOST_LOOKS), waiter: Cell::new(None) },
            heap: Heap::new(),
            observer: Observer::new((&raw const *slot).addr() as u64),
            _thread: PhantomData,
        }
    }

    #[inline(always)]
    pub(crate) fn is_running(&self) -> bool {
        self.attempt.phase.get() != Phase::Idle
    }

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
        if begun.is_multiple_of(REFRESH) {
            self.knowledge.set_clock(world().now());
        }
        let at = self.knowledge.clock();
        self.slot.begin(at, at.max(self.knowledge.last()));
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
        let now = world().register(self.slot, from);
        let moved = self.all_unchanged();
        if moved {
            self.move_to(now);
            self.slot.settle(now);
            self.snapshot.registered.set(true);
            self.note_unusual();
        } else {
            world().unregister(self.slot);
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
        self.knowledge.set_clock(now);
        self.snapshot.limit.set(limit_at(now));
        if !self.unwinding.went_elsewhere.get() {
            self.slot.hold_since(now);
        }
    }

    fn all_unchanged(&self) -> bool {
        self.logs.reads().iter().all(|read| self.is_unchanged(read, || false))
    }

    /// Is what was read unchanged? `mine` says whether this transaction has locked the variable.
    #[inline(always)]
    pub(in crate::tx) fn is_unchanged(&self, read: &Read, mut mine: impl FnMut() -> bool) -> bool {
        let var = read.var.var();
        // Who runs alone does not fail because somebody holds the lock only to register as a waiter.
        let mut spin = Spin::new();
        while self.is_alone()
            && !(self.waiting.never_waits.get() && spin.is_long())
            && var.is_locked_by_another(read.version, &mut mine)
        {
            spin.wait();
        }
        var.is_still(read.version, mine)
    }

    /// The running attempt has met a conflict with another transaction.
    pub(crate) fn note_conflict(&self) {
        self.attempt.conflict_met_in.set(self.attempt.begun.get());
    }

    /// Has the running attempt met a conflict with another transaction?
    pub(in crate::tx) fn has_met_conflict(&self) -> bool {
        self.attempt.conflict_met_in.get() == self.attempt.begun.get()
    }

    /// Something happened that the end of the attempt has to clear up.
    #[inline(always)]
    pub(in crate::tx) fn note_unusual(&self) {
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

    /// Is more due at the end of the attempt than that the transaction lets go of everything?
    #[inline(always)]
    pub(in crate::tx) fn is_unusual(&self) -> bool {
        self.attempt.phase.get() >= Phase::WithGarbage
    }

    /// Is nothing due at the end of the attempt but to drop something? Asked once, before it ends.
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
            self.end_unusual();
        }
        self.slot.end();
        self.logs.reads().clear();
        self.attempt.phase.set(Phase::Idle);
    }

    #[cold]
    fn end_unusual(&self) {
        if self.snapshot.registered.replace(false) {
            world().unregister(self.slot);
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

    // ------------------------------------------------------------------------------------------------ reading

    /// Finds the value of `var`, and logs the read.
    #[inline(always)]
    #[track_caller]
    pub(in crate::tx) fn find(&self, var: &RawVar) -> Result<Found, Conflict> {
        // SAFETY: whoever calls this has the cell, and the attempt is running; see `Logged`.
        let logged = unsafe { Logged::new(NonNull::from(var)) };
        if let Some(index) = self.logs.writes().find(logged) {
            return Ok(Found::Pending(index));
        }
        let limit = self.snapshot.limit.get();
        let found = var.get_if(|version| self.knowledge.is_plain(version, limit));
        let (word, version) = match found {
            Some(found) => found,
            None => self.find_slowly(var, At::caller()).inspect_err(|_| self.note_lost())?,
        };
        if self.snapshot.logging.get() != Logging::None {
            self.logs.reads().push(Read { var: logged, version, at: At::caller() });
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
                    self.go_on_expecting_conflicts();
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

    /// Who never waits does not do so for a commit that is held up, unless its reads may not fail.
    fn gives_up_reading(&self) -> bool {
        self.waiting.never_waits.get() && cfg!(panic = "unwind") && !is_unwinding()
    }

    /// Was everything that this commit wrote locked before the moment of the snapshot?
    fn is_in_snapshot(&self, version: u64) -> bool {
        let known = self.knowledge.is_plain(version, self.snapshot.limit.get()) || self.knowledge.is_accepted(version);
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
            world().move_registered(self.slot, before)
        } else {
            let mut now = world().now();
            accepts = timestamp_of(newer) > now;
            if accepts && checked > CHECKS_BEFORE_JUMP {
                now = world().clock.0.jump();
                accepts = false;
            }
            self.slot.grow(now.max(timestamp_of(newer)).max(self.knowledge.last()));
            now
        };
        let moved = self.all_unchanged();
        if moved {
            self.move_to(now);
            if accepts {
                self.knowledge.accept(newer);
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
        self.note_unusual();
        let peek = Peek::begin(&self.snapshot.logging);
        let result = f();
        drop(peek);
        Ok(result)
    }

    /// Is the snapshot registered, or can it be now?
    pub(in crate::tx) fn can_peek(&self) -> bool {
        self.snapshot.registered.get() || self.register()
    }

    /// A place for a copy of an inline value that lasts as long as the attempt.
    #[inline(always)]
    pub(in crate::tx) fn keep_copy(&self, word: Word) -> NonNull<Word> {
        self.logs.copies.keep(word, self.attempt.begun.get())
    }

    // --------------------------------------------------------------------------------------------- savepoints

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
        self.note_unusual();
        self.hooks.add_for_commit(hook);
    }

    /// The hook runs once what the level has done is undone, and the attempt over.
    pub(crate) fn add_rollback_hook(&self, hook: Hook) {
        self.note_unusual();
        self.hooks.add_for_rollback(hook);
    }

    /// No read of this attempt, which has just begun, is logged. So it cannot move its snapshot.
    ///
    /// Where the attempt is not registered, in the hope that nobody commits to what it reads, the snapshot is this moment.
    pub(in crate::tx) fn log_nothing(&self) {
        if self.hints.log_peeks.get() {
            return;
        }
        if !self.snapshot.registered.get() {
            let now = world().now();
            self.slot.grow(now.max(self.knowledge.last()));
            self.move_to(now);
        }
        self.snapshot.logging.set(Logging::None);
        self.note_flags();
    }

    /// Something that differs from thread to thread and from time to time.
    pub(in crate::tx) fn seed(&self) -> u64 {
        (&raw const *self.slot).addr() as u64 ^ self.knowledge.last()
    }
}

/// Copies of inline values to which references were given out. They stay where they are until another attempt keeps one.
#[derive(Default)]
struct Copies {
    chunks: UnsafeCell<Vec<NonNull<Chunk>>>,
    /// How many copies there are, and of which attempt.
    count: Cell<usize>,
    attempt: Cell<u32>,
}

type Chunk = [Cell<Word>; CHUNK];

const CHUNK: usize = 64;

impl Copies {
    #[inline(always)]
    fn keep(&self, word: Word, attempt: u32) -> NonNull<Word> {
        if self.attempt.replace(attempt) != attempt {
            self.count.set(0);
        }
        let count = self.count.get();
        self.count.set(count + 1);
        // SAFETY: one thread, and no other reference to the list lives longer than its function, none of which calls another.
        let chunk = match unsafe { &*self.chunks.get() }.get(count / CHUNK) {
            Some(&chunk) => chunk,
            None => self.add(),
        };
        // SAFETY: leaked by `add`, and freed by `drop` only.
        let place = unsafe { &chunk.as_ref()[count % CHUNK] };
        place.set(word);
        NonNull::from(place).cast()
    }

    #[cold]
    #[inline(never)]
    fn add(&self) -> NonNull<Chunk> {
        let chunk = NonNull::from(Box::leak(Box::new([const { Cell::new(std::ptr::null_mut()) }; CHUNK])));
        // SAFETY: as in `keep`.
        unsafe { &mut *self.chunks.get() }.push(chunk);
        chunk
    }
}

impl Drop for Copies {
    fn drop(&mut self) {
        for chunk in self.chunks.get_mut() {
            // SAFETY: leaked by `add`, and no attempt is running that could have given out references.
            drop(unsafe { Box::from_raw(chunk.as_ptr()) });
        }
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
