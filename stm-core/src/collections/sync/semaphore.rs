//! A fair counting semaphore: [`TSemaphore`].

use super::fair_queue::{FairQueue, Serves, take_in_turn};
#[cfg(panic = "unwind")]
use super::fair_queue::{Ticket, Waiting, time_left, wait_in_turn};
use super::guard::{GiveBack, Guard};
use crate::atomically as explicitly;
#[cfg(panic = "unwind")]
use crate::in_transaction;
use crate::prelude::*;
use crate::{Stm, Transaction};
use std::fmt;
use std::sync::Arc;
#[cfg(panic = "unwind")]
use std::time::Duration;

/// A number of permits, which are acquired and released, and waited for in the order of arrival.
///
/// A thread that waits outside of a transaction has a place in a queue: no later arrival is served before, even if it
/// wants fewer permits. So a thread that waits for five permits gets them, even if others acquire and release one all
/// the time. (And one that waits for more than there will ever be holds up all behind it.)
///
/// An `acquire` in a running transaction has a place in the same queue. The transaction holds no permits while it
/// waits, but it keeps its place, and no later arrival is served before. A transaction that needs permits of several
/// semaphores has a place in the queue of each that it lacks, in the order in which it began to wait. So no two such
/// transactions wait for each other. While a transaction waits for anything else than permits, it has no place, and
/// holds up no waiter. If it lacks one of two resources, it keeps its place for the other only for a while, longer each
/// time. So it gets both if all others hold permits for a bounded time. And a holder of the one that needs the other is
/// not held up for ever. The places of a transaction end with it, however it ends. In a transaction the `_timeout` form
/// takes no place, and waits until there are permits and the queue is empty.
///
/// Permits have no owner: any thread may release, and more than there were at the beginning. The guards of
/// [`permit`](TSemaphore::permit) and [`permits`](TSemaphore::permits) release what they acquired.
///
/// A handle: clones are the same semaphore.
///
/// # Conflicts
///
/// Two transactions conflict when both acquire or release.
///
/// # Complexity
///
/// Every operation takes constant time, and a release constant time for each waiter that it serves. It wakes no other
/// waiter.
///
/// # Examples
///
/// ```
/// use stm_core::collections::TSemaphore;
///
/// let connections = TSemaphore::new(2);
/// {
///     let _one = connections.permit();
///     assert_eq!(connections.available(), 1);
///     assert!(!connections.try_acquire_many(2));
/// }
/// assert_eq!(connections.available(), 2);
/// ```
///
/// # Source
///
/// `TSem` of Haskell's package stm, with the order of arrival added.
pub struct TSemaphore {
    shared: Arc<Shared>,
}

struct Shared {
    permits: TVar<usize>,
    /// Not empty only while `permits` are too few for the first waiter in it, or that is a transaction.
    line: FairQueue<usize>,
}

impl TSemaphore {
    /// Creates a semaphore with so many permits.
    pub fn new(permits: usize) -> Self {
        TSemaphore { shared: Arc::new(Shared { permits: TVar::new(permits), line: FairQueue::new() }) }
    }

