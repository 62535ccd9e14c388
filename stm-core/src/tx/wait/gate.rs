//! The gate: where commits wait while another transaction is in serial mode, and for how long.
//!
//! [`Gate::serial`] is the slot of the serial transaction. A transaction that comes to commit writes and finds another one there
//! waits at the gate: a thread parks, a task is suspended. To leave serial mode is to clear the slot, count a turn and take out
//! all waiters, under the queue's lock; they are woken when the attempt has ended. So a waiter that came before that is woken, and
//! one that comes later finds the gate open, or closed by the next serial transaction. Every waiter waits for one turn only, so a
//! queue of serial transactions does not starve the others.
//!
//! **No wait here is for ever.** The serial transaction may itself wait for one that waits here: its body joins a thread that
//! commits, or a hook of a failed attempt does. So a waiter passes after a while, the *hold*, counted from its arrival or from the
//! beginning of the present attempt, whichever was later. That may make the attempt fail, though serial mode is kept.
//! `transaction/serial.rs` has the reason why it fails only so often.

use super::waiter::Waiter;
use crate::sync::{Acquire, AtomicPtr, Mutex, Padded, Relaxed, Release, const_new, has_come};
use crate::tx::slots::slot::Slot;
use std::mem::take;
use std::ptr::null_mut;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long others stand at the gate for the first attempt of a turn.
const HOLD: Duration = Duration::from_millis(10);

/// After so many doublings a hold grows no more.
const MOST_DOUBLINGS: u32 = 16;

pub(in crate::tx) struct Gate {
    /// The slot whose transaction is in serial mode.
    serial: Padded<AtomicPtr<Slot>>,
    queue: Mutex<Queue>,
}

struct Queue {
    /// How many turns have ended.
    turn: u64,
    standing: Vec<Arc<Waiter>>,
    /// When the present attempt of the turn began.
    since: Option<Instant>,
    hold: Duration,
}

impl Queue {
    const fn new() -> Self {
        Queue { turn: 0, standing: Vec::new(), since: None, hold: HOLD }
    }

    fn remove(&mut self, waiter: &Arc<Waiter>) {
        self.standing.retain(|other| !Arc::ptr_eq(other, waiter));
    }
}

impl Gate {
    const_new! {
        pub(in crate::tx) fn new() -> Self {
            Gate { serial: Padded(AtomicPtr::new(null_mut())), queue: Mutex::new(Queue::new()) }
        }
    }

    #[cfg(any(stm_loom, stm_shuttle))]
    pub(in crate::tx) fn assert_at_rest(&self) {
        assert!(self.serial.0.load(Relaxed).is_null(), "a transaction is still in serial mode");
        assert!(self.queue.lock().standing.is_empty(), "somebody still stands at the gate");
    }

    /// Returns the slot of the transaction in serial mode, if it is another one.
    #[inline(always)]
    pub(in crate::tx) fn closed_by_another(&self, slot: &Slot) -> Option<*mut Slot> {
        let serial = self.serial.0.load(Relaxed);
        (!serial.is_null() && !std::ptr::eq(serial, slot)).then_some(serial)
    }

    /// Lets no other transaction commit writes until [`open`](Gate::open), unless one is in serial mode already: `false`.
    #[cold]
    pub(in crate::tx) fn try_close(&self, slot: &'static Slot) -> bool {
        let me: *const Slot = slot;
        self.serial.0.compare_exchange(null_mut(), me.cast_mut(), Acquire, Relaxed).is_ok()
    }

    /// Notes that an attempt of the caller, which is in serial mode, begins. The longest before it took so long.
    #[cold]
    pub(in crate::tx) fn begins(&self, now: Instant, longest: Duration) {
        // loom has no clock, and so many steps more would be too many.
        if cfg!(stm_loom) {
            return;
        }
        let mut queue = self.queue.lock();
        queue.since = Some(now);
        queue.hold = HOLD + longest * 2;
    }

    /// Opens the gate: the caller has left serial mode. Returns the waiters that stood here for that, to be called.
    #[cold]
    pub(in crate::tx) fn open(&self) -> Vec<Arc<Waiter>> {
        let mut queue = self.queue.lock();
        self.serial.0.store(null_mut(), Release);
        queue.turn += 1;
        queue.since = None;
        queue.hold = HOLD;
        take(&mut queue.standing)
    }

    /// Lets `waiter` stand here while the transaction of `serial` is in serial mode, unless that has ended. It has passed so
    /// many `times` without success, and stands here twice as long for each.
    #[cold]
    pub(in crate::tx) fn stand(
        &'static self,
        serial: *mut Slot,
        waiter: Arc<Waiter>,
        times: u32,
    ) -> Result<Standing, Arc<Waiter>> {
        waiter.reset();
        let mut queue = self.queue.lock();
        if self.serial.0.load(Relaxed) != serial {
            return Err(waiter);
        }
        queue.standing.push(Arc::clone(&waiter));
        let (turn, arrived) = (queue.turn, Instant::now());
        Ok(Standing { gate: self, waiter, turn, arrived, times: times.min(MOST_DOUBLINGS), is_over: false })
    }

    /// Returns whether the transaction of `serial` is still the one in serial mode.
    pub(in crate::tx) fn is_closed_by(&self, serial: *mut Slot) -> bool {
        self.serial.0.load(Relaxed) == serial
    }
}

/// A waiter that stands at the gate, until this is dropped.
pub(in crate::tx) struct Standing {
    gate: &'static Gate,
    waiter: Arc<Waiter>,
    turn: u64,
    arrived: Instant,
    times: u32,
    /// The turn has ended.
    is_over: bool,
}

/// What a waiter finds that stands at the gate.
pub(in crate::tx) enum Look {
    /// The turn for which it stood there has ended.
    Open,
    /// It has stood there for long enough.
    Passes,
    /// It is called when that changes, but for the moment at which it has stood there for long enough.
    Closed(Option<Instant>),
}

impl Standing {
    /// Forgets earlier calls.
    pub(in crate::tx) fn look(&mut self) -> Look {
        self.waiter.reset();
        let queue = self.gate.queue.lock();
        if queue.turn != self.turn {
            self.is_over = true;
            return Look::Open;
        }
        let since = queue.since.map_or(self.arrived, |since| since.max(self.arrived));
        let moment = since + queue.hold * (1 << self.times);
        drop(queue);
        if !holds_end() {
            Look::Closed(None)
        } else if has_come(moment) {
            Look::Passes
        } else {
            Look::Closed(Some(moment))
        }
    }

    pub(in crate::tx) fn waiter(&self) -> &Arc<Waiter> {
        &self.waiter
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        // The end of the turn takes out all that stand there.
        if !self.is_over {
            let mut queue = self.gate.queue.lock();
            if queue.turn == self.turn {
                queue.remove(&self.waiter);
            }
        }
    }
}

/// Models have no clock: there a hold ends only where a scenario says so.
#[cfg(not(any(stm_loom, stm_shuttle)))]
fn holds_end() -> bool {
    true
}

#[cfg(any(stm_loom, stm_shuttle))]
std::thread_local! {
    static HOLDS_END: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

#[cfg(any(stm_loom, stm_shuttle))]
fn holds_end() -> bool {
    HOLDS_END.get()
}

/// In this execution of a model, from here on.
#[cfg(any(stm_loom, stm_shuttle))]
pub(in crate::tx) fn let_holds_end(end: bool) {
    HOLDS_END.set(end);
}
