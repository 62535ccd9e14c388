//! What all threads share: the clock, one slot for each thread, and a few flags.
//!
//! # Slots
//!
//! A transaction publishes in its thread's slot the interval `[low, high]` of the snapshots that it has read from. What
//! it may hold a pointer to was committed at `birth <= high` and superseded at `death > low`. A reclaimer may free
//! something with a lifetime `[birth, death)` as soon as no slot's interval touches it ([`Survey::is_held`]). So a
//! transaction that lasts for minutes holds back one version of each variable and not all that come and go meanwhile.
//!
//! A snapshot moves only if all that was read is still current, so from then on no *value* that was superseded before is
//! held: `since` is that moment, and never shrinks. *Cells* are held from `low` on, since the logs go on pointing to them.
//!
//! **Reader and reclaimer.** Reader: publish the interval, fence, load the cell. Reclaimer: supersede the value (commit),
//! fence, load the slots.
//! - Reader's fence first: the reclaimer sees the interval and keeps the value.
//! - Reclaimer's fence first: the reader's load sees the newer value and never gets a pointer to the old one.
//!
//! `high` grows before anything newer is read (again publish, fence, load), and never shrinks below an earlier
//! transaction's of the same thread, so a reclaimer that reads `low` of one transaction and `high` of the next one only
//! keeps more than it must.
//!
//! # Which slots are looked at
//!
//! A word in each group of slots says which of them are taken (`slots.rs`); the reclaimer looks at these only. So in full:
//! Reader: set the bit, publish the interval, fence, load the cell. Reclaimer: supersede, fence, load the word, load the
//! slots whose bits are set.
//! - Reader's fence first: the load finds the bit set, or what became of the word later. That changes by read-modify-writes,
//!   which leave the bits of others alone, so the bit is missing only once the reader's thread has given the slot back:
//!   then the reclaimer has acquired the end of all that the reader did, and may free what that held.
//! - Reclaimer's fence first: it may miss the bit, but the reader sees the newer value, as above.
//!
//! The same goes for the link to a new group, which is made before a slot of it is taken, and for registration below, where
//! the bit is set before the snapshot is published.
//!
//! # A look at once
//!
//! After a commit its thread, whose own slot is idle by then, loads `low` of the taken slots, and drops at once what it has
//! left if all are idle (`Slots::is_any_busy`). No fence of its own stands between.
//! - *Values* that the commit superseded: it has locked their variables, by sequentially consistent read-modify-writes, and
//!   the loads come after these. Reader: publish the interval, fence, load the version. If the reader's fence comes before the
//!   lock, the look sees the interval, or its end, which it acquires. If not, the reader finds the variable locked, or
//!   unlocked later with its new value: it never gets a pointer to the old one. (With a registered snapshot about, what is
//!   overwritten goes to the histories, and to a survey.)
//! - *Cells* whose last handle is gone: whoever has such a cell in its log got it by a handle of its own or by one in a value.
//!   It published its interval before it gave up that handle, or before the value was found to be held by nobody, by a look
//!   or a survey that saw the interval, or acquired its end. Both happened before the last handle was given up
//!   (`RawVar::release`), and so before the look, which sees that interval or a later state of the slot.
//! - What a destructor leaves meanwhile is looked at by itself, after that.
//!
//! # Registered snapshots
//!
//! A transaction that has failed once, or that peeks, registers its snapshot: from then on committers keep, for every
//! value that they overwrite, the version that the snapshot sees (`history.rs`), and no read of it can fail.
//! `snapshot` is `NONE`, or `timestamp << 1 | EXACT`; without `EXACT` it means «this timestamp or a later one».
//!
//! **Registration and commit.** Reader: publish «this or later», let the clock jump, publish where it has come to as exact.
//! Committer: lock, read the clock, take a timestamp, load the slots.
//! - The jump first: the committer sees the registration and keeps the old version if the snapshot may see it.
//! - The committer's look at the clock first: the jump goes as far as its timestamp, so the reader sees the new value.

use crate::sync::{AtomicBool, AtomicU64, Padded, Relaxed, Release, SeqCst, fence, store_then_fence};
use crate::tx::clock::{Clock, Timestamp, tag_for};
use crate::tx::observe::{Holder, Names, Record, Tally};
use crate::tx::reclaim::bin::{Bin, Judged};
use crate::tx::reclaim::retired::Garbage;
use crate::tx::slots::list::Slots;
use crate::tx::wait::WaitTable;
use crate::tx::wait::gate::Gate;

const IDLE: u64 = u64::MAX;
const NONE: u64 = u64::MAX;
const EXACT: u64 = 1;

/// The state that all threads share.
pub(crate) struct World {
    pub(crate) clock: Padded<Clock>,
    /// How many snapshots are registered.
    registered: Padded<AtomicU64>,
    /// Where others stand while one runs alone.
    pub(in crate::tx) gate: Gate,
    pub(in crate::tx) slots: Slots,
    /// What threads left behind when they ended.
    pub(in crate::tx) orphans: Bin,
    has_orphans: AtomicBool,
    /// Who waits for which variable.
    pub(in crate::tx) waiters: WaitTable,
    /// What variables are called.
    #[cfg_attr(not(feature = "stats"), expect(dead_code))]
    pub(in crate::tx) names: Names,
}

