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

use super::clock::{Knowledge, Timestamp, limit_at, old_version_at, timestamp_of};
use super::history;
use super::hooks::{Hooks, Mark};
use super::late::is_unwinding;
use super::limits::Limits;
use super::log::{Logged, Read, ReadSet, Savepoint, WriteSet};
use super::observe::{At, Before, Cause, Observer};
use super::places::Wishes;
use super::raw::{Head, RawVar};
use super::reclaim::Heap;
use super::signal::Signal;
use super::site::Site;
use super::turns::Failed;
use super::wait::{Calls, Waiter};
use super::waiting::{Expected, MOST_LOOKS};
use super::word::Word;
use super::world::{Slot, Survey, world};
use crate::sync::{Now, Spin};
use std::cell::{Cell, RefCell, UnsafeCell};
use std::marker::PhantomData;
use std::ptr::NonNull;
use std::sync::Arc;
use std::time::Instant;

/// The attempt cannot go on from what it has read: it must be run again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Conflict;

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
    pub(super) slot: &'static Slot,
    pub(super) heap: Heap,
    running: Cell<bool>,
    /// The snapshot's timestamp, as a version word: what is no newer is part of the snapshot.
    pub(super) limit: Cell<u64>,
    pub(super) knowledge: Knowledge,
    pub(super) observer: Observer,
    /// How many attempts there were.
    pub(super) begun: Cell<u32>,
    registered: Cell<bool>,
    /// Reads are not logged at present.
    peeking: Cell<bool>,
    /// Something was read that is not in the log: the snapshot cannot move.
    pub(super) peeked: Cell<bool>,
    /// A `retry` depended on something peeked: this time, log it.
    pub(super) log_peeks: Cell<bool>,
    /// A signal that was sent and has not arrived, see `signal.rs`.
    pub(super) swallowed: Cell<Option<Signal>>,
    /// The attempt began while something unwound in its thread.
    pub(super) began_late: Cell<bool>,
    /// How many signals have been sent in this attempt and have not arrived.
    pub(super) on_their_way: Cell<u32>,
    /// How many there were when the innermost late part began, or the attempt itself if that began late: it catches what leaves
    /// it, but not while something more unwinds.
    pub(super) caught_at: Cell<Option<u32>>,
    /// What is read is no longer the attempt's own snapshot, see `late.rs`.
    pub(super) went_elsewhere: Cell<bool>,
    /// What could commit is undone instead, see `late.rs`.
    pub(super) rehearses: Cell<bool>,
    /// How many log entries extensions have looked at in this attempt.
    checked: Cell<usize>,
    pub(super) logs: Logs,
    pub(super) hooks: Hooks,
    /// The running attempt must not write, because of this or of what it is called from.
    pub(super) read_only: Cell<Option<Site>>,
    /// Where the last snapshot stands in the program.
    pub(super) snapshot: Cell<Option<Site>>,
    /// When the transaction gives up, and when its parts do.
    pub(super) time_limit: Cell<Option<Instant>>,
    pub(super) limits: RefCell<Limits>,
    /// The first moment at which a part that would wait gives up.
    pub(super) parts_until: Cell<Option<Instant>>,
    /// Which limits were over when the attempt began. Of a first attempt, none.
    pub(super) looked_at: Cell<Option<Now>>,
    /// Earlier attempts or transactions have told something about peeks, limits or conflicts.
    pub(super) has_learnt: Cell<bool>,
    /// Transactions that are to register at once, because one like them could not do without.
    pub(super) expected: Cell<Expected>,
    /// The number of the last attempt that met a conflict with another transaction.
    conflict_met_in: Cell<u32>,
    /// The time limit came while the attempt stood at the gate.
    pub(super) turned_away: Cell<bool>,
    /// How the last attempt failed.
    pub(super) failed: Cell<Failed>,
    /// What is committed does not stand at the gate.
    pub(super) passes_gate: Cell<bool>,
    /// No other transaction may commit writes at present.
    pub(super) alone: Cell<bool>,
    /// The turn alone is another's of this thread: of one that has just failed, and runs what is due after that.
    pub(super) keeps_turn: Cell<bool>,
    /// The running attempt waits for nobody in its thread: a task makes it, or it is the only one.
    pub(super) never_waits: Cell<bool>,
    unusual: Cell<Unusual>,
    copies: Copies,
    pub(super) survey: RefCell<Survey>,
    /// How often the next wait looks for a change before it registers for one.
    pub(super) looks: Cell<u32>,
    /// Kept for the next wait. Taken out while it is in use: destructors that run meanwhile may wait, too.
    pub(super) waiter: Cell<Option<Arc<Waiter>>>,
    pub(super) calls: RefCell<Calls>,
    pub(super) wishes: Wishes,
    /// Neither `Send` nor `Sync`.
    _thread: PhantomData<*const ()>,
}

