//! Whom an attempt calls.

use super::entrusted::Entrusted;
use super::line::Tasks;
use super::waiter::{Errands, Waiter};
use std::sync::Arc;

/// Whom an attempt calls when it has ended.
#[derive(Default)]
pub(in crate::tx) struct Calls {
    /// Threads that wait for what it has changed, or until nobody runs alone.
    pub(in crate::tx) threads: Vec<Arc<Waiter>>,
    /// Tasks that do.
    pub(in crate::tx) tasks: Vec<Tasks>,
    /// Tasks that wait until nobody runs alone.
    pub(in crate::tx) gate: Vec<Arc<Waiter>>,
    /// Those who wait for the same as its transaction did.
    pub(super) errands: Option<Entrusted>,
}

impl Calls {
    /// What its transaction has to do because it was called.
    pub(in crate::tx) fn add_errands(&mut self, errands: Errands) {
        self.errands = Some(Entrusted::new(errands));
    }

    /// Those who stood at the gate, which is open.
    pub(in crate::tx) fn add_from_gate(&mut self, standing: Vec<Arc<Waiter>>) {
        let (tasks, threads): (Vec<_>, Vec<_>) = standing.into_iter().partition(|waiter| waiter.is_task());
        self.threads.extend(threads);
        self.gate.extend(tasks);
    }

    pub(in crate::tx) fn is_empty(&self) -> bool {
        self.threads.is_empty() && self.tasks.is_empty() && self.gate.is_empty() && self.errands.is_none()
    }
}
