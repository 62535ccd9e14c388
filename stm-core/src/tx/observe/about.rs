//! What a waiter remembers of its wait.

use super::at::At;
use super::retries::Retry;
use crate::tx::site::Site;
use parking_lot::Mutex;
use std::cell::OnceCell;
use std::panic::Location;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

/// The moment when something began, if it has.
#[derive(Clone, Copy, Default)]
pub(in crate::tx) struct Since(Option<Instant>);

impl Since {
    pub(in crate::tx) fn never() -> Self {
        Since(None)
    }

    pub(in crate::tx) fn now() -> Self {
        Since(Some(Instant::now()))
    }

    pub(in crate::tx) fn moment(self) -> Option<Instant> {
        self.0
    }
}

/// A wait, as the attempt that is about to wait describes it.
pub(crate) struct Wait {
    pub(crate) site: Site,
    since: Since,
    pub(crate) until: Option<Instant>,
    pub(crate) retries: Vec<Retry>,
}

impl Wait {
    /// Describes the wait of an attempt of this site, since then, and maybe only until some moment.
    pub(in crate::tx) fn new(site: Site, since: Since, until: Option<Instant>, retries: Vec<Retry>) -> Self {
        Wait { site, since, until, retries }
    }

    /// Returns for how long it has lasted.
    pub(crate) fn elapsed(&self) -> Duration {
        self.since.moment().map(|since| since.elapsed()).unwrap_or_default()
    }
}

/// A thread, and its name if it has one.
pub(crate) type Thread = (ThreadId, Option<Arc<str>>);

/// What statistics know of a waiter.
pub(crate) struct WaiterInfo {
    thread: Option<Thread>,
    /// The waiter is registered for everything that it waits for.
    is_waiting: AtomicBool,
    waits: Mutex<Option<Waits>>,
}

/// A wait that has begun.
pub(crate) struct Waits {
    pub(crate) arrival: u64,
    pub(crate) wait: Wait,
    /// The addresses of the variables that were read, and where each was read.
    pub(crate) reads: Vec<(usize, &'static Location<'static>)>,
}

thread_local! {
    /// The name of this thread, which its waiters share.
    static NAME: OnceCell<Option<Arc<str>>> = const { OnceCell::new() };
}

impl WaiterInfo {
    /// Describes this thread.
    pub(in crate::tx) fn thread() -> Self {
        let thread = thread::current();
        let name = || thread.name().map(Arc::from);
        let name = NAME.try_with(|known| known.get_or_init(name).clone()).unwrap_or_else(|_| name());
        WaiterInfo { thread: Some((thread.id(), name)), is_waiting: AtomicBool::new(false), waits: Mutex::new(None) }
    }

    /// Describes a task.
    pub(in crate::tx) fn task() -> Self {
        WaiterInfo { thread: None, is_waiting: AtomicBool::new(false), waits: Mutex::new(None) }
    }

    /// Notes that the waiter waits from here on, as number `arrival` of all, for the first time or once more.
    pub(in crate::tx) fn waits(&self, arrival: u64, mut wait: Wait, reads: impl Iterator<Item = (usize, At)>) {
        let mut waits = self.waits.lock();
        let mut places = Vec::new();
        if let Some(before) = waits.take() {
            if before.arrival == arrival {
                wait.since = before.wait.since;
            }
            places = before.reads;
            places.clear();
        }
        places.extend(reads.map(|(address, at)| (address, at.location())));
        *waits = Some(Waits { arrival, wait, reads: places });
        self.is_waiting.store(true, Relaxed);
    }

    /// Notes that the waiter is not registered any more.
    pub(in crate::tx) fn waits_no_more(&self) {
        self.is_waiting.store(false, Relaxed);
    }

    /// Returns the thread, unless the waiter is a task.
    pub(crate) fn of_thread(&self) -> Option<&Thread> {
        self.thread.as_ref()
    }

    /// Shows `f` the last wait, if there was one.
    #[cfg(feature = "tracing")]
    pub(in crate::tx) fn last_wait<T>(&self, f: impl FnOnce(&Waits) -> T) -> Option<T> {
        self.waits.lock().as_ref().map(f)
    }

    /// Shows `f` the wait, if the waiter waits.
    pub(crate) fn wait<T>(&self, f: impl FnOnce(&Waits) -> T) -> Option<T> {
        self.waits.lock().as_ref().filter(|_| self.is_waiting.load(Relaxed)).map(f)
    }
}
