//! The parts of a transaction. Each has one life: that of an attempt, of a transaction, or of a thread.

use super::limits::Limits;
use super::places::Wishes;
use crate::sync::Now;
use crate::tx::outcome::Step;
use crate::tx::site::Site;
use crate::tx::wait::waiter::Waiter;
use crate::tx::wait::wakeups::Wakeups;
use std::cell::{Cell, RefCell};
use std::panic::Location;
use std::sync::Arc;
use std::time::Instant;

/// How often a transaction looks for a change before it registers for one.
pub(in crate::tx) const MAX_SPINS: u32 = if cfg!(any(stm_loom, miri)) {
    0
} else if cfg!(stm_shuttle) {
    1
} else {
    1024
};
/// So many reads make a transaction worth a registration from the start.
const LONG: u32 = 64;

/// The snapshot that the running attempt reads.
pub(in crate::tx) struct Snapshot {
    /// Its timestamp, as a version word: what is no newer is part of the snapshot. (TL2's read version, LSA's upper bound.)
    pub(super) limit: Cell<u64>,
    /// Committers keep what it sees.
    pub(super) registered: Cell<bool>,
    pub(in crate::tx) logging: Cell<Logging>,
    /// How many log entries extensions have looked at.
    pub(super) checked: Cell<usize>,
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
    pub(super) phase: Cell<Phase>,
    /// How many attempts the thread has begun.
    pub(in crate::tx) begun: Cell<u32>,
    /// The number of the last attempt that met a conflict with another transaction.
    pub(super) conflict_met_in: Cell<u32>,
    /// The time limit came while the attempt stood at the gate.
    pub(in crate::tx) turned_away: Cell<bool>,
    /// The attempt must not write, because of this part or of what it is called from.
    pub(in crate::tx) read_only: Cell<Option<Site>>,
    /// Where the last snapshot stands in the program.
    pub(in crate::tx) snapshot_at: Cell<Option<Site>>,
}

/// Whether an attempt is running, and what its end has to clear up.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// No attempt is running.
    Idle,
    /// There is nothing to be cleared up.
    Running,
    /// What `Transaction::end` sets back, and nothing that takes more: nothing is logged, or the snapshot has moved.
    WithFlags,
    /// There is something to be dropped.
    WithGarbage,
    /// Both.
    WithGarbageAndFlags,
    /// A registration, a peek, a signal, hooks, wakeups that are owed, a variable that was dropped, a turn in serial mode.
    WithCleanup,
}

/// How the running attempt waits.
#[derive(Default)]
pub(in crate::tx) struct Waiting {
    /// Not in its thread: a task makes it, or it is the only one.
    pub(in crate::tx) never_waits: Cell<bool>,
    /// The moment that decides which limits were over when the attempt began. Of a first attempt, none was.
    pub(in crate::tx) looked_at: Cell<Option<Now>>,
    /// The first moment at which a part that would wait gives up.
    pub(in crate::tx) parts_until: Cell<Option<Instant>>,
    pub(in crate::tx) wakeups: RefCell<Wakeups>,
    pub(in crate::tx) wishes: Wishes,
}

/// What a transaction has learnt from its attempts.
#[derive(Default)]
pub(in crate::tx) struct Hints {
    /// There are some, or [`Kept::register_early`] tells something.
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
    pub(in crate::tx) register_early: Cell<RegisterEarly>,
    /// How often the next wait looks for a change before it registers for one.
    pub(in crate::tx) spins: Cell<u32>,
    /// For the next wait. Taken out while it is in use: destructors that run meanwhile may wait, too.
    pub(in crate::tx) waiter: Cell<Option<Arc<Waiter>>>,
}

impl Snapshot {
    pub(super) fn new() -> Self {
        Snapshot {
            limit: Cell::new(0),
            registered: Cell::new(false),
            logging: Cell::new(Logging::All),
            checked: Cell::new(0),
        }
    }
}

