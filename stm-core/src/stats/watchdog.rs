//! Reports of transactions that wait for too long.

use super::{Waiter, waiters};
use parking_lot::{Condvar, Mutex};
use std::collections::HashMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A thread that reports each transaction that has waited for longer than a limit, until this is dropped.
///
/// A wait is reported once, and once more if, later on, no other handle to what it waits for is alive
/// ([`Waiter::has_other_handles`]). A spurious wakeup does not end a wait.
/// Threads and tasks are reported alike, in whatever runtime; a task that is never polled again, too.
///
/// # Examples
///
/// One that writes to the standard error output:
///
/// ```
/// use std::time::Duration;
/// use stm_core::stats::Watchdog;
///
/// let _watchdog = Watchdog::start(Duration::from_secs(10))?;
/// # Ok::<_, std::io::Error>(())
/// ```
///
/// ```
/// use std::{sync::mpsc, thread, time::Duration};
/// use stm_core::{prelude::*, stats::Watchdog};
///
/// let (reports, reported) = mpsc::channel();
/// let watchdog = Watchdog::start_with(Duration::from_millis(20), move |waiter| _ = reports.send(waiter.clone()))?;
/// let answer = TVar::named("answer", None);
/// thread::scope(|scope| {
///     scope.spawn(|| atomically! { check!(answer.is_some()) });
///     let waiter = reported.recv().unwrap();
///     assert_eq!(waiter.variables[0].variable.to_string(), "`answer`");
///     assert!(!waiter.has_other_handles());
///     answer.store(Some(42));
/// });
/// # drop(watchdog);
/// # Ok::<_, std::io::Error>(())
/// ```
#[must_use = "it ends when it is dropped"]
#[derive(Debug)]
pub struct Watchdog {
    stop: Arc<Stop>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Stop {
    stops: Mutex<bool>,
    changed: Condvar,
}

impl Watchdog {
    /// Starts one that writes reports to the standard error output. With the feature `tracing` and a subscriber, they are events
    /// of level `WARN` instead.
    ///
    /// # Errors
    ///
    /// If its thread cannot be started.
    pub fn start(limit: Duration) -> io::Result<Self> {
        Self::start_with(limit, move |waiter| {
            #[cfg(feature = "tracing")]
            if tracing::enabled!(target: "stm", tracing::Level::WARN) {
                return tracing::warn!(target: "stm", ?limit, %waiter, "a transaction has waited for too long");
            }
            eprintln!("stm-core: a transaction has waited for longer than {limit:?}: {waiter:#}");
        })
    }

    /// Starts one that calls `report` for each, in a thread of its own. A panic of `report` does not stop it.
    ///
    /// # Errors
    ///
    /// If the thread cannot be started.
    pub fn start_with(limit: Duration, mut report: impl FnMut(&Waiter) + Send + 'static) -> io::Result<Self> {
        let stop = Arc::new(Stop::default());
        let seen = Arc::clone(&stop);
        let thread = thread::Builder::new().name("stm-watchdog".to_string()).spawn(move || {
            let mut known = Known::default();
            let mut took = Duration::ZERO;
            while !seen.within(interval(limit).max(took * 32)) {
                let start = Instant::now();
                let waiters = waiters();
                took = start.elapsed();
                for waiter in known.look(limit, waiters).into_iter().take_while(|_| !*seen.stops.lock()) {
                    let reported = catch_unwind(AssertUnwindSafe(|| report(&waiter)));
                    // The payload of the panic is leaked, because its destructor may panic, too.
                    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(reported))) {
                        std::mem::forget(payload);
                    }
                }
            }
        })?;
        Ok(Watchdog { stop, thread: Some(thread) })
    }
}

impl Drop for Watchdog {
    /// Waits for the last report to end, unless this is dropped in one.
    fn drop(&mut self) {
        *self.stop.stops.lock() = true;
        self.stop.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            if thread.thread().id() != thread::current().id() {
                // The thread does not panic.
                drop(thread.join());
            }
        }
    }
}

impl Stop {
    /// Waits for so long, and returns whether to stop.
    fn within(&self, time: Duration) -> bool {
        let mut stops = self.stops.lock();
        let Some(until) = Instant::now().checked_add(time) else {
            while !*stops {
                self.changed.wait(&mut stops);
            }
            return true;
        };
        while !*stops {
            if self.changed.wait_until(&mut stops, until).timed_out() {
                break;
            }
        }
        *stops
    }
}

/// Returns how often to look: late by a part of the limit at most, and with little use of a processor.
fn interval(limit: Duration) -> Duration {
    (limit / 4).clamp(Duration::from_millis(1), Duration::from_secs(1))
}

/// The waits that were reported, by their numbers, and whether there was another handle then.
#[derive(Default)]
struct Known(HashMap<u64, bool>);

impl Known {
    /// Returns the waits to report.
    fn look(&mut self, limit: Duration, waiters: Vec<Waiter>) -> Vec<Waiter> {
        let known = std::mem::take(&mut self.0);
        let mut due = Vec::new();
        for waiter in waiters.into_iter().filter(|waiter| waiter.waiting > limit) {
            let has_others = waiter.has_other_handles();
            let before = known.get(&waiter.number).copied();
            // A handle may come back, from a value of another variable. That is no news.
            self.0.insert(waiter.number, has_others && before != Some(false));
            if before.is_none_or(|before| before && !has_others) {
                due.push(waiter);
            }
        }
        due
    }
}