    /// Acquires a permit: [`acquire_many`](TSemaphore::acquire_many) of one.
    ///
    /// # Retries
    ///
    /// Waits until there is one, and until all earlier arrivals have been served.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn acquire(&self) {
        self.acquire_many(1);
    }

    /// Acquires `n` permits at once. Acquiring none never waits.
    ///
    /// # Retries
    ///
    /// Waits until there are so many, and until all earlier arrivals have been served; for ever if there will never be
    /// so many.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{collections::TSemaphore, prelude::*};
    ///
    /// let (cpus, gpus) = (TSemaphore::new(8), TSemaphore::new(1));
    /// atomically! {
    ///     cpus.acquire_many(4);
    ///     gpus.acquire(); // both, or wait with neither
    /// }
    /// assert_eq!((cpus.available(), gpus.available()), (4, 0));
    /// ```
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn acquire_many(&self, n: usize) {
        if in_transaction() {
            explicitly(|tx| if self.try_take(tx, n)? { Ok(()) } else { wait_in_turn(tx, &self.shared, n) });
        } else if let Some(waiting) = self.acquire_or_queue(n) {
            waiting.wait();
        }
    }

    /// Acquires a permit as [`acquire`](TSemaphore::acquire), but waits no longer than `timeout`.
    ///
    /// # Errors
    ///
    /// [`TimedOut`] if there was none in time.
    ///
    /// # Retries
    ///
    /// Waits for so long.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn acquire_timeout(&self, timeout: Duration) -> Result<(), TimedOut> {
        self.acquire_many_timeout(1, timeout)
    }

    /// Acquires `n` permits as [`acquire_many`](TSemaphore::acquire_many), but waits no longer than `timeout`.
    ///
    /// # Errors
    ///
    /// [`TimedOut`] if they could not be acquired in time. The waiters behind it move up.
    ///
    /// # Retries
    ///
    /// Waits for so long.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use stm_core::{TimedOut, collections::TSemaphore};
    ///
    /// let semaphore = TSemaphore::new(2);
    /// assert_eq!(semaphore.acquire_many_timeout(3, Duration::from_millis(1)), Err(TimedOut));
    /// assert_eq!(semaphore.acquire_many_timeout(2, Duration::from_millis(1)), Ok(()));
    /// ```
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn acquire_many_timeout(&self, n: usize, timeout: Duration) -> Result<(), TimedOut> {
        if in_transaction() {
            return atomically!(timeout: timeout; { check!(self.try_acquire_many(n)) });
        }
        let left = time_left(timeout);
        let Some(ticket) = atomically!(timeout: timeout; { self.acquire_or_join(n) })? else { return Ok(()) };
        Waiting::new(&self.shared, ticket).wait_timeout(left())
    }

    /// Acquires a permit: [`acquire_many_async`](TSemaphore::acquire_many_async) of one.
    #[cfg(panic = "unwind")]
    pub async fn acquire_async(&self) {
        self.acquire_many_async(1).await;
    }

    /// Acquires `n` permits as [`acquire_many`](TSemaphore::acquire_many), but suspends the task where that would block
    /// its thread. Tasks and threads wait in the same queue.
    ///
    /// A future that is dropped before its end leaves the queue, and has acquired nothing. A future that is kept, but
    /// not polled, may be served: then it holds its permits, as a thread that does not run.
    ///
    /// # Panics
    ///
    /// If it is polled in a running transaction.
    ///
    /// # Retries
    ///
    /// As [`acquire_many`](TSemaphore::acquire_many).
    #[cfg(panic = "unwind")]
    pub async fn acquire_many_async(&self, n: usize) {
        let ticket = atomically_async! { self.acquire_or_join(n) }.await;
        if let Some(ticket) = ticket {
            Waiting::new(&self.shared, ticket).wait_async().await;
        }
    }

    /// Acquires a permit, if there is one and the queue is empty. Returns `true` if it did.
    #[must_use = "without a permit, nothing may be done that needs one"]
    #[track_caller]
    pub fn try_acquire(&self) -> bool {
        self.try_acquire_many(1)
    }

    /// Acquires `n` permits, if there are so many and the queue is empty. Returns `true` if it did.
    #[must_use = "without a permit, nothing may be done that needs one"]
    #[track_caller]
    pub fn try_acquire_many(&self, n: usize) -> bool {
        explicitly(|tx| self.try_take(tx, n))
    }

    fn try_take(&self, tx: &Transaction, n: usize) -> Stm<bool> {
        if n == 0 {
            return Ok(true);
        }
        take_in_turn(tx, &self.shared, false, || {
            let permits = tx.read(&self.shared.permits)?;
            if permits >= n {
                tx.write(&self.shared.permits, permits - n)?;
            }
            Ok(permits >= n)
        })
    }

    /// Releases a permit, or adds one.
    ///
    /// # Panics
    ///
    /// As [`release_many`](TSemaphore::release_many).
    #[track_caller]
    pub fn release(&self) {
        self.release_many(1);
    }

    /// Releases `n` permits, or adds them. Any thread may do that.
    ///
    /// # Panics
    ///
    /// If there would be more than `usize::MAX`.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TSemaphore;
    /// let semaphore = TSemaphore::new(0);
    /// semaphore.release_many(2);
    /// assert!(semaphore.try_acquire_many(2));
    /// ```
    #[transactional(caller)]
    pub fn release_many(&self, n: usize) {
        self.shared.release(n);
    }

    /// Returns the number of permits. While there are waiters in the queue, only these can acquire them.
    #[track_caller]
    pub fn available(&self) -> usize {
        snapshot! { *self.shared.permits }
    }

    /// Returns the number of threads, tasks and transactions in the queue.
    pub fn waiting(&self) -> usize {
        self.shared.line.len()
    }

    /// Acquires a permit. Returns a guard that releases it when it is dropped: [`permits`](TSemaphore::permits) of one.
    ///
    /// # Retries
    ///
    /// As [`acquire`](TSemaphore::acquire).
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn permit(&self) -> TSemaphorePermits {
        self.permits(1)
    }

    /// Acquires `n` permits. Returns a guard that releases them when it is dropped.
    ///
    /// A guard that is created in a transaction takes and gives back as a part of it: if that aborts, the permits were
    /// never taken. A guard created before, and dropped in a transaction that aborts, gives back all the same.
    ///
    /// # Retries
    ///
    /// As [`acquire_many`](TSemaphore::acquire_many).
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn permits(&self, n: usize) -> TSemaphorePermits {
        self.acquire_many(n);
        self.guard(n)
    }

    /// Acquires a permit. Returns a guard that releases it when it is dropped:
    /// [`permits_async`](TSemaphore::permits_async) of one.
    #[cfg(panic = "unwind")]
    pub async fn permit_async(&self) -> TSemaphorePermits {
        self.permits_async(1).await
    }

    /// Acquires `n` permits as [`acquire_many_async`](TSemaphore::acquire_many_async). Returns a guard that releases
    /// them when it is dropped.
    ///
    /// # Examples
    ///
    /// ```
    /// # use std::{pin::pin, task::{Context, Waker}};
    /// use stm_core::collections::TSemaphore;
    ///
    /// async fn fetch(connections: &TSemaphore) -> usize {
    ///     let _one = connections.permits_async(1).await;
    ///     connections.available()
    /// }
    ///
    /// let connections = TSemaphore::new(2);
    /// # let mut context = Context::from_waker(Waker::noop());
    /// assert!(pin!(fetch(&connections)).poll(&mut context).is_ready());
    /// assert_eq!(connections.available(), 2);
    /// ```
    #[cfg(panic = "unwind")]
    pub async fn permits_async(&self, n: usize) -> TSemaphorePermits {
        self.acquire_many_async(n).await;
        self.guard(n)
    }

    /// Returns a guard with a permit, if there is one and the queue is empty.
    #[track_caller]
    pub fn try_permit(&self) -> Option<TSemaphorePermits> {
        self.try_permits(1)
    }

    /// Returns a guard with `n` permits, if they can be acquired at once.
    #[track_caller]
    pub fn try_permits(&self, n: usize) -> Option<TSemaphorePermits> {
        self.try_acquire_many(n).then(|| self.guard(n))
    }

    /// Returns `true` if both handles refer to the same semaphore.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.shared, &b.shared)
    }

    fn guard(&self, n: usize) -> TSemaphorePermits {
        TSemaphorePermits { guard: Guard::new(Permits { semaphore: self.clone(), n }) }
    }

    #[cfg(panic = "unwind")]
    #[track_caller]
    fn acquire_or_queue(&self, n: usize) -> Option<Waiting<Shared>> {
        self.acquire_or_join(n).map(|ticket| Waiting::new(&self.shared, ticket))
    }

    #[cfg(panic = "unwind")]
    #[transactional(caller)]
    fn acquire_or_join(&self, n: usize) -> Option<Arc<Ticket<usize>>> {
        if self.try_acquire_many(n) { None } else { Some(self.shared.line.join_last(n)) }
    }
}

