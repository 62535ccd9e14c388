//! The recorder: what a transaction's body tells of itself.

use std::cell::RefCell;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

use super::{Attempt, Op, Value, Var};

/// What is recorded, if bodies have nested levels.
pub trait Levels {
    /// A nested level begins.
    fn save() -> Self;

    /// The nested level that began when so many were open, and any in it, has ended: it counts, or it was undone.
    fn settle(level: usize, kept: bool) -> Self;
}

impl Levels for Op {
    fn save() -> Self {
        Op::Save
    }

    fn settle(level: usize, kept: bool) -> Self {
        if kept { Op::Keep(level) } else { Op::Undo(level) }
    }
}

/// Where all threads' attempts are collected.
#[derive(Debug)]
pub struct Log<O = Op> {
    clock: AtomicU64,
    recorders: AtomicU64,
    attempts: Mutex<Vec<Attempt<O>>>,
}

impl<O> Default for Log<O> {
    fn default() -> Self {
        Log { clock: AtomicU64::default(), recorders: AtomicU64::default(), attempts: Mutex::default() }
    }
}

impl<O> Log<O> {
    /// A recorder for one thread, or for a part of its life.
    pub fn recorder(&self) -> Recorder<'_, O> {
        let thread = self.recorders.fetch_add(1, SeqCst) + 1;
        let state = State {
            attempts: Vec::new(),
            before: 0,
            begun: 0,
            open: 0,
            peeking: false,
            values: 0,
            late: None,
            lates: Vec::new(),
        };
        Recorder { log: self, thread, state: RefCell::new(state) }
    }

    /// All attempts since the last call, of recorders that are gone, in the order in which they began.
    pub fn take(&self) -> Vec<Attempt<O>> {
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
pub struct Recorder<'l, O = Op> {
    log: &'l Log<O>,
    thread: u64,
    state: RefCell<State<O>>,
}

#[derive(Debug)]
struct State<O> {
    attempts: Vec<Attempt<O>>,
    /// How many there were before the transaction.
    before: usize,
    begun: u64,
    open: usize,
    peeking: bool,
    values: Value,
    /// A part that runs while its attempt is being left.
    late: Option<Attempt<O>>,
    /// Those that have ended.
    lates: Vec<Attempt<O>>,
}

/// While it lives, the body runs.
#[derive(Debug)]
pub struct Body<'r, 'l, O = Op>(&'r Recorder<'l, O>);

impl<'l, O> Recorder<'l, O> {
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
    pub fn body(&self) -> Body<'_, 'l, O> {
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

    /// The body has done this.
    pub fn push(&self, op: O) {
        let state = &mut *self.state.borrow_mut();
        let attempt = match &mut state.late {
            Some(late) => late,
            None => state.attempts.last_mut().expect("an attempt"),
        };
        attempt.ops.push(op);
    }

    /// Completes what the body did last.
    pub fn complete(&self, how: impl FnOnce(&mut O)) {
        let attempts = &mut self.state.borrow_mut().attempts;
        how(attempts.last_mut().and_then(|attempt| attempt.ops.last_mut()).expect("it did something"));
    }

    /// A nested level begins; what is returned names it.
    pub fn save(&self) -> usize
    where
        O: Levels,
    {
        self.push(O::save());
        let state = &mut *self.state.borrow_mut();
        state.open += 1;
        state.open - 1
    }

    /// How many nested levels are open.
    pub fn open(&self) -> usize {
        self.state.borrow().open
    }

    /// What unwinds has left all levels but so many, and they were undone.
    pub fn unwound_to(&self, level: usize)
    where
        O: Levels,
    {
        if self.open() > level {
            self.settle(level, false);
        }
    }

    /// A nested level has ended: it counts, or it was undone.
    pub fn settle(&self, level: usize, kept: bool)
    where
        O: Levels,
    {
        self.state.borrow_mut().open = level;
        self.push(O::settle(level, kept));
    }
}

impl Recorder<'_> {
    /// To be called first in a part, which only reads, that a destructor runs while its attempt is being left.
    pub fn begin_late(&self) {
        self.end_late();
        let state = &mut *self.state.borrow_mut();
        let attempt = state.attempts.last().expect("an attempt");
        state.late = Some(Attempt { again: true, committed: false, ops: Vec::new(), ..*attempt });
    }

    /// To be called when such a part has ended.
    ///
    /// It has seen the state of its attempt, or one of its own. If it has found what the attempt itself has written, it was the
    /// first, and is a level of that; otherwise the attempt and the part need not have seen the same.
    pub fn end_late(&self) {
        let now = self.log.now();
        let state = &mut *self.state.borrow_mut();
        let Some(late) = state.late.take() else { return };
        let attempt = state.attempts.last_mut().expect("an attempt");
        let is_own = |op: &Op| match op {
            Op::Read { var, value, .. } => attempt.ops.contains(&Op::Write { var: *var, value: *value }),
            _ => false,
        };
        if late.ops.iter().any(is_own) {
            attempt.ops.push(Op::Save);
            attempt.ops.extend(late.ops);
            attempt.ops.push(Op::Undo(state.open));
        } else {
            state.lates.push(Attempt { left: now, ended: now, ..late });
        }
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

    /// What follows is a peek, or no more.
    pub fn peeking(&self, peeking: bool) {
        self.state.borrow_mut().peeking = peeking;
    }
}

impl<O> Drop for Body<'_, '_, O> {
    fn drop(&mut self) {
        let now = self.0.log.now();
        let state = &mut *self.0.state.borrow_mut();
        let last = state.attempts.last_mut().expect("an attempt");
        last.left = now;
        last.ended = now;
        state.begun = now + 1;
    }
}

impl<O> Drop for Recorder<'_, O> {
    fn drop(&mut self) {
        let state = self.state.get_mut();
        let mut attempts = std::mem::take(&mut state.attempts);
        attempts.append(&mut state.lates);
        // A panic elsewhere is reported there.
        if let Ok(mut all) = self.log.attempts.lock() {
            all.extend(attempts);
        }
    }
}