/// Why a transaction cannot be shared, as errors name it.
struct ATransactionStaysOnItsThread(PhantomData<*const ()>);

// SAFETY: the condition never holds. This stands in the place of the implementation that the
// compiler would derive from the fields, each of which it would report as an error of its own.
unsafe impl Sync for Transaction where for<'a> PhantomData<&'a ATransactionStaysOnItsThread>: Sync {}

/// What the end of an attempt has to clear up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Unusual {
    Nothing,
    /// What [`Transaction::end`] sets back, and nothing that takes more: nothing is logged, or the snapshot has moved.
    Flags,
    /// There is something to be dropped.
    Garbage,
    /// Both.
    GarbageAndFlags,
    /// A registration, a peek, a signal, hooks, somebody to be called, a variable that was dropped, a turn alone.
    Something,
}

/// Both logs, in cells that are cheap to get at.
///
/// Rule: a reference from [`reads`](Logs::reads) or [`writes`](Logs::writes) lives within one function of this module,
/// `access.rs`, `commit.rs`, `waiting.rs`, `debug.rs` or `events.rs`, and no user code (values' `Clone`, `Drop` and so on) runs while it does.
pub(super) struct Logs {
    reads: UnsafeCell<ReadSet>,
    writes: UnsafeCell<WriteSet>,
}

impl Logs {
    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    pub(super) fn reads(&self) -> &mut ReadSet {
        // SAFETY: one thread, and by the rule above no other reference is alive.
        unsafe { &mut *self.reads.get() }
    }

    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    pub(super) fn writes(&self) -> &mut WriteSet {
        // SAFETY: one thread, and by the rule above no other reference is alive.
        unsafe { &mut *self.writes.get() }
    }
}

/// Where a read found the value.
#[derive(Clone, Copy)]
pub(super) enum Found {
    /// In a cell or its history: it stays there until the attempt ends.
    Committed(Word),
    /// In the write set, at this entry.
    Pending(usize),
}

impl Transaction {
    pub(super) fn new() -> Self {
        let slot = world().slots.take();
        Transaction {
            slot,
            heap: Heap::new(),
            running: Cell::new(false),
            limit: Cell::new(0),
            knowledge: Knowledge::new(slot.tag(), world().now(), slot.last()),
            observer: Observer::new((&raw const *slot).addr() as u64),
            begun: Cell::new(0),
            registered: Cell::new(false),
            peeking: Cell::new(false),
            peeked: Cell::new(false),
            log_peeks: Cell::new(false),
            swallowed: Cell::new(None),
            began_late: Cell::new(false),
            on_their_way: Cell::new(0),
            caught_at: Cell::new(None),
            went_elsewhere: Cell::new(false),
            rehearses: Cell::new(false),
            checked: Cell::new(0),
            logs: Logs { reads: UnsafeCell::default(), writes: UnsafeCell::default() },
            hooks: Hooks::default(),
            read_only: Cell::new(None),
            snapshot: Cell::new(None),
            time_limit: Cell::new(None),
            limits: RefCell::default(),
            parts_until: Cell::new(None),
            looked_at: Cell::new(None),
            has_learnt: Cell::new(false),
            expected: Cell::default(),
            conflict_met_in: Cell::new(0),
            turned_away: Cell::new(false),
            failed: Cell::default(),
            passes_gate: Cell::new(false),
            alone: Cell::new(false),
            keeps_turn: Cell::new(false),
            never_waits: Cell::new(false),
            unusual: Cell::new(Unusual::Nothing),
            copies: Copies::default(),
            survey: RefCell::default(),
            looks: Cell::new(MOST_LOOKS),
            waiter: Cell::new(None),
            calls: RefCell::default(),
            wishes: Wishes::default(),
            _thread: PhantomData,
        }
    }

    #[inline(always)]
    pub(crate) fn is_running(&self) -> bool {
        self.running.get()
    }

    #[inline(always)]
    pub(super) fn is_registered(&self) -> bool {
        self.registered.get()
    }

    /// Starts an attempt. A registered one fails at no read, and makes committers keep what it sees.
    #[inline(always)]
    pub(super) fn begin(&self, register: bool) {
        debug_assert!(!self.running.get(), "an attempt begins inside another");
        self.running.set(true);
        let begun = self.begun.get().wrapping_add(1);
        self.begun.set(begun);
        if begun % REFRESH == 0 {
            self.knowledge.set_clock(world().now());
        }
        let at = self.knowledge.clock();
        self.slot.begin(at, at.max(self.knowledge.last()));
        self.limit.set(limit_at(at));
        if register {
            self.register();
        }
    }

