//! The waiters for one variable.

use super::waiter::Waiter;
use crate::sync::Mutex;
use crate::timer::wake_elsewhere;
use std::collections::{BTreeMap, BTreeSet};
use std::mem::take;
use std::sync::Arc;
use std::task::Wake;

/// What a waiter has seen of a variable, as far as it tells whether a change makes a difference.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::tx) enum Seen {
    /// The value itself.
    Value(usize),
    /// How many changes there were before, counted while there is a waiter. A boxed value's address would not do: it may
    /// come back with another value.
    Changes(u64),
}

/// What a waiter has seen, and the number of its arrival.
type Place = (Seen, u64);

/// The waiters, in order for each of what they have seen.
type Tree = BTreeMap<Place, Arc<Waiter>>;

/// Threads, of which the first few are called. Every step takes logarithmic time.
#[derive(Default)]
pub(super) struct ThreadQueue {
    all: Tree,
    /// The first arrival among the waiters that have seen the same.
    firsts: BTreeSet<(u64, Seen)>,
}

impl ThreadQueue {
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    fn first(&self, seen: Seen) -> Option<u64> {
        self.all.range((seen, 0)..=(seen, u64::MAX)).next().map(|(&(_, arrival), _)| arrival)
    }

    fn change(&mut self, seen: Seen, change: impl FnOnce(&mut Tree)) {
        let before = self.first(seen);
        change(&mut self.all);
        let after = self.first(seen);
        if before != after {
            before.map(|arrival| self.firsts.remove(&(arrival, seen)));
            after.map(|arrival| self.firsts.insert((arrival, seen)));
        }
    }

    pub(super) fn add(&mut self, seen: Seen, arrival: u64, waiter: Arc<Waiter>) {
        self.change(seen, |all| drop(all.insert((seen, arrival), waiter)));
    }

    pub(super) fn remove(&mut self, seen: Seen, arrival: u64) -> Option<Arc<Waiter>> {
        let mut removed = None;
        self.change(seen, |all| removed = all.remove(&(seen, arrival)));
        removed
    }

    /// Returns the first waiter that has seen something else than what there is `now`.
    fn first_due(&self, now: Seen) -> Option<(u64, Seen)> {
        self.firsts.iter().copied().find(|&(_, seen)| seen != now)
    }

    /// Takes out the first `most` that are due, and makes it their errand to call the next, if there are more.
    pub(super) fn call(&mut self, var: usize, now: Seen, most: usize, called: &mut Vec<Arc<Waiter>>) {
        let first = called.len();
        while called.len() - first < most {
            let Some((arrival, seen)) = self.first_due(now) else { break };
            called.extend(self.remove(seen, arrival));
        }
        if self.first_due(now).is_some() {
            for waiter in &called[first..] {
                waiter.add_handoff(var);
            }
        }
    }
}

#[cfg(feature = "stats")]
impl ThreadQueue {
    /// All of them.
    pub(super) fn each(&self) -> impl Iterator<Item = &Arc<Waiter>> {
        self.all.values()
    }
}

/// More tasks than these are called by another thread.
const MOST_AT_ONCE: usize = if cfg!(any(stm_loom, stm_shuttle)) { usize::MAX } else { 256 };

/// Tasks that another thread calls.
struct Elsewhere(Mutex<Option<Tree>>);

impl Wake for Elsewhere {
    fn wake(self: Arc<Self>) {
        let tasks = self.0.lock().take();
        if let Some(tasks) = tasks {
            notify_all(tasks);
        }
    }
}

/// Tasks, which are all called.
#[derive(Default)]
pub(crate) enum TaskSet {
    #[default]
    Nobody,
    /// Most often it is one. That needs no tree.
    One(Place, Arc<Waiter>),
    Many(Tree),
}

impl TaskSet {
    pub(super) fn is_empty(&self) -> bool {
        match self {
            TaskSet::Nobody => true,
            TaskSet::One(..) => false,
            TaskSet::Many(all) => all.is_empty(),
        }
    }

    pub(super) fn add(&mut self, seen: Seen, arrival: u64, waiter: Arc<Waiter>) {
        let place = (seen, arrival);
        *self = match take(self) {
            TaskSet::Nobody => TaskSet::One(place, waiter),
            TaskSet::One(first, other) => TaskSet::Many(Tree::from([(first, other), (place, waiter)])),
            TaskSet::Many(mut all) => {
                all.insert(place, waiter);
                TaskSet::Many(all)
            }
        }
    }

    pub(super) fn remove(&mut self, seen: Seen, arrival: u64) -> Option<Arc<Waiter>> {
        let place = (seen, arrival);
        match take(self) {
            TaskSet::One(only, waiter) if only == place => Some(waiter),
            mut others => {
                let removed = if let TaskSet::Many(all) = &mut others { all.remove(&place) } else { None };
                *self = others;
                removed
            }
        }
    }

    /// Takes out all tasks that have seen something else than what there is `now`.
    ///
    /// In constant time, unless some have seen just that.
    pub(super) fn take_due(&mut self, now: Seen) -> TaskSet {
        match take(self) {
            TaskSet::One((seen, arrival), waiter) if seen == now => {
                *self = TaskSet::One((seen, arrival), waiter);
                TaskSet::Nobody
            }
            TaskSet::Many(mut due) if due.range((now, 0)..=(now, u64::MAX)).next().is_some() => {
                let mut others = due.split_off(&(now, 0));
                due.append(&mut others.split_off(&(now, u64::MAX)));
                *self = TaskSet::Many(others);
                TaskSet::Many(due)
            }
            due => due,
        }
    }

    /// Calls all of them, in the order in which they began to wait. The caller holds no lock.
    ///
    /// If they are many, another thread does it: a poll that changes what many wait for does not stop its loop for that.
    pub(crate) fn notify(self) {
        match self {
            TaskSet::Nobody => {}
            TaskSet::One(_, waiter) => waiter.notify(),
            TaskSet::Many(all) if all.len() <= MOST_AT_ONCE => notify_all(all),
            TaskSet::Many(all) => {
                if let Err(waker) = wake_elsewhere(Arc::new(Elsewhere(Mutex::new(Some(all)))).into()) {
                    waker.wake();
                }
            }
        }
    }
}

#[cfg(feature = "stats")]
impl TaskSet {
    /// All of them.
    pub(super) fn each(&self) -> impl Iterator<Item = &Arc<Waiter>> {
        let (one, many) = match self {
            TaskSet::Nobody => (None, None),
            TaskSet::One(_, waiter) => (Some(waiter), None),
            TaskSet::Many(all) => (None, Some(all)),
        };
        one.into_iter().chain(many.into_iter().flat_map(BTreeMap::values))
    }
}

fn notify_all(tasks: Tree) {
    let mut waiters: Vec<_> = tasks.into_iter().map(|((_, arrival), waiter)| (arrival, waiter)).collect();
    waiters.sort_by_key(|&(arrival, _)| arrival);
    for (_, waiter) in waiters {
        waiter.notify();
    }
}
