//! Serial mode: how a transaction makes progress when others get into its way. (After libitm's serial mode. It is not
//! irrevocable: an attempt in serial mode can still fail.)
//!
//! After a failed attempt a transaction pauses for a random, exponentially growing while. After a few, or after a long one, it
//! registers its snapshot, and from then on fails at no read, only at commit (`run/attempts.rs`). After `PATIENCE` attempts that
//! failed because of others it enters serial mode; after `LEAST` already, if they have logged more than `WASTE` entries in all.
//! (So the work that is lost before its turn is bounded, too: `WASTE` and one attempt's entries, or those of `LEAST` attempts.)
//! Other transactions go on reading, but wait at the gate (`wait/gate.rs`) before they commit writes, until the serial one
//! has committed or waits itself.
//!
//! **How often a serial transaction can fail.** It waits for locks as long as it takes, because no other transaction waits for one
//! that it holds for more than a few looks. So it fails only by a commit that has passed the gate. Before the gate was closed, each
//! thread can have passed it once. After that, a thread passes when it has waited there for the hold: 10 ms, and twice the
//! time of the longest attempt that the transaction has made in serial mode. It does so no sooner than that after the beginning of
//! the present attempt. So an attempt that fails by it takes longer than the hold, and the next hold is more than
//! twice as long. An attempt that takes time `d` when nothing is in its way is therefore made to fail in at most log2(`d` / 10 ms) + 1
//! holds: once in each, and once more for each thread that was still about to commit when the next attempt began.
//!
//! **It is about progress alone.** If others pass, or if no transaction gets a turn, attempts fail that need not, and that is all:
//! every attempt checks what it has read. Only the unbounded wait for a lock rests on serial mode
//! (`Transaction::lock_patiently`), and only one transaction at a time waits so: [`Serial::On`] is set by the exchange that
//! closes the gate, and cleared before that opens. All others give up their locks after a few looks.
//!
//! **By hand.** An attempt whose body returns `StmError::Conflict` without having met one holds up no other transaction. It counts
//! as none of those above, and ends a turn. The pauses after such attempts grow up to `backoff::LONGEST_SLEEP`.
//!
//! **For its own turn** a transaction waits as long as others wait at the gate, and twice as long after each time without
//! success. Then it makes an attempt without a turn. It may be what the serial transaction waits for.
//!
//! A task waits for none of this in its thread. Where a thread would wait at the gate, the task is suspended, and woken when the
//! gate opens, or when the hold is over. Its own serial mode lasts for one poll at most: nothing is held from one to the
//! next. A poll makes a few serial attempts, which may fail because a thread is held up in the middle of its commit. Then the
//! task takes another turn, with a hold by all of its attempts.
//!
//! The timer's thread never waits at the gate with what ends a delay: that is once for each delay, and it reads nothing.

use super::limits::earlier;
use super::parts::Serial;
use super::state::Transaction;
use crate::sync::{has_come, spin_loop};
use crate::tx::global::global;
use crate::tx::outcome::Conflict;
use crate::tx::slots::slot::Slot;
use crate::tx::wait::gate::Look;
use crate::tx::wait::waiter::Waiter;
use std::time::{Duration, Instant};

/// How often a thread looks whether the gate opens before standing there.
const LOOKS: u32 = if cfg!(any(stm_loom, stm_shuttle)) { 0 } else { 64 };

/// Why a thread stands at the gate no more.
enum Left {
    Open,
    /// It is closed, but the thread has stood there for long enough.
    Passes,
    /// The transaction's time is over.
    TimeIsOver,
}

impl Transaction {
    /// Returns whether this transaction is in serial mode, so that no other one may commit writes at present.
    #[inline(always)]
    pub(in crate::tx) fn is_serial(&self) -> bool {
        self.serial.get() == Serial::On
    }

    /// Lets the others commit again. The waiters at the gate are called with the next
    /// [`deliver_wakeups`](Transaction::deliver_wakeups).
    pub(in crate::tx) fn leave_serial(&self) {
        if self.is_serial() {
            self.serial.set(Serial::Off);
            let standing = global().gate.open();
            if !standing.is_empty() {
                self.waiting.wakeups.borrow_mut().add_from_gate(standing);
                if self.is_running() {
                    self.require_cleanup();
                }
            }
        }
    }