impl Serves for Shared {
    type Wish = usize;

    #[cfg(panic = "unwind")]
    fn line(&self) -> &FairQueue<usize> {
        &self.line
    }

    #[transactional]
    fn serve(&self) {
        while let Some(n) = self.line.first_wish() {
            if n > *self.permits {
                break;
            }
            self.permits -= n;
            self.line.serve_first();
        }
    }

    #[cfg(panic = "unwind")]
    fn take_back(&self, n: usize) {
        self.release(n);
    }
}

#[transactional]
impl Shared {
    #[track_caller]
    fn release(&self, n: usize) {
        let Some(permits) = self.permits.checked_add(n) else {
            panic!("a TSemaphore has usize::MAX permits at most: more are released than were acquired");
        };
        self.permits = permits;
        self.serve();
    }
}

impl Clone for TSemaphore {
    fn clone(&self) -> Self {
        TSemaphore { shared: Arc::clone(&self.shared) }
    }
}

impl fmt::Debug for TSemaphore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (available, waiting) = snapshot! { (self.available(), self.waiting()) };
        f.debug_struct("TSemaphore").field("available", &available).field("waiting", &waiting).finish()
    }
}

/// Permits of a [`TSemaphore`], released on drop. Created by [`TSemaphore::permits`].
#[must_use = "the permits are given back when this is dropped"]
pub struct TSemaphorePermits {
    guard: Guard<Permits>,
}

#[derive(Clone)]
struct Permits {
    semaphore: TSemaphore,
    n: usize,
}

impl GiveBack for Permits {
    fn give_back(&self) {
        self.semaphore.release_many(self.n);
    }
}

impl TSemaphorePermits {
    /// Returns the number of permits.
    pub fn count(&self) -> usize {
        self.guard.held().n
    }
}

impl fmt::Debug for TSemaphorePermits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TSemaphorePermits").field(&self.count()).finish()
    }
}
