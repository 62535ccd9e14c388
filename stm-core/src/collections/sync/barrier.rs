//! A point where threads and tasks meet, repeatedly: [`TBarrier`].

use super::fair_queue::time_left;
use super::guard::give_back_for_good;
use crate::in_transaction;
use crate::prelude::*;
use crate::tx::past_gate;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A point at which threads or tasks wait until a given number has arrived. It can be used again at once.
///
/// A handle: clones are the same barrier.
///
/// # Conflicts
///
/// Arrivals conflict with each other. Waiters are woken by the last arrival only.
///
/// # Complexity
///
/// An arrival takes constant time; the last one wakes all others.
///
/// # Examples
///
/// ```
/// use std::thread;
/// use stm_core::collections::TBarrier;
///
/// let barrier = TBarrier::new(3);
/// let leaders = thread::scope(|scope| {
///     let threads = [(); 3].map(|()| scope.spawn(|| barrier.wait()));
///     threads.map(|thread| thread.join().unwrap()).into_iter().filter(|leads| *leads).count()
/// });
/// assert_eq!(leaders, 1);
/// ```
///
/// # Source
///
/// [`std::sync::Barrier`], whose generations these are.
pub struct TBarrier {
    shared: Arc<Shared>,
}

struct Shared {
    needed: usize,
    arrived: TVar<usize>,
    /// The number of times that all have arrived.
    generation: TVar<u64>,
}

impl TBarrier {
    /// Creates a barrier for `n` threads. A barrier for 0 threads is, as in std, like one for 1: no thread waits at it.
    pub fn new(n: usize) -> Self {
        TBarrier { shared: Arc::new(Shared { needed: n.max(1), arrived: TVar::new(0), generation: TVar::new(0) }) }
    }

    /// Arrives, and waits until all have. Returns `true` for the leader, one thread of each generation.
    ///
    /// # Panics
    ///
    /// In a running transaction, since the arrival is visible to other threads only after the commit.
    #[track_caller]
    pub fn wait(&self) -> bool {
        let Some(arrived) = self.arrive() else { return true };
        atomically! { check!(self.shared.generation != arrived.generation) }
        false
    }

    /// Arrives, and waits until all have, but no longer than `timeout`. If that ends the wait, the arrival is taken
    /// back.
    ///
    /// # Errors
    ///
    /// [`TimedOut`] if not all have arrived in time.
    ///
    /// # Panics
    ///
    /// In a running transaction, as [`wait`](TBarrier::wait).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use stm_core::{TimedOut, collections::TBarrier};
    ///
    /// assert_eq!(TBarrier::new(2).wait_timeout(Duration::from_millis(1)), Err(TimedOut));
    /// assert_eq!(TBarrier::new(1).wait_timeout(Duration::from_millis(1)), Ok(true));
    /// ```
    #[track_caller]
    pub fn wait_timeout(&self, timeout: Duration) -> Result<bool, TimedOut> {
        refuse_in_transaction();
        let left = time_left(timeout);
        let generation = atomically!(timeout: timeout; { self.shared.arrive() })?;
        let Some(generation) = generation else { return Ok(true) };
        let arrived = Arrived { shared: Arc::clone(&self.shared), generation };
        let result = atomically!(timeout: left(); { check!(self.shared.generation != arrived.generation) });
        // The time is over, so this must not be held up.
        if result.is_err() && past_gate(|| arrived.leave()) { result.map(|()| false) } else { Ok(false) }
    }

    /// Arrives as [`wait`](TBarrier::wait), but suspends the task where that would block its thread. Tasks and threads
    /// may wait at the same barrier.
    ///
    /// Dropping the future before its end takes the arrival back, unless all have arrived already.
    ///
    /// # Panics
    ///
    /// If it is polled in a running transaction.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::{pin::pin, task::{Context, Poll, Waker}};
    /// use stm_core::collections::TBarrier;
    ///
    /// let barrier = TBarrier::new(2);
    /// let mut context = Context::from_waker(Waker::noop());
    /// let mut first = pin!(barrier.wait_async());
    /// assert_eq!(first.as_mut().poll(&mut context), Poll::Pending);
    /// assert!(barrier.wait()); // the last arrival leads
    /// assert_eq!(first.poll(&mut context), Poll::Ready(false));
    /// ```
    pub async fn wait_async(&self) -> bool {
        let Some(generation) = atomically_async! { self.shared.arrive() }.await else { return true };
        let mut waiting = Waiting { arrived: Some(Arrived { shared: Arc::clone(&self.shared), generation }) };
        atomically_async! { check!(self.shared.generation != generation) }.await;
        waiting.arrived = None;
        false
    }

    /// Returns the number of arrivals that wait for the others.
    #[track_caller]
    pub fn arrived(&self) -> usize {
        snapshot! { *self.shared.arrived }
    }

    /// Returns `true` if both handles refer to the same barrier.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.shared, &b.shared)
    }

    /// Arrives. Returns `None` for the last arrival, which wakes all others.
    #[track_caller]
    fn arrive(&self) -> Option<Arrived> {
        refuse_in_transaction();
        self.shared.arrive().map(|generation| Arrived { shared: Arc::clone(&self.shared), generation })
    }
}

#[track_caller]
fn refuse_in_transaction() {
    assert!(
        !in_transaction(),
        "a TBarrier cannot be waited at in a transaction, since others do not see the arrival before it has committed: \
         wait before the block, or after it"
    );
}

impl Shared {
    /// Arrives. Returns the generation, or `None` for its last arrival, which wakes all others.
    #[transactional]
    fn arrive(&self) -> Option<u64> {
        if self.arrived + 1 < self.needed {
            self.arrived += 1;
            Some(*self.generation)
        } else {
            self.arrived = 0;
            self.generation += 1;
            None
        }
    }
}

/// An arrival in a generation.
#[derive(Clone)]
struct Arrived {
    shared: Arc<Shared>,
    generation: u64,
}

impl Arrived {
    /// Takes the arrival back, unless all have arrived already. Returns `true` if it did.
    fn leave(&self) -> bool {
        atomically! {
            let waits = self.shared.generation == self.generation;
            if waits {
                self.shared.arrived -= 1;
            }
            waits
        }
    }
}

/// An arrival that is taken back when this is dropped.
struct Waiting {
    arrived: Option<Arrived>,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(arrived) = self.arrived.take() {
            give_back_for_good(move || _ = arrived.leave());
        }
    }
}

impl Clone for TBarrier {
    fn clone(&self) -> Self {
        TBarrier { shared: Arc::clone(&self.shared) }
    }
}

impl fmt::Debug for TBarrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arrived = self.arrived();
        f.debug_struct("TBarrier").field("arrived", &arrived).field("needed", &self.shared.needed).finish()
    }
}
