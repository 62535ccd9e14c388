//! The recorder: what a transaction's body tells of itself.

use std::cell::RefCell;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

use super::{Attempt, Op, Value, Var};

/// Where all threads' attempts are collected.
#[derive(Debug, Default)]
pub struct Log {
    clock: AtomicU64,
    recorders: AtomicU64,
    attempts: Mutex<Vec<Attempt>>,
}

impl Log {
    /// A recorder for one thread, or for a part of its life.
    pub fn recorder(&self) -> Recorder<'_> {
        let thread = self.recorders.fetch_add(1, SeqCst) + 1;
        Recorder { log: self, thread, state: RefCell::default() }
    }

    /// All attempts since the last call, of recorders that are gone, in the order in which they began.
    pub fn take(&self) -> Vec<Attempt> {
        let mut attempts = std::mem::take(&mut *self.attempts.lock().expect("no panic while it is locked"));
        attempts.sort_by_key(|attempt| attempt.begun);
        attempts
    }

    /// Even for an end, odd for a beginning, so that what begins at an end is after it.
    fn now(&self) -> u64 {
        self.clock.fetch_add(1, SeqCst) * 2
    }
}

/// Records the transactions of one thread.
#[derive(Debug)]
pub struct Recorder<'l> {
    log: &'l Log,
    thread: u64,
    state: RefCell<State>,
}

#[derive(Debug, Default)]
struct State {
    attempts: Vec<Attempt>,
    /// How many there were before the transaction.
    before: usize,
    begun: u64,
    open: usize,
    peeking: bool,
    values: Value,
}

/// While it lives, the body runs.
#[derive(Debug)]
pub struct Body<'r, 'l>(&'r Recorder<'l>);

impl<'l> Recorder<'l> {
    /// To be called before a transaction begins.
    pub fn invoke(&self) {
        let state = &mut *self.state.borrow_mut();
        state.before = state.attempts.len();
        state.begun = self.log.now() + 1;
    }

    /// To be called when the transaction has ended: did its last attempt take effect?
    pub fn end(&self, committed: bool) {
        let now = self.log.now();
        let state = &mut *self.state.borrow_mut();
        let last = state.attempts.last_mut().expect("an attempt");
        last.committed = committed;
        last.ended = now;
    }

    /// To be called first in a body. What is returned is to be dropped when it ends.
    pub fn body(&self) -> Body<'_, 'l> {
        let state = &mut *self.state.borrow_mut();
        state.open = 0;
        state.peeking = false;
        let (thread, begun) = (usize::try_from(self.thread).expect("few threads"), state.begun);
        let again = state.attempts.len() > state.before;
        state.attempts.push(Attempt { thread, again, begun, left: 0, ended: 0, committed: false, ops: Vec::new() });
        Body(self)
    }

    /// Is this the transaction's first attempt?
    pub fn is_first(&self) -> bool {
        !self.state.borrow().attempts.last().expect("an attempt").again
    }

    fn push(&self, op: Op) {
        self.state.borrow_mut().attempts.last_mut().expect("an attempt").ops.push(op);
    }

    /// The body has found this value.
    pub fn read(&self, var: Var, value: Value) {
        let peeked = self.state.borrow().peeking;
        self.push(Op::Read { var, value, peeked });
    }

    /// A new value that the body is about to write.
    pub fn write(&self, var: Var) -> Value {
        let number = {
            let state = &mut *self.state.borrow_mut();
            state.values += 1;
            state.values
        };
        let value = (self.thread << 32) + number;
        self.push(Op::Write { var, value });
        value
    }

    /// A nested level begins; what is returned names it.
    pub fn save(&self) -> usize {
        self.push(Op::Save);
        let state = &mut *self.state.borrow_mut();
        state.open += 1;
        state.open - 1
    }

    /// A nested level has ended: it counts, or it was undone.
    pub fn settle(&self, level: usize, kept: bool) {
        self.state.borrow_mut().open = level;
        self.push(if kept { Op::Keep(level) } else { Op::Undo(level) });
    }

    /// What follows is a peek, or no more.
    pub fn peeking(&self, peeking: bool) {
        self.state.borrow_mut().peeking = peeking;
    }
}

impl Drop for Body<'_, '_> {
    fn drop(&mut self) {
        let now = self.0.log.now();
        let state = &mut *self.0.state.borrow_mut();
        let last = state.attempts.last_mut().expect("an attempt");
        last.left = now;
        last.ended = now;
        state.begun = now + 1;
    }
}

impl Drop for Recorder<'_> {
    fn drop(&mut self) {
        let attempts = std::mem::take(&mut self.state.get_mut().attempts);
        // A panic elsewhere is reported there.
        if let Ok(mut all) = self.log.attempts.lock() {
            all.extend(attempts);
        }
    }
}
