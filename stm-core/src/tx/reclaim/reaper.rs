//! The thread that drops what no other thread comes to drop: one for the process, while there is any.
//!
//! Garbage that a running transaction may see is put where all can get at it (`bin.rs`). The thread that has left it may
//! sleep from then on. So another one has to come by. This thread starts when something is left, sweeps all bins every
//! millisecond or two until nothing is left, less often if all that is left is held by transactions that take long, and ends
//! when nothing was left for a while. It is not the timer's: destructors run here, which may block.
//!
//! # No call is lost
//!
//! [`call`] notes the call under the lock. The thread forgets calls before it begins a sweep, and neither ends nor sleeps
//! before a sweep has found all bins empty, and then only if, under the lock, no call has come since. So a sweep begins after
//! each call. (`bin.rs` has the rest of the argument.)
//!
//! Models and Miri have no such thread. There what is left stays until its thread, or one that collects, comes by.

use std::any::Any;

/// What a sweep has found.
pub(in crate::tx) struct Swept {
    /// How many pieces there were.
    pub(in crate::tx) found: usize,
    /// How many of them are still there, since a transaction may hold them.
    pub(in crate::tx) left: usize,
    /// The first panic of a destructor, which has been reported.
    pub(in crate::tx) panic: Option<Box<dyn Any + Send>>,
}

#[cfg(not(any(stm_loom, stm_shuttle, miri)))]
mod thread {
    use super::Swept;
    use crate::tx::cell::pool;
    use crate::tx::outcome::discard_panic;
    use parking_lot::{Condvar, Mutex};
    use std::cell::Cell;
    use std::io;
    use std::time::{Duration, Instant};

    /// Between sweeps, as long as something can be dropped.
    const SHORT: Duration = Duration::from_millis(1);
    /// As long as everything is held.
    const LONG: Duration = Duration::from_millis(8);
    /// A sweep takes no more than this part of the time, unless that makes pauses too long.
    const SHARE: u32 = 8;
    const LONGEST: Duration = Duration::from_millis(64);
    /// How long the thread stays without anything to do.
    const LINGER: Duration = Duration::from_secs(1);
    /// How long [`wait`] does.
    const PATIENCE: Duration = Duration::from_millis(100);

    struct Reaper {
        has_thread: bool,
        is_called: bool,
        /// It waits for a call.
        sleeps: bool,
    }

    static REAPER: Mutex<Reaper> = Mutex::new(Reaper { has_thread: false, is_called: false, sleeps: false });
    static CALLED: Condvar = Condvar::new();
    /// Held while a sweep lasts.
    static SWEEPING: Mutex<()> = Mutex::new(());

    thread_local! {
        static IS_REAPER: Cell<bool> = const { Cell::new(false) };
    }

    /// Calls the reaper, since something was left in a bin that no thread watched: `sweep` sweeps all bins.
    ///
    /// # Errors
    ///
    /// The thread could not be started.
    pub(in crate::tx) fn call(sweep: fn() -> Swept) -> io::Result<()> {
        let mut reaper = REAPER.lock();
        if !reaper.has_thread {
            std::thread::Builder::new().name("stm-reaper".to_string()).spawn(move || run(sweep))?;
            reaper.has_thread = true;
        }
        reaper.is_called = true;
        if std::mem::take(&mut reaper.sleeps) {
            CALLED.notify_one();
        }
        Ok(())
    }

    /// Waits until the sweep that is under way is over, unless a destructor takes long.
    pub(in crate::tx) fn wait() {
        if !IS_REAPER.get() {
            drop(SWEEPING.try_lock_for(PATIENCE));
        }
    }

    fn run(sweep: fn() -> Swept) {
        IS_REAPER.set(true);
        let mut pause = Some(SHORT);
        while !is_over(pause) {
            let started = Instant::now();
            let swept = {
                let _sweeping = SWEEPING.lock();
                sweep()
            };
            // Others wait for this thread.
            if let Some(payload) = swept.panic {
                discard_panic(payload);
            }
            let next = match (swept.found, swept.left) {
                (0, _) => None,
                (found, left) if left == found => Some((pause.unwrap_or(SHORT) * 2).min(LONG)),
                _ => Some(SHORT),
            };
            pause = next.map(|pause| pause.max((started.elapsed() * SHARE).min(LONGEST)));
        }
    }

    /// Waits for so long, or, where the last sweep has found nothing, for a call. `true`: none has come, and the thread has to
    /// end.
    fn is_over(pause: Option<Duration>) -> bool {
        let mut reaper = REAPER.lock();
        if !reaper.is_called {
            reaper.sleeps = true;
            let until = Instant::now() + pause.unwrap_or(LINGER);
            while !reaper.is_called && !CALLED.wait_until(&mut reaper, until).timed_out() {}
            reaper.sleeps = false;
        }
        if std::mem::take(&mut reaper.is_called) {
            // What was left has a moment to become free: most transactions are short.
            drop(reaper);
            std::thread::sleep(SHORT);
            return false;
        }
        if pause.is_none() {
            // What destructors have made of this thread's memory is for others.
            pool::flush();
            reaper.has_thread = false;
        }
        pause.is_none()
    }
}

#[cfg(any(stm_loom, stm_shuttle, miri))]
mod thread {
    use std::convert::Infallible;

    pub(in crate::tx) fn call(_: fn() -> super::Swept) -> Result<(), Infallible> {
        Ok(())
    }

    pub(in crate::tx) fn wait() {}
}

pub(in crate::tx) use thread::{call, wait};
