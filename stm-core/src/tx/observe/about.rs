//! What a waiter says of itself.

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

    pub(in crate::tx) fn moment(self) -> Option<Instant> {
        self.0
    }
}

/// What an attempt that is about to wait says of its wait.
pub(crate) struct Wait {
    pub(crate) site: Site,
    since: Since,
    pub(crate) until: Option<Instant>,
    pub(crate) retries: Vec<Retry>,
}

impl Wait {
    /// Of an attempt of this site, since then, and maybe only until some moment.
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

/// What is known of a waiter.
pub(crate) struct WaiterInfo {
    thread: Option<Thread>,
    /// It is registered for all that it waits for.
    is_waiting: AtomicBool,
    waits: Mutex<Option<Waits>>,
}

/// A wait.
pub(crate) struct Waits {
    pub(crate) arrival: u64,
    pub(crate) wait: Wait,
    /// The addresses of what was read, and where it was.
    pub(crate) reads: Vec<(usize, &'static Location<'static>)>,
}

thread_local! {
    /// This thread's name, of which its waiters have handles.
    static NAME: OnceCell<Option<Arc<str>>> = const { OnceCell::new() };
}

impl WaiterInfo {
    /// Of this thread.
    pub(in crate::tx) fn thread() -> Self {
        let thread = thread::current();
        let name = || thread.name().map(Arc::from);
        let name = NAME.try_with(|known| known.get_or_init(name).clone()).unwrap_or_else(|_| name());
        WaiterInfo { thread: Some((thread.id(), name)), is_waiting: AtomicBool::new(false), waits: Mutex::new(None) }
    }

    /// Of some task.
    pub(in crate::tx) fn task() -> Self {
        WaiterInfo { thread: None, is_waiting: AtomicBool::new(false), waits: Mutex::new(None) }
    }

    /// From here on it waits, as number `arrival` of all that have ever begun to: for the first time, or once more.
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

    /// It is not registered any more for all that it waited for.
    pub(in crate::tx) fn waits_no_more(&self) {
        self.is_waiting.store(false, Relaxed);
    }

    /// The thread, unless it is a task.
    pub(crate) fn of_thread(&self) -> Option<&Thread> {
        self.thread.as_ref()
    }

    /// Shows `f` its last wait, if there was one.
    #[cfg(feature = "tracing")]
    pub(in crate::tx) fn last_wait<T>(&self, f: impl FnOnce(&Waits) -> T) -> Option<T> {
        self.waits.lock().as_ref().map(f)
    }

    /// Shows `f` its wait, if it waits.
    pub(crate) fn wait<T>(&self, f: impl FnOnce(&Waits) -> T) -> Option<T> {
        self.waits.lock().as_ref().filter(|_| self.is_waiting.load(Relaxed)).map(f)
    }
}
