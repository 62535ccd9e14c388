//! Code that runs once, after a transaction: what cannot be undone, or has to be.
//!
//! A hook is registered during an attempt and runs after it, when no transaction is running in the thread any more. What
//! an undone level has registered for a commit is dropped with it; what it has registered for a rollback runs after the
//! attempt, whichever way that ends. Every hook runs, also after one that panics; the first panic then goes on.

use crate::tx::cell::word::drop_each;
use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

pub(crate) type Hook = Box<dyn FnOnce()>;

/// The hooks of the running attempt.
#[derive(Default)]
pub(in crate::tx) struct Hooks {
    lists: RefCell<Lists>,
}

#[derive(Default)]
pub(in crate::tx) struct Lists {
    commit: Vec<Hook>,
    rollback: Vec<Hook>,
    /// Hooks of levels that were undone: to be run, and to be dropped (which may be user code, too).
    undone: Vec<Hook>,
    dropped: Vec<Hook>,
}

impl Lists {
    fn is_empty(&self) -> bool {
        [&self.commit, &self.rollback, &self.undone, &self.dropped].iter().all(|list| list.is_empty())
    }
}

/// A position to which the hooks can be rolled back.
#[derive(Clone, Copy)]
pub(in crate::tx) struct Mark {
    commit: usize,
    rollback: usize,
}

impl Hooks {
    pub(in crate::tx) fn add_for_commit(&self, hook: Hook) {
        self.lists.borrow_mut().commit.push(hook);
    }

    pub(in crate::tx) fn add_for_rollback(&self, hook: Hook) {
        self.lists.borrow_mut().rollback.push(hook);
    }

    #[inline(always)]
    pub(in crate::tx) fn mark(&self) -> Mark {
        let lists = self.lists.borrow();
        Mark { commit: lists.commit.len(), rollback: lists.rollback.len() }
    }

    pub(in crate::tx) fn undo(&self, to: Mark) {
        let lists = &mut *self.lists.borrow_mut();
        // Most levels have none.
        if lists.commit.len() > to.commit {
            lists.dropped.extend(lists.commit.drain(to.commit..));
        }
        if lists.rollback.len() > to.rollback {
            lists.undone.extend(lists.rollback.drain(to.rollback..));
        }
    }

    /// What is due after the attempt. From here on others' code may run transactions, which have hooks of their own.
    pub(in crate::tx) fn take(&self) -> Lists {
        self.lists.take()
    }
}

impl Lists {
    /// Runs what is due after the attempt, then goes on with the first panic, which may be `panic`.
    pub(in crate::tx) fn run(self, committed: bool, panic: Option<Box<dyn Any + Send>>) {
        if panic.is_none() && self.is_empty() {
            return;
        }
        let Lists { commit, rollback, undone, dropped } = self;
        let (due, idle) = if committed { (commit, rollback) } else { (rollback, commit) };
        let dropping = catch_unwind(AssertUnwindSafe(|| drop_each(dropped.into_iter().chain(idle))));
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