impl Attempt {
    pub(super) fn none() -> Self {
        Attempt {
            phase: Cell::new(Phase::Idle),
            begun: Cell::new(0),
            conflict_met_in: Cell::new(0),
            turned_away: Cell::new(false),
            read_only: Cell::new(None),
            snapshot_at: Cell::new(None),
        }
    }
}

impl Kept {
    pub(super) fn new() -> Self {
        Kept { register_early: Cell::default(), spins: Cell::new(MAX_SPINS), waiter: Cell::new(None) }
    }
}

/// Whether a transaction of the thread is in serial mode.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::tx) enum Serial {
    /// None is.
    Off,
    /// This one is: no other may commit writes at present.
    On,
    /// The turn is that of a transaction which has just failed. The one that runs is another, by what is due after that.
    Kept,
}

/// Why an attempt cannot commit, whatever its body says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::tx) enum Signal {
    Retry,
    Conflict,
    /// A conflict that was met while a panic was on its way. The panic goes on: it is of a state that existed.
    ConflictInPanic,
}

impl Signal {
    pub(in crate::tx) fn step<T>(self) -> Step<T> {
        match self {
            Signal::Retry => Step::Retry,
            Signal::Conflict | Signal::ConflictInPanic => Step::Conflict,
        }
    }
}

/// How the running attempt is being left by unwinding, if it is.
#[derive(Default)]
pub(in crate::tx) struct Unwinding {
    /// A signal that was sent and has not arrived.
    pub(in crate::tx) signal: Cell<Option<Signal>>,
    /// The attempt began while something unwound in its thread.
    pub(in crate::tx) began_late: Cell<bool>,
    /// How many signals have been sent in this attempt and have not arrived.
    pub(in crate::tx) on_their_way: Cell<u32>,
    /// How many there were when the innermost late part began, or the attempt itself if that began late: it catches what leaves
    /// it, but not while something more unwinds.
    pub(in crate::tx) caught_at: Cell<Option<u32>>,
    /// What is read is no longer the attempt's own snapshot, see `run/late.rs`.
    pub(in crate::tx) went_elsewhere: Cell<bool>,
    /// What could commit is undone instead, see `run/late.rs`.
    pub(in crate::tx) rehearses: Cell<bool>,
}

impl Unwinding {
    /// The attempt, which had something to do with unwinding, has ended.
    #[cold]
    #[inline(never)]
    pub(in crate::tx) fn forget(&self) {
        self.began_late.set(false);
        self.rehearses.set(false);
        self.on_their_way.set(0);
        self.caught_at.set(None);
        self.went_elsewhere.set(false);
    }
}

/// How an attempt failed.
#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct Failed {
    pub(super) reads: u32,
    pub(super) writes: u32,
    /// The body said so, though no other transaction was in its way.
    pub(in crate::tx) by_hand: bool,
    /// Its transaction's time was over while it stood at the gate.
    pub(in crate::tx) turned_away: bool,
}

impl Failed {
    /// Returns whether the attempt failed after many reads.
    pub(in crate::tx) fn was_long(self) -> bool {
        self.reads >= LONG
    }

    /// How many entries its logs had.
    pub(in crate::tx) fn entries(self) -> usize {
        self.reads as usize + self.writes as usize
    }
}

/// Transactions that are to register at once.
#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct RegisterEarly {
    pub(super) at: Option<&'static Location<'static>>,
    /// How many of them.
    pub(super) times: u8,
}

impl RegisterEarly {
    pub(super) const TIMES: u8 = 16;
}

/// What a transaction has learnt from its attempts, while no attempt of it is running.
#[derive(Default)]
pub(in crate::tx) struct SavedHints {
    pub(super) log_peeks: bool,
    pub(super) limits: Limits,
    pub(super) time_limit: Option<Instant>,
    pub(super) failed: Failed,
    pub(super) passes_gate: bool,
}
