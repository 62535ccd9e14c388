//! A re-entrant lock for many readers or one writer: [`TRwLock`].

mod guards;
mod state;

#[cfg(panic = "unwind")]
use super::fair_queue::{Ticket, Waiting, number_in, time_left, wait_in_turn};
use crate::atomically as explicitly;
#[cfg(panic = "unwind")]
use crate::in_transaction;
use crate::prelude::*;
pub use guards::{TRwLockReadGuard, TRwLockWriteGuard};
#[cfg(panic = "unwind")]
use state::Owner;
use state::{Mode, NOBODY, State, this_thread};
use std::fmt;
use std::sync::Arc;
#[cfg(panic = "unwind")]
use std::time::Duration;

/// A reentrant lock that any number of threads hold for reading, or one thread for writing.
///
/// It is for what lies outside of transactions, or takes longer than a transaction should: a file, a device, a series
/// of transactions. The lock belongs to a thread from the commit of the transaction that acquires it to the commit of
/// the one that releases it as often as it was acquired.
///
/// | a thread that holds it | may have it for reading | may have it for writing |
/// | --- | --- | --- |
/// | not at all | when no thread writes, and nothing waits before it | when no thread holds it, and nothing waits before it |
/// | for reading | at once | when no other thread reads |
/// | for writing | at once | at once |
///
/// A thread that waits outside of a transaction has a place in a queue, and is served in the order of arrival: neither
/// writers nor readers starve. A reader that wants to write as well goes before the queue, since the waiters in it may
/// wait for it. A transaction that waits for the lock has a place in the queue as well, as with a
/// [`TSemaphore`](super::TSemaphore).
///
/// **Two readers cannot both wait to write**: each would wait for the other one, for ever. The first one waits, and the
/// second one is refused: by an error of [`upgrade`](TRwLock::upgrade), or by a panic of the methods that return none.
/// Methods with a time limit wait for so long. Where that can happen, acquire for writing at first, or release and
/// acquire anew. Of two that wait in transactions, the later one is refused.
///
/// A thread that ends while it holds the lock holds it for ever.
///
/// A handle: clones are the same lock.
///
/// # Conflicts
///
/// Two transactions conflict when one of them acquires or releases for writing, or has to wait, and the other one uses
/// the lock in any way. Readers conflict with each other only where their threads share one of 16 counts.
///
/// # Complexity
///
/// For reading: constant time, or more precisely time in proportion to 1 in 16 of the threads that read. For writing:
/// 16 times that.
///
/// # Examples
///
/// ```
/// use stm_core::collections::TRwLock;
///
/// let lock = TRwLock::new();
/// let reading = lock.read();
/// let also_writing = lock.write(); // the only reader may
/// drop(reading);
/// let reading_what_it_writes = lock.read();
/// drop(also_writing);
/// assert!(lock.is_read_locked() && !lock.is_write_locked());
/// # drop(reading_what_it_writes);
/// ```
///
/// # Source
///
/// `TReentrantLock` of ZIO, with the order of arrival added.
pub struct TRwLock {
    shared: Arc<State>,
}

impl TRwLock {
    /// Creates a lock that no thread holds.
    pub fn new() -> Self {
        TRwLock { shared: Arc::new(State::new()) }
    }

