//! Code that runs once, after a transaction: what cannot be undone, or has to be.
//!
//! A hook is registered during an attempt and runs after it, when no transaction is running in the thread any more. What
//! an undone level has registered for a commit is dropped with it; what it has registered for a rollback runs after the
//! attempt, whichever way that ends. Every hook runs, also after one that panics; the first panic then goes on.

use super::transaction::Transaction;
use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

pub(crate) type Hook = Box<dyn FnOnce()>;

/// The hooks of the running attempt.
#[derive(Default)]
pub(super) struct Hooks {
    lists: RefCell<Lists>,
}

#[derive(Default)]
struct Lists {
    commit: Vec<Hook>,
    rollback: Vec<Hook>,
    /// Hooks of levels that were undone: to be run, and to be dropped (which may be user code, too).
    undone: Vec<Hook>,
    dropped: Vec<Hook>,
}

/// A position to which the hooks can be rolled back.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    commit: usize,
    rollback: usize,
}

impl Hooks {
    pub(super) fn mark(&self) -> Mark {
        let lists = self.lists.borrow();
        Mark { commit: lists.commit.len(), rollback: lists.rollback.len() }
    }

    pub(super) fn undo(&self, to: Mark) {
        let lists = &mut *self.lists.borrow_mut();
        lists.dropped.extend(lists.commit.drain(to.commit..));
        lists.undone.extend(lists.rollback.drain(to.rollback..));
    }

    /// The attempt is undone, but what is due then has to wait for a later one.
    pub(super) fn defer(&self) {
        self.undo(Mark { commit: 0, rollback: 0 });
    }

    /// Runs what is due after the attempt, then goes on with the first panic, which may be `panic`.
    pub(super) fn run(&self, committed: bool, panic: Option<Box<dyn Any + Send>>) {
        let Lists { commit, rollback, undone, dropped } = self.lists.take();
        let (due, idle) = if committed { (commit, rollback) } else { (rollback, commit) };
        let dropping = catch_unwind(AssertUnwindSafe(|| drop((dropped, idle))));
        let mut panic = panic.or(dropping.err());
        for hook in undone.into_iter().chain(due) {
            if let Err(payload) = catch_unwind(AssertUnwindSafe(hook)) {
                panic.get_or_insert(payload);
            }
        }
        if let Some(payload) = panic {
            resume_unwind(payload);
        }
    }
}

impl Transaction {
    /// Runs `hook` once, after the outermost transaction has committed.
    pub(crate) fn on_commit(&self, hook: impl FnOnce() + 'static) {
        self.unusual.set(true);
        self.hooks.lists.borrow_mut().commit.push(Box::new(hook));
    }

    /// Runs `hook` once, after what this level has done was undone and the attempt is over.
    pub(crate) fn on_rollback(&self, hook: impl FnOnce() + 'static) {
        self.unusual.set(true);
        self.hooks.lists.borrow_mut().rollback.push(Box::new(hook));
    }
}