    /// Registers this moment as the snapshot. Nothing was read so far, or everything read is in the log and unchanged:
    /// otherwise nothing happens, and the result is `false`.
    #[cold]
    fn register(&self) -> bool {
        debug_assert!(!self.registered.get(), "registered twice");
        let from = timestamp_of(self.limit.get());
        let now = self.slot.register(from);
        let moved = self.all_unchanged();
        if moved {
            self.move_to(now);
            self.slot.settle(now);
            self.registered.set(true);
            self.note_unusual();
        } else {
            self.slot.unregister();
        }
        moved
    }

    /// Registers the snapshot, if all that was read is in the log and unchanged, for a part that begins while something
    /// unwinds.
    pub(super) fn register_late(&self) -> bool {
        !self.peeked.get() && self.register()
    }

    /// Forgets what was read, which does not commit, and registers this moment as the snapshot.
    pub(super) fn forget_reads(&self) {
        self.logs.reads().clear();
        let registered = self.is_registered() || self.register();
        debug_assert!(registered, "nothing read could have changed");
    }

    /// Moves the snapshot to `now`. Everything read is in the log and unchanged, or forgotten.
    fn move_to(&self, now: Timestamp) {
        self.knowledge.set_clock(now);
        self.limit.set(limit_at(now));
        if !self.went_elsewhere.get() {
            self.slot.hold_since(now);
        }
    }

    fn all_unchanged(&self) -> bool {
        self.logs.reads().iter().all(|read| self.is_unchanged(read, || false))
    }

    /// Is what was read unchanged? `mine` says whether this transaction has locked the variable.
    #[inline(always)]
    pub(super) fn is_unchanged(&self, read: &Read, mut mine: impl FnMut() -> bool) -> bool {
        let var = read.var.var();
        // Who runs alone does not fail because somebody holds the lock only to register as a waiter.
        let mut spin = Spin::new();
        while self.alone.get()
            && !(self.never_waits.get() && spin.is_long())
            && var.is_locked_by_another(read.version, &mut mine)
        {
            spin.wait();
        }
        var.is_still(read.version, mine)
    }

    /// The running attempt has met a conflict with another transaction.
    pub(super) fn note_conflict(&self) {
        self.conflict_met_in.set(self.begun.get());
    }

    /// Has the running attempt met a conflict with another transaction?
    pub(super) fn has_met_conflict(&self) -> bool {
        self.conflict_met_in.get() == self.begun.get()
    }

    /// Something happened that the end of the attempt has to clear up.
    #[inline(always)]
    pub(super) fn note_unusual(&self) {
        self.unusual.set(Unusual::Something);
    }

    /// The end of the attempt has flags to set back.
    pub(super) fn note_flags(&self) {
        if self.unusual.get() == Unusual::Nothing {
            self.unusual.set(Unusual::Flags);
        }
    }

    /// The commit has superseded something that is to be dropped.
    pub(super) fn note_garbage(&self) {
        match self.unusual.get() {
            Unusual::Nothing => self.unusual.set(Unusual::Garbage),
            Unusual::Flags => self.unusual.set(Unusual::GarbageAndFlags),
            _ => {}
        }
    }

    /// Is more due at the end of the attempt than that the transaction lets go of everything?
    #[inline(always)]
    pub(super) fn is_unusual(&self) -> bool {
        self.unusual.get() >= Unusual::Garbage
    }

    /// Is nothing due at the end of the attempt but to drop something? Asked once, before it ends.
    #[inline(always)]
    pub(super) fn leaves_only_garbage(&self) -> bool {
        let unusual = self.unusual.get();
        if unusual == Unusual::Garbage {
            // Then there is nothing to be set back.
            self.unusual.set(Unusual::Nothing);
        }
        unusual < Unusual::Something
    }

    /// The transaction of this thread holds nothing any more.
    #[inline(always)]
    pub(super) fn end(&self) {
        if self.unusual.get() != Unusual::Nothing {
            self.end_unusual();
        }
        self.slot.end();
        self.logs.reads().clear();
        self.running.set(false);
    }

    #[cold]
    fn end_unusual(&self) {
        self.unusual.set(Unusual::Nothing);
        if self.registered.replace(false) {
            self.slot.unregister();
        }
        self.checked.set(0);
        self.peeked.set(false);
        self.peeking.set(false);
        if self.swallowed.take().is_some() || self.began_late.get() {
            self.forget_signals();
        }
        self.parts_until.set(None);
        self.looked_at.set(None);
        if self.never_waits.replace(false) {
            self.passes_gate.set(false);
        }
        self.wishes.clear();
    }

    #[cold]
    #[inline(never)]
    fn forget_signals(&self) {
        self.began_late.set(false);
        self.rehearses.set(false);
        self.on_their_way.set(0);
        self.caught_at.set(None);
        self.went_elsewhere.set(false);
    }

    // ------------------------------------------------------------------------------------------------ reading