    /// Acquires the lock for reading. A thread that holds it acquires it once more.
    ///
    /// # Retries
    ///
    /// Waits until this thread may have it.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn acquire_read(&self) {
        self.acquire(Mode::Read);
    }

    /// Acquires the lock for writing. A thread that holds it acquires it once more.
    ///
    /// # Retries
    ///
    /// Waits until this thread may have it.
    ///
    /// # Panics
    ///
    /// If this thread reads, and another one that reads waits to write: see [`upgrade`](TRwLock::upgrade).
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn acquire_write(&self) {
        self.acquire(Mode::Write);
    }

    /// Acquires the lock for writing as [`write`](TRwLock::write), for a thread that holds it for reading, as others
    /// may that want to write as well.
    ///
    /// # Errors
    ///
    /// [`Upgrading`], at once, if another thread that reads waits to write already. That thread waits for this one to
    /// release, so this one must not wait for it: release, and acquire for writing. (What was read may have changed by
    /// then.)
    ///
    /// # Retries
    ///
    /// Waits until this thread may have it.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TRwLock;
    /// # let lock = TRwLock::new();
    /// let reading = lock.read();
    /// let writing = match lock.upgrade() {
    ///     Ok(writing) => writing,
    ///     Err(_) => {
    ///         drop(reading);
    ///         lock.write()
    ///     }
    /// };
    /// # drop(writing);
    /// ```
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn upgrade(&self) -> Result<TRwLockWriteGuard, Upgrading> {
        self.try_wait(Mode::Write)?;
        Ok(TRwLockWriteGuard::of_acquired(self))
    }

    /// Acquires the lock for reading, but waits no longer than `timeout`.
    ///
    /// # Errors
    ///
    /// [`TimedOut`] if this thread may not have it in time.
    ///
    /// # Retries
    ///
    /// Waits for so long.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn acquire_read_timeout(&self, timeout: Duration) -> Result<(), TimedOut> {
        self.acquire_timeout(Mode::Read, timeout)
    }

    /// Acquires the lock for writing, but waits no longer than `timeout`.
    ///
    /// # Errors
    ///
    /// [`TimedOut`] if this thread may not have it in time.
    ///
    /// # Retries
    ///
    /// Waits for so long.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn acquire_write_timeout(&self, timeout: Duration) -> Result<(), TimedOut> {
        self.acquire_timeout(Mode::Write, timeout)
    }

    /// Acquires the lock for reading, if this thread may have it at once. Returns `true` if it did.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TRwLock;
    /// let lock = TRwLock::new();
    /// let writing = lock.write();
    /// assert!(lock.try_acquire_read()); // the writer itself may
    /// std::thread::scope(|scope| scope.spawn(|| assert!(!lock.try_acquire_read())).join().unwrap());
    /// # lock.release_read();
    /// # drop(writing);
    /// ```
    #[must_use = "the lock may not have been acquired"]
    #[track_caller]
    pub fn try_acquire_read(&self) -> bool {
        self.try_acquire(Mode::Read)
    }

    /// Acquires the lock for writing, if this thread may have it at once. Returns `true` if it did.
    #[must_use = "the lock may not have been acquired"]
    #[track_caller]
    pub fn try_acquire_write(&self) -> bool {
        self.try_acquire(Mode::Write)
    }

    /// Releases the lock once, which this thread has acquired for reading.
    ///
    /// # Panics
    ///
    /// If this thread does not hold it for reading.
    #[track_caller]
    pub fn release_read(&self) {
        self.shared.release_read(this_thread());
    }

    /// Releases the lock once, which this thread has acquired for writing.
    ///
    /// # Panics
    ///
    /// If this thread does not hold it for writing.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{collections::TRwLock, prelude::*};
    ///
    /// let (from, to) = (TRwLock::new(), TRwLock::new());
    /// from.acquire_write();
    /// atomically! { // from one lock to the next, always holding one of them
    ///     to.acquire_write();
    ///     from.release_write();
    /// }
    /// assert_eq!((from.write_holds(), to.write_holds()), (0, 1));
    /// ```
    #[track_caller]
    pub fn release_write(&self) {
        self.shared.release_write(this_thread());
    }

    /// Acquires the lock for reading. Returns a guard that releases it when it is dropped.
    ///
    /// A guard that is created in a transaction acquires and releases as a part of it: if that aborts, the lock was
    /// never acquired. A guard created before, and dropped in a transaction that aborts, releases all the same.
    ///
    /// # Retries
    ///
    /// As [`acquire_read`](TRwLock::acquire_read).
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn read(&self) -> TRwLockReadGuard {
        self.acquire_read();
        TRwLockReadGuard::of_acquired(self)
    }

    /// Acquires the lock for writing. Returns a guard that releases it when it is dropped. For guards in transactions
    /// see [`read`](TRwLock::read).
    ///
    /// # Retries
    ///
    /// As [`acquire_write`](TRwLock::acquire_write).
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn write(&self) -> TRwLockWriteGuard {
        self.acquire_write();
        TRwLockWriteGuard::of_acquired(self)
    }

    /// Returns a guard for reading, if this thread may have it at once.
    #[track_caller]
    pub fn try_read(&self) -> Option<TRwLockReadGuard> {
        self.try_acquire_read().then(|| TRwLockReadGuard::of_acquired(self))
    }

    /// Returns a guard for writing, if this thread may have it at once.
    ///
    /// # Examples
    ///
    /// An upgrade without the danger that two readers wait for each other:
    ///
    /// ```
    /// # use stm_core::collections::TRwLock;
    /// # let lock = TRwLock::new();
    /// let reading = lock.read();
    /// let writing = match lock.try_write() {
    ///     Some(writing) => writing,
    ///     None => {
    ///         drop(reading); // then what was read may change before this thread writes
    ///         lock.write()
    ///     }
    /// };
    /// # drop(writing);
    /// ```
    #[track_caller]
    pub fn try_write(&self) -> Option<TRwLockWriteGuard> {
        self.try_acquire_write().then(|| TRwLockWriteGuard::of_acquired(self))
    }

    /// Returns the number of times that this thread holds the lock for reading.
    pub fn read_holds(&self) -> usize {
        self.shared.reads_of(this_thread())
    }

    /// Returns the number of times that this thread holds the lock for writing.
    pub fn write_holds(&self) -> usize {
        self.shared.writes_of(this_thread())
    }

    /// Returns `true` if any thread holds the lock for reading.
    pub fn is_read_locked(&self) -> bool {
        !self.shared.no_reader_but(NOBODY)
    }

    /// Returns `true` if any thread holds the lock for writing.
    pub fn is_write_locked(&self) -> bool {
        self.shared.is_written()
    }

    /// Returns the number of threads and transactions in the queue.
    pub fn waiting(&self) -> usize {
        self.shared.line.len()
    }

    /// Returns `true` if both handles refer to the same lock.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.shared, &b.shared)
    }

    #[track_caller]
    fn try_acquire(&self, mode: Mode) -> bool {
        let me = this_thread();
        explicitly(|tx| State::try_acquire(&self.shared, tx, me, mode))
    }

    #[cfg(panic = "unwind")]
    #[track_caller]
    fn acquire(&self, mode: Mode) {
        assert!(
            self.try_wait(mode) != Err(Upgrading),
            "a TRwLock is acquired for writing by a thread that reads, while another thread that reads waits to write: each \
             would wait for the other one, for ever. Release the lock before, acquire it for writing at first, or use \
             `upgrade`, which returns an error"
        );
    }

    /// Acquires the lock. Waits, unless that would be for ever.
    #[cfg(panic = "unwind")]
    #[track_caller]
    fn try_wait(&self, mode: Mode) -> Result<(), Upgrading> {
        if in_transaction() {
            let me = this_thread();
            explicitly(|tx| {
                if State::try_acquire(&self.shared, tx, me, mode)? {
                    return Ok(Ok(()));
                }
                let reads = self.shared.reads_of(me) > 0;
                if reads && self.shared.is_upgrading_before(tx, me, number_in(tx, &self.shared))? {
                    return Ok(Err(Upgrading));
                }
                wait_in_turn(tx, &self.shared, (me, mode))
            })?;
        } else if let Some(waiting) = self.acquire_or_queue(mode, true)? {
            waiting.wait();
        }
        Ok(())
    }

    #[cfg(panic = "unwind")]
    #[track_caller]
    fn acquire_timeout(&self, mode: Mode, timeout: Duration) -> Result<(), TimedOut> {
        if in_transaction() {
            return atomically!(timeout: timeout; { check!(self.try_acquire(mode)) });
        }
        let left = time_left(timeout);
        match atomically!(timeout: timeout; { self.acquire_or_join(mode, false) })? {
            Ok(Some(ticket)) => Waiting::new(&self.shared, ticket).wait_timeout(left()),
            Ok(None) => Ok(()),
            Err(Upgrading) => unreachable!("who waits for a while only is not refused"),
        }
    }

    #[cfg(panic = "unwind")]
    #[track_caller]
    fn acquire_or_queue(&self, mode: Mode, for_ever: bool) -> Result<Option<Waiting<State>>, Upgrading> {
        let ticket = self.acquire_or_join(mode, for_ever)?;
        Ok(ticket.map(|ticket| Waiting::new(&self.shared, ticket)))
    }

    #[cfg(panic = "unwind")]
    #[transactional(caller)]
    fn acquire_or_join(&self, mode: Mode, for_ever: bool) -> Result<InLine, Upgrading> {
        let me = this_thread();
        if self.try_acquire(mode) {
            Ok(None)
        } else if self.shared.reads_of(me) > 0 {
            if for_ever && explicitly(|tx| self.shared.is_upgrading_before(tx, me, u64::MAX)) {
                return Err(Upgrading);
            }
            Ok(Some(self.shared.line.join_first((me, mode))))
        } else {
            Ok(Some(self.shared.line.join_last((me, mode))))
        }
    }
}

/// A place in the queue, if it takes one.
#[cfg(panic = "unwind")]
type InLine = Option<Arc<Ticket<(Owner, Mode)>>>;

/// The error of [`TRwLock::upgrade`]: another thread that holds the lock for reading waits to hold it for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upgrading;

impl fmt::Display for Upgrading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another reader of the lock waits to write, and would wait for this one for ever")
    }
}

impl std::error::Error for Upgrading {}

impl Clone for TRwLock {
    fn clone(&self) -> Self {
        TRwLock { shared: Arc::clone(&self.shared) }
    }
}

impl Default for TRwLock {
    fn default() -> Self {
        TRwLock::new()
    }
}

impl fmt::Debug for TRwLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (read, written) = snapshot! { (self.is_read_locked(), self.is_write_locked()) };
        f.debug_struct("TRwLock").field("is_read_locked", &read).field("is_write_locked", &written).finish()
    }
}