    /// Passes the gate, as soon as it may, while the transaction of `other` is in serial mode. This transaction is about to
    /// commit, and holds no lock.
    #[cold]
    pub(in crate::tx) fn pass_gate(&self, other: *mut Slot) -> Result<(), Conflict> {
        if self.hints.passes_gate.get() {
            return Ok(());
        }
        if self.waiting.never_waits.get() {
            return Err(self.blame_serial());
        }
        match self.stand_at_gate(other, 0) {
            Left::Open | Left::Passes => Ok(()),
            Left::TimeIsOver => {
                self.attempt.turned_away.set(true);
                Err(self.blame_serial())
            }
        }
    }

    /// Stands at the gate that `other` has closed.
    fn stand_at_gate(&self, other: *mut Slot, times: u32) -> Left {
        for _ in 0..LOOKS {
            if !global().gate.is_closed_by(other) {
                return Left::Open;
            }
            spin_loop();
        }
        let waiter = self.kept.waiter.take().unwrap_or_else(Waiter::thread);
        let (left, waiter) = match global().gate.stand(other, waiter, times) {
            Err(waiter) => (Left::Open, waiter),
            Ok(mut standing) => loop {
                let left = match standing.look() {
                    Look::Open => Left::Open,
                    Look::Passes => Left::Passes,
                    Look::Closed(_) if self.hints.time_limit.get().is_some_and(has_come) => Left::TimeIsOver,
                    Look::Closed(until) => {
                        standing.waiter().park(earlier(until, self.hints.time_limit.get()));
                        continue;
                    }
                };
                break (left, standing.waiter().clone());
            },
        };
        self.kept.waiter.set(Some(waiter));
        left
    }
}

impl Transaction {
    /// Keeps the turn until the result is dropped, if this transaction has just failed in serial mode. Transactions that run
    /// meanwhile in this thread are others, but nothing stops them.
    pub(in crate::tx) fn keep_turn(&self) -> KeptTurn<'_> {
        let kept = self.is_serial();
        if kept {
            self.serial.set(Serial::Kept);
        }
        KeptTurn { tx: self, kept }
    }

    /// A transaction of this thread waits for a change: others must be able to make it.
    pub(in crate::tx) fn give_turn_away(&self) {
        if self.serial.get() == Serial::Kept {
            self.serial.set(Serial::On);
        }
        self.leave_serial();
    }
}

/// A turn in serial mode while its transaction is between two attempts.
pub(in crate::tx) struct KeptTurn<'a> {
    tx: &'a Transaction,
    kept: bool,
}

impl Drop for KeptTurn<'_> {
    fn drop(&mut self) {
        if self.kept && self.tx.serial.get() == Serial::Kept {
            self.tx.serial.set(Serial::On);
        }
    }
}

/// Keeps its transaction in serial mode until dropped, or until [`Transaction::leave_serial`]: user code that
/// runs after the last attempt may wait for others.
pub(in crate::tx) struct SerialGuard<'a> {
    tx: &'a Transaction,
    /// When the present attempt began.
    since: Instant,
}

impl<'a> SerialGuard<'a> {
    /// Waits until no other transaction is in serial mode, and enters it. `None`: that takes too long, or longer than the
    /// transaction's time, or this thread is in serial mode already, and the transaction is that of a hook.
    pub(in crate::tx) fn wait_for(tx: &'a Transaction, times: u32) -> Option<Self> {
        while tx.serial.get() == Serial::Off {
            if let Some(serial) = Self::try_new(tx) {
                return Some(serial);
            }
            if let Some(other) = global().gate.closed_by_another(tx.slot) {
                if !matches!(tx.stand_at_gate(other, times), Left::Open) {
                    break;
                }
            }
        }
        None
    }

    /// Enters serial mode. `None`: another transaction is in it.
    pub(in crate::tx) fn try_new(tx: &'a Transaction) -> Option<Self> {
        global().gate.try_close(tx.slot).then(|| {
            tx.serial.set(Serial::On);
            SerialGuard { tx, since: Instant::now() }
        })
    }

    /// An attempt begins. The longest before it took so long.
    pub(in crate::tx) fn begins(&mut self, longest: Duration) {
        self.since = Instant::now();
        global().gate.begins(self.since, longest);
    }

    /// How long the present attempt has taken so far.
    pub(in crate::tx) fn elapsed(&self) -> Duration {
        self.since.elapsed()
    }
}

impl Drop for SerialGuard<'_> {
    fn drop(&mut self) {
        self.tx.leave_serial();
        if !self.tx.is_running() {
            self.tx.deliver_wakeups();
        }
    }
}