#[cfg(not(any(stm_loom, stm_shuttle)))]
static WORLD: World = World {
    clock: Padded(Clock::new()),
    registered: Padded(AtomicU64::new(0)),
    gate: Gate::new(),
    slots: Slots::new(),
    orphans: Bin::new(),
    has_orphans: AtomicBool::new(false),
    waiters: WaitTable::new(),
    names: Names::new(),
};

/// The one world of this process.
#[cfg(not(any(stm_loom, stm_shuttle)))]
#[inline(always)]
pub(crate) fn world() -> &'static World {
    &WORLD
}

#[cfg(any(stm_loom, stm_shuttle))]
pub(crate) use crate::tx::models::world;

#[cfg(any(stm_loom, stm_shuttle))]
impl World {
    /// The world of one execution of a model.
    pub(in crate::tx) fn new() -> Self {
        World {
            clock: Padded(Clock::new()),
            registered: Padded(AtomicU64::new(0)),
            gate: Gate::new(),
            slots: Slots::new(),
            orphans: Bin::new(),
            has_orphans: AtomicBool::new(false),
            waiters: WaitTable::new(),
            names: Names::new(),
        }
    }

    /// At the end of an execution: nothing is left, neither garbage nor a slot in use.
    pub(in crate::tx) fn assert_at_rest(&self) {
        assert_eq!(self.orphans.count(), 0, "garbage is stuck");
        assert_eq!(self.registered.0.load(SeqCst), 0, "a snapshot is still registered");
        self.gate.assert_at_rest();
        assert!(self.waiters.is_empty(), "a waiter is still in the table");
        for slot in self.slots.all() {
            assert_eq!(slot.low.load(SeqCst), IDLE, "a transaction is still running");
            assert_eq!(slot.snapshot.load(SeqCst), NONE, "a snapshot is still registered");
            assert_eq!(slot.bin.0.count(), 0, "garbage is stuck");
        }
        assert_eq!(self.slots.taken().count(), 0, "a slot was not given back");
    }
}

impl World {
    /// What the clock shows.
    #[inline(always)]
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.0.now()
    }

    /// May a registered snapshot, other than the caller's if that `is_registered`, be in need of what the caller overwrites?
    /// Asked after the clock was read.
    #[inline(always)]
    pub(crate) fn has_snapshots(&self, is_registered: bool) -> bool {
        // For loom, which does not put SeqCst accesses of different variables into one order.
        let registered =
            if cfg!(stm_loom) { self.registered.0.fetch_add(0, SeqCst) } else { self.registered.0.load(SeqCst) };
        registered != u64::from(is_registered)
    }

    /// Writes down what all threads hold at present, but for the one of the slot `except`.
    pub(crate) fn survey(&self, survey: &mut Survey, except: *const Slot) {
        survey.held.clear();
        survey.exact.clear();
        survey.registered.clear();
        survey.from = NONE;
        survey.others = 0;
        survey.at = self.clock.0.before_next_jump();
        // What the caller superseded comes before this fence; see «Reader and reclaimer».
        fence(SeqCst);
        for slot in self.slots.taken() {
            if std::ptr::eq(slot, except) {
                continue;
            }
            survey.others += 1;
            let low = slot.low.load(SeqCst);
            if low == IDLE {
                continue;
            }
            let by = slot.record.holder();
            survey.held.push(Held { low, high: slot.high.load(SeqCst), since: slot.since.load(SeqCst), by });
            match slot.snapshot.load(SeqCst) {
                NONE => continue,
                exact if exact & EXACT != 0 => survey.exact.push(exact >> 1),
                inexact => survey.from = survey.from.min(inexact >> 1),
            }
            survey.registered.push(by);
        }
    }

    /// Takes over what ended threads left behind.
    pub(in crate::tx) fn adopt_orphans(&self, into: &mut Vec<Garbage>) {
        if self.has_orphans.load(Relaxed) {
            self.has_orphans.store(false, Relaxed);
            self.orphans.take(into);
        }
    }

    /// Leaves garbage for other threads to free.
    pub(in crate::tx) fn leave_orphans(&self, mut garbage: Vec<Garbage>) {
        if !garbage.is_empty() {
            self.orphans.leave(&mut garbage, Judged::No);
            self.has_orphans.store(true, Relaxed);
        }
    }
}

/// What a thread's running transaction holds, for the others to see.
#[repr(align(128))]
pub(crate) struct Slot {
    low: AtomicU64,
    high: AtomicU64,
    since: AtomicU64,
    snapshot: AtomicU64,
    /// How many slots come before this one.
    pub(in crate::tx) number: usize,
    /// The latest timestamp of the threads that have had this slot.
    last: AtomicU64,
    pub(in crate::tx) record: Record,
    /// What the thread could not drop at once. On lines of its own: others look at those above.
    pub(in crate::tx) bin: Padded<Bin>,
}

