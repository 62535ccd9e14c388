//! What a waiter says of itself.

use crate::stats;
use crate::tx::log::ReadSet;
use crate::tx::site::Site;
use crate::tx::transaction::state::Transaction;
use parking_lot::Mutex;
use std::cell::OnceCell;
use std::panic::Location;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread::{self, ThreadId};
use std::time::Instant;

/// When something began, if it has.
#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct Since(Option<Instant>);

impl Since {
    pub(in crate::tx) fn never() -> Self {
        Since(None)
    }

    pub(in crate::tx) fn now() -> Self {
        Since(Some(Instant::now()))
    }

    pub(super) fn moment(self) -> Option<Instant> {
        self.0
    }
}

/// What an attempt that is about to wait says of its wait.
pub(in crate::tx) struct Wait {
    site: Site,
    since: Since,
    until: Option<Instant>,
    retries: Vec<(Option<&'static str>, &'static Location<'static>)>,
}

impl Transaction {
    /// The running attempt is about to wait, since now, in a transaction of this site, and maybe only until some moment.
    pub(in crate::tx) fn about_to_wait(&self, site: Site, now: Since, until: Option<Instant>) -> Wait {
        Wait { site, since: now, until, retries: self.retries() }
    }
}

impl Wait {
    fn retries(&self) -> Vec<stats::Retry> {
        self.retries.iter().map(|&(text, at)| stats::Retry { text, place: at.into() }).collect()
    }
}

/// What is known of a waiter.
pub(in crate::tx) struct About {
    thread: Option<(ThreadId, Option<Arc<str>>)>,
    /// It is registered for all that it waits for.
    is_waiting: AtomicBool,
    waits: Mutex<Option<Waits>>,
}

/// A wait.
struct Waits {
    arrival: u64,
    wait: Wait,
    /// The addresses of what was read, and where it was.
    reads: Vec<(usize, &'static Location<'static>)>,
}

/// A variable as the table of waiters knows it: how many handles there are, and its label.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) handles: Option<u32>,
    pub(super) label: Option<Arc<str>>,
}

thread_local! {
    /// This thread's name, of which its waiters have handles.
    static NAME: OnceCell<Option<Arc<str>>> = const { OnceCell::new() };
}

impl About {
    /// Of this thread.
    pub(in crate::tx) fn thread() -> Self {
        let thread = thread::current();
        let name = || thread.name().map(Arc::from);
        let name = NAME.try_with(|known| known.get_or_init(name).clone()).unwrap_or_else(|_| name());
        About { thread: Some((thread.id(), name)), is_waiting: AtomicBool::new(false), waits: Mutex::new(None) }
    }

    /// Of some task.
    pub(in crate::tx) fn task() -> Self {
        About { thread: None, is_waiting: AtomicBool::new(false), waits: Mutex::new(None) }
    }

    /// From here on it waits, as number `arrival` of all that have ever begun to: for the first time, or once more.
    pub(in crate::tx) fn waits(&self, arrival: u64, mut wait: Wait, reads: &ReadSet) {
        let mut waits = self.waits.lock();
        let mut places = Vec::new();
        if let Some(before) = waits.take() {
            if before.arrival == arrival {
                wait.since = before.wait.since;
            }
            places = before.reads;
            places.clear();
        }
        places.extend(reads.iter().map(|read| (read.var.pointer().addr().get(), read.at.location())));
        *waits = Some(Waits { arrival, wait, reads: places });
        self.is_waiting.store(true, Relaxed);
    }

    /// It is not registered any more for all that it waited for.
    pub(in crate::tx) fn waits_no_more(&self) {
        self.is_waiting.store(false, Relaxed);
    }

    /// By what it waits, and for what.
    #[cfg(feature = "tracing")]
    pub(super) fn retries_and_variables(&self) -> Option<(Vec<stats::Retry>, Vec<stats::Variable>)> {
        let waits = self.waits.lock();
        let Waits { wait, reads, .. } = waits.as_ref()?;
        let label = |address| crate::tx::global::world().names.of(address);
        let variable = |&(address, at): &_| super::blame::Named { label: label(address), at }.into();
        Some((wait.retries(), reads.iter().map(variable).collect()))
    }

    /// What a report says of it, if it waits. `find` finds a variable by its address.
    pub(super) fn tell(&self, find: impl Fn(usize) -> Option<Found>) -> Option<stats::Waiter> {
        let waits = self.waits.lock();
        let Waits { arrival, wait, reads } = waits.as_ref().filter(|_| self.is_waiting.load(Relaxed))?;
        let who = match &self.thread {
            Some((id, name)) => stats::Who::Thread { name: name.clone(), id: *id },
            None => stats::Who::Task { number: *arrival },
        };
        // What is not found has changed already: it was called for that, and has not come to run again.
        let variables = reads.iter().filter_map(|&(address, at)| {
            let Found { handles, label } = find(address)?;
            Some(stats::Awaited { variable: super::blame::Named { label, at }.into(), handles })
        });
        let variables: Vec<_> = variables.collect();
        Some(stats::Waiter {
            who,
            site: wait.site.into(),
            number: *arrival,
            waiting: wait.since.moment().map(|since| since.elapsed()).unwrap_or_default(),
            limit: wait.until.map(|until| until.saturating_duration_since(Instant::now())),
            retries: wait.retries(),
            called: variables.len() < reads.len(),
            variables,
        })
    }
}
