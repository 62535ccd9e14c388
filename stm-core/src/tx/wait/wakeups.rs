//! The waiters that an attempt calls when it has ended.

use super::handoffs::PendingHandoffs;
use super::queue::TaskSet;
use super::table::WaitTable;
use super::waiter::{Handoffs, Waiter};
use std::sync::Arc;

/// The waiters that an attempt calls when it has ended.
#[derive(Default)]
pub(in crate::tx) struct Wakeups {
    /// Threads that wait for what it has changed, or until no transaction is in serial mode.
    pub(in crate::tx) threads: Vec<Arc<Waiter>>,
    /// Tasks that do.
    pub(in crate::tx) tasks: Vec<TaskSet>,
    /// Tasks that wait until no transaction is in serial mode.
    pub(in crate::tx) gate: Vec<Arc<Waiter>>,
    /// The waiters for the same as its transaction waited for.
    handoffs: Option<PendingHandoffs>,
}

impl Wakeups {
    /// What its transaction has to do because it was called.
    pub(in crate::tx) fn add_handoffs(&mut self, handoffs: Handoffs, table: &'static WaitTable) {
        self.handoffs = Some(PendingHandoffs::new(handoffs, table));
    }

    /// Adds the waiters that stood at the gate, which is open.
    pub(in crate::tx) fn add_from_gate(&mut self, standing: Vec<Arc<Waiter>>) {
        let (tasks, threads): (Vec<_>, Vec<_>) = standing.into_iter().partition(|waiter| waiter.is_task());
        self.threads.extend(threads);
        self.gate.extend(tasks);
    }

    pub(in crate::tx) fn is_empty(&self) -> bool {
        self.threads.is_empty() && self.tasks.is_empty() && self.gate.is_empty() && self.handoffs.is_none()
    }

    /// Calls all of them, threads first: calling a task may run code of others. The caller holds no lock, and its attempt
    /// has ended, or goes on only to wait.
    pub(in crate::tx) fn deliver(self, table: &WaitTable) {
        for thread in self.threads {
            thread.notify();
        }
        if let Some(handoffs) = self.handoffs {
            table.run(handoffs.take());
        }
        for task in self.gate {
            task.notify();
        }
        for tasks in self.tasks {
            tasks.notify();
        }
    }
}