impl Slot {
    pub(in crate::tx) fn new(number: usize) -> Self {
        Slot {
            low: AtomicU64::new(IDLE),
            high: AtomicU64::new(0),
            since: AtomicU64::new(0),
            snapshot: AtomicU64::new(NONE),
            number,
            last: AtomicU64::new(0),
            record: Record::new(),
            bin: Padded(Bin::new()),
        }
    }

    /// What the versions carry that this slot's threads commit.
    pub(crate) fn tag(&self) -> Option<u8> {
        tag_for(self.number)
    }

    /// The latest timestamp of the threads that have had this slot.
    pub(crate) fn last(&self) -> Timestamp {
        self.last.load(Relaxed)
    }

    /// Gives the slot back for another thread. This one has taken timestamps up to `last`.
    pub(crate) fn give_back(&self, last: Timestamp) {
        self.last.store(last, Relaxed);
        world().slots.give_back(self);
    }

    /// A transaction starts at the snapshot `at`, which may be an old one, and reads versions up to `high`.
    #[inline(always)]
    pub(crate) fn begin(&self, at: Timestamp, high: Timestamp) {
        self.high.store(high, Relaxed);
        store_then_fence(&self.low, at);
    }

    /// The transaction is about to read from snapshots up to `to`.
    pub(crate) fn grow(&self, to: Timestamp) {
        store_then_fence(&self.high, to);
    }

    /// All values that the transaction has read were current at this moment or later.
    pub(crate) fn hold_since(&self, moment: Timestamp) {
        self.since.store(moment, Release);
    }

    /// Registers a snapshot of this moment, no older than `from`, and returns its timestamp.
    ///
    /// The transaction has begun, at `from` or earlier. Until [`settle`](Slot::settle), «`from` or later» is kept.
    pub(crate) fn register(&self, from: Timestamp) -> Timestamp {
        world().registered.0.fetch_add(1, SeqCst);
        self.move_registered(from)
    }

    /// Moves the registered snapshot from `from` to this moment. Until [`settle`](Slot::settle), both are kept.
    pub(crate) fn move_registered(&self, from: Timestamp) -> Timestamp {
        self.high.store(IDLE - 1, Relaxed);
        store_then_fence(&self.snapshot, from << 1);
        let now = world().clock.0.jump();
        store_then_fence(&self.high, now);
        now
    }

    /// The registered snapshot is exactly `at`.
    pub(crate) fn settle(&self, at: Timestamp) {
        self.snapshot.store(at << 1 | EXACT, Release);
    }

    /// No snapshot is registered any more.
    pub(crate) fn unregister(&self) {
        self.snapshot.store(NONE, Release);
        world().registered.0.fetch_sub(1, Release);
    }

    /// Is a transaction running?
    #[inline(always)]
    pub(in crate::tx) fn is_running(&self) -> bool {
        self.low.load(SeqCst) != IDLE
    }

    /// The transaction has ended and holds nothing.
    #[inline(always)]
    pub(crate) fn end(&self) {
        // Release: all use of what was held comes before.
        self.low.store(IDLE, Release);
    }
}

/// What a slot says of what its transaction may point to.
struct Held {
    low: Timestamp,
    high: Timestamp,
    since: Timestamp,
    by: Holder,
}

/// What the running transactions hold and see, as one thread found it.
#[derive(Default)]
pub(crate) struct Survey {
    held: Vec<Held>,
    exact: Vec<Timestamp>,
    from: Timestamp,
    /// Those who have a registered snapshot.
    registered: Vec<Holder>,
    pub(in crate::tx) tally: Tally,
    /// No snapshot that registers later is this old.
    at: Timestamp,
    /// How many slots were looked at.
    others: usize,
}

impl Survey {
    /// How many other threads there were, idle ones included.
    pub(crate) fn others(&self) -> usize {
        self.others
    }

    /// The end of the latest interval of a transaction that is not just registering.
    pub(in crate::tx) fn latest(&self) -> Timestamp {
        self.held.iter().map(|held| held.high).filter(|high| *high < IDLE - 1).max().unwrap_or(0)
    }

    /// May a running transaction hold a pointer to a cell that has died at `death`?
    pub(crate) fn is_cell_held(&mut self, death: Timestamp) -> bool {
        self.tally.add(self.held.iter().filter(|held| held.low < death).map(|held| held.by))
    }

    /// May a running transaction hold a pointer to a value that was current in `[birth, death)`?
    pub(crate) fn is_held(&mut self, birth: Timestamp, death: Timestamp) -> bool {
        let holds = |held: &&Held| birth <= held.high && held.low.max(held.since) < death;
        self.tally.add(self.held.iter().filter(holds).map(|held| held.by))
    }

    /// Older versions of a variable are kept, for those who have registered.
    pub(in crate::tx) fn note_history(&mut self) {
        self.tally.add(self.registered.iter().copied());
    }

    /// May a registered snapshot ask for the version that was current in `[birth, death)`?
    ///
    /// A snapshot that registered after the survey may see what was superseded after it, and nothing older.
    pub(crate) fn is_visible(&self, birth: Timestamp, death: Timestamp) -> bool {
        self.at < death || self.from < death || self.exact.iter().any(|&at| birth <= at && at < death)
    }
}
