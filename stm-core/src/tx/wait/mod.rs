//! Waiting for a variable to change.
//!
//! A transaction that retries registers in a table, under every variable that it read, and parks its thread or suspends its
//! task. A commit that changes a variable looks up who is registered under it.
//!
//! **No wakeup is lost.** The waiter registers while it holds the variable's version lock, and only if the version is
//! still the one it read; a committer looks while it holds the same lock. So either the commit came first, and the waiter
//! sees the new version and runs again at once, or the waiter came first, and the committer finds it in the table.
//!
//! **No storm of threads.** Of many waiters of one variable a change may serve one only, and nobody knows which. So all of
//! them are *due*, but of the threads the committer calls just the first few, in the order in which they began to wait; each
//! of these, when the attempt that it makes has ended in any way, or lasts for a millisecond, calls the next one that is still due
//! (its *errand*; in the latter case the timer's thread does it). Who is
//! due for an inline value that is again what the waiter saw is due no more, since its transaction would do what it did: a
//! permit that comes and goes wakes a few and not all.
//!
//! Whoever is due is called in the end: waiters become due in [`WaitTable::changed`] only, which calls some of them, and
//! gives them the errand if there are more; who has an errand is awake, and does it when its attempt ends or, if it makes
//! none, at once; and the one whom it calls gets the errand if there are still more. Places are kept: who was called in
//! vain goes back to where it stood, so nobody is overtaken for ever.
//!
//! **Tasks** are all called at once. A thread that is woken runs, but a future that is woken may never be polled again: it
//! was moved to the side by a `select!`, its loop is busy, it was forgotten. Whoever depended on its errand would wait with
//! it. So a task has none. What it costs to take those who are due out of the table does not depend on how many they are;
//! they are called when no lock is held and, if they are many, by a thread that has nothing else to do (`timer.rs`).
//!
//! While it waits, a transaction is not running: it holds back no garbage. The table knows variables by address and does not
//! follow one (but for [`WaitTable::each`], which lists them), so a variable may go away while somebody waits for it; one that
//! comes to lie at the same address can cost a wakeup too many.

mod entrusted;
pub(in crate::tx) mod gate;
mod line;
mod registration;
mod table;
mod waiter;

use entrusted::Entrusted;
pub(super) use line::Tasks;
pub(super) use registration::Registration;
pub(super) use table::WaitTable;
pub(super) use waiter::Waiter;

use std::sync::Arc;

/// The variables (by address) whose next thread is to be called.
pub(super) type Errands = Vec<usize>;

/// Whom an attempt calls when it has ended.
#[derive(Default)]
pub(super) struct Calls {
    /// Threads that wait for what it has changed, or until nobody runs alone.
    pub(super) threads: Vec<Arc<Waiter>>,
    /// Tasks that do.
    pub(super) tasks: Vec<Tasks>,
    /// Tasks that wait until nobody runs alone.
    pub(super) gate: Vec<Arc<Waiter>>,
    /// Those who wait for the same as its transaction did.
    errands: Option<Entrusted>,
}

impl Calls {
    /// What its transaction has to do because it was called.
    pub(super) fn add_errands(&mut self, errands: Errands) {
        self.errands = Some(Entrusted::new(errands));
    }

    /// Those who stood at the gate, which is open.
    pub(super) fn add_from_gate(&mut self, standing: Vec<Arc<Waiter>>) {
        let (tasks, threads): (Vec<_>, Vec<_>) = standing.into_iter().partition(|waiter| waiter.is_task());
        self.threads.extend(threads);
        self.gate.extend(tasks);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.threads.is_empty() && self.tasks.is_empty() && self.gate.is_empty() && self.errands.is_none()
    }

    /// Calls all of them, threads first: calling a task may run code of others. The caller holds no lock, and its attempt
    /// has ended, or goes on only to wait.
    pub(super) fn make(self, table: &WaitTable) {
        for thread in self.threads {
            thread.notify();
        }
        if let Some(errands) = self.errands {
            table.run(errands.take());
        }
        for task in self.gate {
            task.notify();
        }
        for tasks in self.tasks {
            tasks.notify();
        }
    }
}

/// What a waiter has seen of a variable, as far as it tells whether a change makes a difference.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seen {
    /// The value itself.
    Value(usize),
    /// How many changes there were before, counted while somebody waits. A boxed value's address would not do: it may
    /// come back with another value.
    Changes(u64),
}