    /// Finds the value of `var`, and logs the read.
    #[inline(always)]
    #[track_caller]
    pub(super) fn find(&self, var: &RawVar) -> Result<Found, Conflict> {
        // SAFETY: whoever calls this has the cell, and the attempt is running; see `Logged`.
        let logged = unsafe { Logged::new(NonNull::from(var)) };
        if let Some(index) = self.logs.writes().find(logged) {
            return Ok(Found::Pending(index));
        }
        let limit = self.limit.get();
        let found = var.get_if(|version| self.knowledge.is_plain(version, limit));
        let (word, version) = match found {
            Some(found) => found,
            None => self.find_slowly(var, At::caller()).inspect_err(|_| self.note_lost())?,
        };
        if !self.peeking.get() {
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
                    if !self.registered.get() && extensions > MOST_EXTENSIONS && self.register() {
                        continue;
                    }
                    if !self.registered.get() {
                        return Err(self.blame_changed(Some((var, at))));
                    }
                    self.go_on_expecting_conflicts();
                    let old = history::find(var, timestamp_of(self.limit.get()), !self.gives_up_reading());
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
        self.never_waits.get() && cfg!(panic = "unwind") && !is_unwinding()
    }

    /// Was everything that this commit wrote locked before the moment of the snapshot?
    fn is_in_snapshot(&self, version: u64) -> bool {
        let known = self.knowledge.is_plain(version, self.limit.get()) || self.knowledge.is_accepted(version);
        debug_assert!(
            !known || !self.registered.get() || version <= self.limit.get(),
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
        let checked = self.checked.get() + reads;
        if self.peeked.get() || checked > CHECKS + reads * 2 {
            return false;
        }
        self.checked.set(checked);
        self.note_flags();
        let before = timestamp_of(self.limit.get());
        let mut accepts = false;
        let now = if self.registered.get() {
            self.slot.move_registered(before)
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
        if self.registered.get() {
            self.slot.settle(timestamp_of(self.limit.get()));
        }
        moved
    }

    /// Runs `f`, whose reads are consistent with the snapshot but not checked at commit.
    ///
    /// The snapshot is registered first, so these reads cannot fail. If what was read before has changed, it cannot be; an
    /// attempt that begins registered, as before long the transaction's do, comes by here without a conflict.
    pub(crate) fn try_peeking<R>(&self, f: impl FnOnce() -> R) -> Result<R, Conflict> {
        if self.log_peeks.get() || self.peeking.get() {
            return Ok(f());
        }
        if !self.can_peek() {
            self.note_lost();
            return Err(self.blame_changed(None));
        }
        self.peeked.set(true);
        self.note_unusual();
        let restore = Restore::after(&self.peeking);
        let result = f();
        drop(restore);
        Ok(result)
    }

    /// Is the snapshot registered, or can it be now?
    pub(super) fn can_peek(&self) -> bool {
        self.registered.get() || self.register()
    }

    /// A place for a copy of an inline value that lasts as long as the attempt.
    #[inline(always)]
    pub(super) fn keep_copy(&self, word: Word) -> NonNull<Word> {
        self.copies.keep(word, self.begun.get())
    }

    // --------------------------------------------------------------------------------------------- savepoints

    #[inline(always)]
    pub(super) fn save(&self) -> (Savepoint, Mark) {
        (self.logs.writes().save(), self.hooks.mark())
    }

    #[inline(always)]
    pub(super) fn keep(&self, (to, _): (Savepoint, Mark)) {
        self.logs.writes().keep(to);
    }

    pub(super) fn undo(&self, (to, hooks): (Savepoint, Mark)) {
        self.logs.writes().undo(to);
        self.hooks.undo(hooks);
    }

    /// No read of this attempt, which has just begun, is logged. So it cannot move its snapshot.
    ///
    /// Where the attempt is not registered, in the hope that nobody commits to what it reads, the snapshot is this moment.
    pub(super) fn log_nothing(&self) {
        if self.log_peeks.get() {
            return;
        }
        if !self.registered.get() {
            let now = world().now();
            self.slot.grow(now.max(self.knowledge.last()));
            self.move_to(now);
        }
        self.peeked.set(true);
        self.peeking.set(true);
        self.note_flags();
    }

    /// Something that differs from thread to thread and from time to time.
    pub(super) fn seed(&self) -> u64 {
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

/// Sets a flag back, also when the scope is left by unwinding.
pub(super) struct Restore<'a> {
    flag: &'a Cell<bool>,
    value: bool,
}

impl<'a> Restore<'a> {
    /// Sets it for the scope.
    pub(super) fn after(flag: &'a Cell<bool>) -> Self {
        Restore { flag, value: flag.replace(true) }
    }
}

impl Drop for Restore<'_> {
    fn drop(&mut self) {
        self.flag.set(self.value);
    }
}
