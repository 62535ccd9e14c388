//! A slot: what a thread's transaction holds, for the others to see.
//!
//! # The published interval
//!
//! A relative of interval-based reclamation (Wen, Izraelevitz, Cai, Beadle, Scott, PPoPP 2018): a thread publishes an
//! interval of time, and garbage has a lifetime, from `birth` to `death`. There a read extends the interval by the epoch that it
//! finds. Here the interval is that of the transaction's snapshots, whose timestamps are those of commits, so a read that
//! the snapshot covers publishes nothing.
//!
//!
//! A transaction publishes in its thread's slot the interval `[low, high]` of the snapshots that it has read from. What
//! it may hold a pointer to was committed at `birth <= high` and superseded at `death > low`. A reclaimer may free
//! something with a lifetime `[birth, death)` as soon as no slot's interval touches it (`Survey::is_held`). So a
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
//! A word in each group of slots says which of them are taken (`list.rs`); the reclaimer looks at these only. So in full:
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
//! - *Cells* whose last handle is gone: a transaction that has such a cell in its log got it by a handle of its own or by one
//!   in a value. It published its interval before it gave up that handle, or before the value was found to be held by no
//!   transaction, by a look or a survey that saw the interval, or acquired its end. Both happened before the last handle was
//!   given up (`RawVar::release`), and so before the look, which sees that interval or a later state of the slot.
//! - What a destructor leaves meanwhile is looked at by itself, after that.
//!
//! # Registered snapshots
//!
//! A transaction that has failed once, or that peeks, registers its snapshot: from then on committers keep, for every
//! value that they overwrite, the version that the snapshot sees (`reclaim/history.rs`), and no read of it can fail.
//! `snapshot` is `NONE`, or `timestamp << 1 | EXACT`; without `EXACT` it means "this timestamp or a later one".
//!
//! **Registration and commit.** Reader: publish "this or later", let the clock jump, publish where it has come to as exact.
//! Committer: lock, read the clock, take a timestamp, load the slots.
//! - The jump first: the committer sees the registration and keeps the old version if the snapshot may see it.
//! - The committer's look at the clock first: the jump goes as far as its timestamp, so the reader sees the new value.

use crate::sync::{AtomicU64, Padded, Relaxed, Release, SeqCst, store_then_fence};
use crate::tx::clock::{Timestamp, tag_for};
use crate::tx::observe::Record;
use crate::tx::reclaim::bin::Bin;

const IDLE: u64 = u64::MAX;
const NONE: u64 = u64::MAX;
const EXACT: u64 = 1;

/// The end of the interval of a transaction that is just registering.
pub(crate) const REGISTERING: Timestamp = IDLE - 1;

/// What a running transaction has published.
pub(crate) struct Published {
    pub(crate) low: Timestamp,
    pub(crate) high: Timestamp,
    pub(crate) since: Timestamp,
    pub(crate) snapshot: Registered,
}

/// A snapshot that is registered, if one is.
pub(crate) enum Registered {
    No,
    /// Of this timestamp.
    Exact(Timestamp),
    /// Of this timestamp or a later one.
    From(Timestamp),
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

    /// The thread, which is about to give the slot back, has taken timestamps up to `last`.
    pub(crate) fn set_last(&self, last: Timestamp) {
        self.last.store(last, Relaxed);
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

    /// Registers a snapshot of "`from` or later", until it is settled.
    pub(crate) fn announce(&self, from: Timestamp) {
        self.high.store(REGISTERING, Relaxed);
        store_then_fence(&self.snapshot, from << 1);
    }

    /// The registered snapshot is exactly `at`.
    pub(crate) fn settle(&self, at: Timestamp) {
        self.snapshot.store(at << 1 | EXACT, Release);
    }

    /// No snapshot is registered any more.
    pub(crate) fn withdraw(&self) {
        self.snapshot.store(NONE, Release);
    }

    /// What the running transaction has published, if one is running.
    pub(crate) fn published(&self) -> Option<Published> {
        let low = self.low.load(SeqCst);
        if low == IDLE {
            return None;
        }
        let (high, since) = (self.high.load(SeqCst), self.since.load(SeqCst));
        let snapshot = match self.snapshot.load(SeqCst) {
            NONE => Registered::No,
            exact if exact & EXACT != 0 => Registered::Exact(exact >> 1),
            inexact => Registered::From(inexact >> 1),
        };
        Some(Published { low, high, since, snapshot })
    }

    /// At the end of an execution of a model: nothing is left.
    #[cfg(any(stm_loom, stm_shuttle))]
    pub(crate) fn assert_at_rest(&self) {
        assert_eq!(self.low.load(SeqCst), IDLE, "a transaction is still running");
        assert_eq!(self.snapshot.load(SeqCst), NONE, "a snapshot is still registered");
        assert_eq!(self.bin.0.count(), 0, "garbage is stuck");
    }

    /// Returns whether a transaction is running.
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
