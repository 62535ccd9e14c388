//! The state that all threads share: the clock, the slots, the waiters, and what threads left that have ended.
//!
//! It is to a thread's `Transaction` what `Global` is to `Local` in crossbeam-epoch. It composes what stands below it, and has
//! no algorithm of its own.

use crate::sync::{AtomicBool, AtomicU64, Padded, Relaxed, Release, SeqCst, const_new};
#[cfg(feature = "stats")]
use crate::tx::cell::raw::RawVar;
use crate::tx::clock::{Clock, Timestamp};
use crate::tx::observe::Names;
use crate::tx::reclaim::bin::Bin;
use crate::tx::reclaim::garbage::Garbage;
use crate::tx::reclaim::survey::Survey;
use crate::tx::slots::list::Slots;
use crate::tx::slots::slot::Slot;
use crate::tx::wait::gate::Gate;
use crate::tx::wait::table::WaitTable;
#[cfg(feature = "stats")]
use std::sync::Arc;

/// The state that all threads share.
pub(crate) struct Global {
    pub(crate) clock: Padded<Clock>,
    /// How many snapshots are registered.
    registered: Padded<AtomicU64>,
    /// Where others stand while one is in serial mode.
    pub(in crate::tx) gate: Gate,
    pub(in crate::tx) slots: Slots,
    /// What threads left behind when they ended.
    pub(in crate::tx) orphans: Bin,
    has_orphans: AtomicBool,
    /// The waiters for each variable.
    pub(in crate::tx) waiters: WaitTable,
    /// What variables are called.
    #[cfg_attr(not(feature = "stats"), expect(dead_code))]
    pub(in crate::tx) names: Names,
}

#[cfg(not(any(stm_loom, stm_shuttle)))]
static GLOBAL: Global = Global::new();

/// Returns the global state of this process.
#[cfg(not(any(stm_loom, stm_shuttle)))]
#[inline(always)]
pub(crate) fn global() -> &'static Global {
    &GLOBAL
}

/// Returns the global state of the execution of a model that is under way.
#[cfg(any(stm_loom, stm_shuttle))]
pub(crate) fn global() -> &'static Global {
    GLOBAL.get().expect("inside a model")
}

#[cfg(any(stm_loom, stm_shuttle))]
std::thread_local! {
    // All threads of a model are coroutines of one thread of the system.
    static GLOBAL: std::cell::Cell<Option<&'static Global>> = const { std::cell::Cell::new(None) };
}

/// An execution of a model begins, with a global state of its own, or ends.
#[cfg(any(stm_loom, stm_shuttle))]
pub(in crate::tx) fn set_global(global: Option<&'static Global>) {
    GLOBAL.set(global);
}

impl Global {
    const_new! {
        pub(in crate::tx) fn new() -> Self {
            Global {
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
    }
}

#[cfg(any(stm_loom, stm_shuttle))]
impl Global {
    /// At the end of an execution: nothing is left, neither garbage nor a slot in use.
    pub(in crate::tx) fn assert_at_rest(&self) {
        assert_eq!(self.orphans.count(), 0, "garbage is stuck");
        assert_eq!(self.registered.0.load(SeqCst), 0, "a snapshot is still registered");
        self.gate.assert_at_rest();
        assert!(self.waiters.is_empty(), "a waiter is still in the table");
        for slot in self.slots.all() {
            slot.assert_at_rest();
        }
        assert_eq!(self.slots.taken().count(), 0, "a slot was not given back");
    }
}

impl Global {
    /// What the clock shows.
    #[inline(always)]
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.0.now()
    }

    /// Returns whether a registered snapshot, other than the caller's if that `is_registered`, may need what the caller
    /// overwrites.
    /// Asked after the clock was read.
    #[inline(always)]
    pub(crate) fn has_snapshots(&self, is_registered: bool) -> bool {
        // For loom, which does not put SeqCst accesses of different variables into one order.
        let registered =
            if cfg!(stm_loom) { self.registered.0.fetch_add(0, SeqCst) } else { self.registered.0.load(SeqCst) };
        registered != u64::from(is_registered)
    }

    /// Registers a snapshot of this moment, no older than `from`, and returns its timestamp.
    ///
    /// The transaction of the slot has begun, at `from` or earlier. Until [`settle`](Slot::settle), "`from` or later" is kept.
    pub(crate) fn register(&self, slot: &Slot, from: Timestamp) -> Timestamp {
        self.registered.0.fetch_add(1, SeqCst);
        self.move_registered(slot, from)
    }

    /// Moves the registered snapshot from `from` to this moment. Until [`settle`](Slot::settle), both are kept.
    pub(crate) fn move_registered(&self, slot: &Slot, from: Timestamp) -> Timestamp {
        slot.announce(from);
        let now = self.clock.0.jump();
        slot.grow(now);
        now
    }

    /// No snapshot of the slot is registered any more.
    pub(crate) fn unregister(&self, slot: &Slot) {
        slot.withdraw();
        self.registered.0.fetch_sub(1, Release);
    }

    /// Writes down what all threads hold at present, but for the one of the slot `except`.
    pub(crate) fn survey(&self, survey: &mut Survey, except: *const Slot) {
        survey.look(&self.clock.0, &self.slots, except);
    }

    /// Takes over what ended threads left behind.
    pub(in crate::tx) fn adopt_orphans(&self, into: &mut Vec<Garbage>) {
        if self.has_orphans.load(Relaxed) {
            self.has_orphans.store(false, Relaxed);
            self.orphans.take(into);
        }
    }

    /// A thread has left something behind.
    pub(in crate::tx) fn note_orphans(&self) {
        self.has_orphans.store(true, Relaxed);
    }
}

#[cfg(feature = "stats")]
impl Global {
    /// The variable, which no other thread has, gets a label.
    pub(crate) fn name(&self, var: &RawVar, label: Arc<str>) {
        self.names.add(std::ptr::from_ref(var).addr(), label);
        var.mark_named();
    }

    /// The variable, to which there is no handle, is about to be freed.
    pub(crate) fn forget(&self, var: &RawVar) {
        let address = std::ptr::from_ref(var).addr();
        #[cfg(any(stm_loom, stm_shuttle))]
        assert!(var.is_waited_for() || !self.waiters.knows(var), "a variable that is freed is still looked at");
        if var.is_named() {
            self.names.remove(address);
        }
        if var.is_waited_for() {
            self.waiters.forget(address);
        }
    }
}
