//! Whose turn it is, when transactions get into each other's way.
//!
//! After a failed attempt a transaction waits for a random, exponentially growing while. After some, or after one that was
//! long, it is registered and fails at no read, only at commit (`run.rs`). After [`PATIENCE`] attempts it runs alone: other transactions go on
//! reading, but wait before they commit writes, until it has committed or waits itself. Those that had passed that point
//! can each make it fail once more, so the number of attempts is bounded by `PATIENCE`, the number of threads, and one. It
//! waits for locks as long as it takes: nobody else waits for one that it holds but for a few looks.
//!
//! A task waits for none of this in its thread. Where a thread would wait for another transaction that runs alone, the task
//! is suspended, and called when that has ended. It runs alone itself within one poll: nothing is held from one to the next. There
//! it makes a few attempts, which may fail because a thread is held up in the middle of its commit, and takes another turn then.

use super::transaction::Transaction;
use super::world::world;
use crate::sync::{spin_loop, yield_now};

/// How many attempts a transaction makes before it runs alone.
pub(super) const PATIENCE: u32 = if cfg!(any(loom, shuttle)) { 2 } else { 32 };

impl Transaction {
    /// Lets the others commit again. The tasks among them are called with the next [`make_calls`](Transaction::make_calls).
    pub(super) fn leave_alone(&self) {
        if self.alone.replace(false) && !self.keeps_turn.get() {
            let gate = world().leave_alone();
            if !gate.is_empty() {
                self.calls.borrow_mut().gate.extend(gate);
                self.note_unusual();
            }
        }
    }
}

impl Transaction {
    /// If this has just failed while it ran alone, the turn is kept for it until the result is dropped. Transactions that run
    /// meanwhile in this thread are others, but nobody stops them.
    pub(super) fn keep_turn(&self) -> KeptTurn<'_> {
        let kept = self.alone.replace(false);
        if kept {
            self.keeps_turn.set(true);
        }
        KeptTurn { tx: self, kept }
    }

    /// A transaction of this thread waits for a change: others must be able to make it.
    pub(super) fn give_turn_away(&self) {
        if self.keeps_turn.replace(false) {
            self.alone.set(true);
        }
        self.leave_alone();
    }
}

/// A turn alone while its transaction is between two attempts.
pub(super) struct KeptTurn<'a> {
    tx: &'a Transaction,
    kept: bool,
}

impl Drop for KeptTurn<'_> {
    fn drop(&mut self) {
        if self.kept && self.tx.keeps_turn.replace(false) {
            self.tx.alone.set(true);
        }
    }
}

/// Runs alone until dropped, or until [`Transaction::leave_alone`]: user code that runs after the last attempt may wait for
/// others.
pub(super) struct Alone<'a>(&'a Transaction);

impl<'a> Alone<'a> {
    /// Waits until nobody else runs alone.
    pub(super) fn new(tx: &'a Transaction) -> Self {
        tx.give_turn_away();
        world().run_alone(tx.slot);
        Self::begun(tx)
    }

    /// `None`: somebody else runs alone.
    pub(super) fn try_new(tx: &'a Transaction) -> Option<Self> {
        tx.give_turn_away();
        world().try_run_alone(tx.slot).then(|| Self::begun(tx))
    }

    fn begun(tx: &'a Transaction) -> Self {
        tx.alone.set(true);
        Alone(tx)
    }
}

impl Drop for Alone<'_> {
    fn drop(&mut self) {
        self.0.leave_alone();
        if !self.0.is_running() {
            self.0.make_calls();
        }
    }
}

/// The next of a sequence of numbers that look random: xorshift64 (Marsaglia, 2003). None is 0 if the first is not.
#[inline(always)]
pub(super) fn xorshift(mut random: u64) -> u64 {
    random ^= random << 13;
    random ^= random >> 7;
    random ^ random << 17
}

/// Random waits that double: two transactions that got into each other's way once do not meet again.
pub(super) struct Backoff {
    random: u64,
    pauses: u64,
}

impl Backoff {
    const FIRST: u64 = if cfg!(any(loom, shuttle, miri)) { 1 } else { 128 };
    const LAST: u64 = if cfg!(any(loom, shuttle, miri)) { 1 } else { 1 << 14 };

    pub(super) fn new(seed: u64) -> Self {
        Backoff { random: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1, pauses: Self::FIRST }
    }

    pub(super) fn wait(&mut self) {
        if self.pause() {
            // Whoever is in the way may need this processor.
            yield_now();
        }
    }

    /// Waits without giving the processor away. Has it come to its longest?
    pub(super) fn pause(&mut self) -> bool {
        self.random = xorshift(self.random);
        for _ in 0..=self.random % self.pauses {
            spin_loop();
        }
        let longest = self.pauses >= Self::LAST;
        if !longest {
            self.pauses *= 2;
        }
        longest
    }
}
