//! A condition that becomes true at a time: [`TDelay`].

#[cfg(panic = "unwind")]
use crate::in_transaction;
use crate::prelude::*;
use crate::timer::Deadline;
use crate::tx::past_gate;
use std::fmt;
use std::sync::Arc;
#[cfg(panic = "unwind")]
use std::sync::atomic::AtomicBool;
#[cfg(panic = "unwind")]
use std::sync::atomic::Ordering::Relaxed;
use std::task::Wake;
#[cfg(panic = "unwind")]
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

/// A condition that is false at first, and true from some time on: a time limit for a part of a transaction.
///
/// `atomically!(timeout: …)` limits all of a transaction. A delay is one condition among others, as in an `or_else!`,
/// and many transactions may wait for it, one after another or at the same time.
///
/// **Create it before the block**, since each attempt runs the block from its beginning: a delay that is created in a
/// transaction begins with the attempt that creates it. It can be returned, or stored in a variable, and runs from then
/// on. But a transaction that waited for a delay of its own would wait for a new one with each attempt:
/// [`wait`](TDelay::wait) panics there, and a `check!(delay.is_over())` would never hold, nor be woken by the end of
/// the delay.
///
/// A handle: clones are the same delay. Once the last one is dropped it costs nothing, even long before its time.
///
/// # Conflicts
///
/// A transaction that has seen that the delay is not over conflicts with its end.
///
/// # Complexity
///
/// Creating and dropping one of `n` takes O(log n) under a lock for the process. All delays together need one thread,
/// called `stm-timer`, which starts with the first one, and ends some time after the last.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use stm_core::{collections::{TDelay, TMVar}, prelude::*};
///
/// fn take_timeout(place: &TMVar<u32>, limit: Duration) -> Option<u32> {
///     let delay = TDelay::after(limit); // not in the block
///     atomically! { or_else!({ Some(place.take()) }, { delay.wait(); None }) }
/// }
///
/// assert_eq!(take_timeout(&TMVar::empty(), Duration::from_millis(5)), None);
/// assert_eq!(take_timeout(&TMVar::new(7), Duration::MAX), Some(7));
/// ```
///
/// # Source
///
/// `registerDelay` of GHC (`GHC.Conc`).
pub struct TDelay {
    shared: Arc<Shared>,
}

struct Shared {
    over: TVar<bool>,
    /// `None` for a delay that is over from the start, or never.
    _deadline: Option<Deadline>,
    #[cfg(panic = "unwind")]
    attempt: Option<Arc<Attempt>>,
}

/// The end of a delay, which makes its condition true.
struct End(TVar<bool>);

impl Wake for End {
    fn wake(self: Arc<Self>) {
        // The timer's thread must not be held up.
        past_gate(|| self.0.store(true));
    }
}

/// The attempt in which a delay was created.
#[cfg(panic = "unwind")]
struct Attempt {
    thread: ThreadId,
    has_ended: AtomicBool,
}

impl TDelay {
    /// Creates a delay that is over after `duration`: at once if that is zero, and never if its end is too far away to
    /// represent.
    ///
    /// # Panics
    ///
    /// If the timer's thread cannot be started.
    pub fn after(duration: Duration) -> Self {
        Self::made(Instant::now().checked_add(duration))
    }

    /// Creates a delay that is over at `time`: at once if that has passed.
    ///
    /// # Panics
    ///
    /// If the timer's thread cannot be started.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Instant;
    /// use stm_core::collections::TDelay;
    ///
    /// assert!(TDelay::at(Instant::now()).is_over());
    /// ```
    pub fn at(time: Instant) -> Self {
        Self::made(Some(time))
    }

    /// Returns `true` if the delay is over.
    #[track_caller]
    pub fn is_over(&self) -> bool {
        snapshot! { *self.shared.over }
    }

    /// Waits until the delay is over.
    ///
    /// # Retries
    ///
    /// Waits until then.
    ///
    /// # Panics
    ///
    /// If it would wait in the transaction that has created the delay.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn wait(&self) {
        if in_transaction() {
            assert!(
                self.is_over() || !self.shared.attempt.as_ref().is_some_and(|attempt| attempt.is_running()),
                "a TDelay that is made in a transaction begins anew with each attempt, so the transaction would wait \
                 for it in vain: make the delay before the block"
            );
        }
        snapshot! { check!(self.shared.over) }
    }

    /// Returns `true` if both handles refer to the same delay.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.shared, &b.shared)
    }

    fn made(time: Option<Instant>) -> Self {
        let is_over = time.is_some_and(|time| time <= Instant::now());
        let over = TVar::new(is_over);
        let deadline = time.filter(|_| !is_over).map(|time| Deadline::new(time, Arc::new(End(over.clone())).into()));
        TDelay {
            shared: Arc::new(Shared {
                over,
                _deadline: deadline,
                #[cfg(panic = "unwind")]
                attempt: in_transaction().then(Attempt::running),
            }),
        }
    }
}

#[cfg(panic = "unwind")]
impl Attempt {
    fn running() -> Arc<Self> {
        let attempt = Arc::new(Attempt { thread: thread::current().id(), has_ended: AtomicBool::new(false) });
        atomically! {
            on_commit! { attempt.has_ended.store(true, Relaxed) }
            on_rollback! { attempt.has_ended.store(true, Relaxed) }
        }
        attempt
    }

    fn is_running(&self) -> bool {
        // Relaxed: in its own thread, which is the only one that stores it.
        self.thread == thread::current().id() && !self.has_ended.load(Relaxed)
    }
}

impl Clone for TDelay {
    fn clone(&self) -> Self {
        TDelay { shared: Arc::clone(&self.shared) }
    }
}

impl fmt::Debug for TDelay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TDelay").field("is_over", &self.is_over()).finish()
    }
}
