//! The explicit API: transactions without macros and without unwinding.

use std::time::Duration;

use crate::limits::until;
use crate::tx::{self, Conflict, Site, Step, TimedOut, Transaction, TryError};
use crate::var::TVar;

/// Why a transaction's body cannot go on. Hand it up with `?`.
///
/// A body that passes over a [`Conflict`](StmError::Conflict) goes on, but never commits: it runs again. One that returns a
/// conflict that was not reported to it runs again after a short pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StmError {
    /// [`Transaction::retry`] was called: wait until something that was read has changed.
    Retry,
    /// Something that was read has changed meanwhile: run again.
    Conflict,
}

impl std::fmt::Display for StmError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            StmError::Retry => "the transaction waits for a change in what it read",
            StmError::Conflict => "the transaction has to run again, because what it read has changed",
        })
    }
}

impl std::error::Error for StmError {}

/// What the body of an explicit transaction, and each access in it, returns.
pub type Stm<T> = Result<T, StmError>;

fn stm<T>(result: Result<T, Conflict>) -> Stm<T> {
    result.map_err(|Conflict| StmError::Conflict)
}

fn step<T>(result: Stm<T>) -> Step<T> {
    match result {
        Ok(value) => Step::Commit(value),
        Err(StmError::Retry) => Step::Retry,
        Err(StmError::Conflict) => Step::Conflict,
    }
}

/// Runs `body` as one transaction, and returns its value once it has committed.
///
/// All that `body` reads is one consistent snapshot, and all that it writes becomes visible at once. In a running
/// transaction it is a part of that one.
///
/// # Retries
///
/// `body` runs again when another transaction has committed a change to what it read, and, after
/// [`retry`](Transaction::retry), when something that it read has changed. So it should do nothing that cannot be done
/// twice, but for reading and writing variables.
///
/// # Panics
///
/// A panic in `body` undoes what it wrote and goes on. `retry` without having read any variable panics, because nothing
/// could end the wait. A nested call whose body retries leaves it by unwinding, which needs `panic = "unwind"`.
///
/// # Examples
///
/// ```
/// use stm_core::{Stm, TVar, Transaction, atomically};
///
/// fn take(tx: &Transaction, account: &TVar<i64>, amount: i64) -> Stm<()> {
///     if tx.read(account)? < amount {
///         return tx.retry(); // wait until there is enough
///     }
///     tx.modify(account, |balance| *balance -= amount)
/// }
///
/// let (alice, bob) = (TVar::new(100), TVar::new(0));
/// atomically(|tx| {
///     take(tx, &alice, 30)?;
///     tx.modify(&bob, |balance| *balance += 30)
/// });
/// assert_eq!((alice.load(), bob.load()), (70, 30));
/// ```
#[track_caller]
pub fn atomically<T>(mut body: impl FnMut(&Transaction) -> Stm<T>) -> T {
    tx::run(Site::named(""), |tx| step(body(tx)))
}

/// Runs `body`, which only reads, over one consistent snapshot, and returns its value.
///
/// It logs no reads, meets no conflicts and waits for no writer, so it suits reads of much data that others change
/// meanwhile. In a running transaction it is a part of that one.
///
/// # Retries
///
/// `body` may run twice: the first time in the hope that no other transaction writes to what it reads. After
/// [`retry`](Transaction::retry) it runs again when something that it read has changed.
///
/// # Panics
///
/// A write in `body`, or in what it calls, panics. For the rest, see [`atomically`].
///
/// # Examples
///
/// ```
/// use stm_core::{TVar, snapshot};
///
/// let accounts: Vec<TVar<i64>> = [5, 7, 30].map(TVar::new).into();
/// let total: i64 = snapshot(|tx| accounts.iter().map(|account| tx.read(account)).sum());
/// assert_eq!(total, 42);
/// ```
#[track_caller]
pub fn snapshot<T>(mut body: impl FnMut(&Transaction) -> Stm<T>) -> T {
    tx::run_snapshot(Site::named(""), |tx| step(body(tx)))
}

/// Runs `body` as a transaction that makes one attempt and never waits.
///
/// In a running transaction it is a part of that one whose writes are undone if it fails.
///
/// # Errors
///
/// [`TryError::WouldBlock`] if `body` retries. [`TryError::Conflict`] if another transaction has changed what it read, or
/// is in its way at that moment; in a running transaction that does not happen: a conflict restarts the outermost one.
///
/// # Panics
///
/// As [`atomically`], but a `retry` without having read any variable is an error like any other.
///
/// # Examples
///
/// ```
/// use stm_core::{TVar, TryError, try_atomically};
///
/// let jobs = TVar::new(vec![1]);
/// let take = || try_atomically(|tx| tx.modify(&jobs, Vec::pop)?.map_or_else(|| tx.retry(), Ok));
/// assert_eq!(take(), Ok(1));
/// assert_eq!(take(), Err(TryError::WouldBlock));
/// ```
#[track_caller]
pub fn try_atomically<T>(mut body: impl FnMut(&Transaction) -> Stm<T>) -> Result<T, TryError> {
    tx::run_once(Site::named(""), |tx| step(body(tx)))
}

/// Runs `body` as a transaction that gives up after `timeout`, having changed nothing.
///
/// It makes one attempt at least, and none is cut short: the time limits the waiting for a change, and the attempts that
/// follow conflicts. In a running transaction it is a part of that one, whose writes are undone if it fails; its time
/// begins with the first attempt of the outermost one that comes by it.
///
/// # Errors
///
/// [`TimedOut`] if it has not come to its end within its time.
///
/// # Retries
///
/// As [`atomically`].
///
/// # Panics
///
/// As [`atomically`], but a `retry` without having read any variable waits for the end of the time.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use stm_core::{TVar, TimedOut, atomically_timeout};
///
/// let ready = TVar::new(false);
/// let result = atomically_timeout(Duration::from_millis(5), |tx| {
///     if tx.read(&ready)? { Ok(()) } else { tx.retry() }
/// });
/// assert_eq!(result, Err(TimedOut));
/// ```
#[track_caller]
pub fn atomically_timeout<T>(timeout: Duration, mut body: impl FnMut(&Transaction) -> Stm<T>) -> Result<T, TimedOut> {
    tx::run_until(Site::named(""), until(timeout), |tx| step(body(tx)))
}

/// A future that runs `body` as one transaction, and has its value once it has committed.
///
/// It does nothing before it is polled. Where [`atomically`] blocks its thread, this suspends its task:
/// [`retry`](Transaction::retry) until something that was read has changed, whether a thread or a task changes it, on any
/// runtime or none. It holds nothing while it waits, so it can be dropped at any time and has changed nothing then; a
/// timeout is the runtime's own, around this future.
///
/// # Retries
///
/// As [`atomically`].
///
/// # Panics
///
/// As [`atomically`]; and when it is polled in a running transaction, which cannot wait for a task.
///
/// # Examples
///
/// ```
/// # use std::{future::Future, pin::pin, task::{Context, Poll, Waker}};
/// use stm_core::{TVar, atomically_async};
///
/// let jobs = TVar::new(Vec::new());
/// let mut next = pin!(atomically_async(|tx| tx.modify(&jobs, Vec::pop)?.map_or_else(|| tx.retry(), Ok)));
///
/// let mut context = Context::from_waker(Waker::noop());
/// assert_eq!(next.as_mut().poll(&mut context), Poll::Pending);
/// jobs.store(vec!["sweep"]);
/// assert_eq!(next.as_mut().poll(&mut context), Poll::Ready("sweep"));
/// ```
#[track_caller]
pub fn atomically_async<T>(mut body: impl FnMut(&Transaction) -> Stm<T>) -> impl Future<Output = T> {
    tx::Task::new(Site::named(""), move |tx: &Transaction| step(body(tx)))
}

/// Whether a transaction is running in this thread: whether a block would be a part of it.
///
/// For what has to be a transaction of its own, because others must see it before it goes on.
///
/// # Examples
///
/// ```
/// use stm_core::{atomically, in_transaction};
///
/// assert!(!in_transaction());
/// atomically(|_| {
///     assert!(in_transaction());
///     Ok(())
/// });
/// ```
#[inline]
pub fn in_transaction() -> bool {
    tx::is_running()
}

/// Runs `f` as if no transaction were running in this thread: transactions in it are transactions of their own.
///
/// They commit at once, whatever becomes of the running one, and do not see what that has written. It is for code that
/// the first thread to arrive runs once, and that a conflict must not leave: the initialiser of a `LazyLock`, which is
/// poisoned for ever if it is left. `f` may run again, as all that is done in a transaction.
///
/// # Conflicts
///
/// A transaction in `f` that changes what the running one has read makes that run again.
///
/// # Examples
///
/// ```
/// use std::sync::LazyLock;
/// use stm_core::{TVar, atomically, detached};
///
/// static BASE: LazyLock<TVar<u64>> = LazyLock::new(|| TVar::new(21));
/// static DOUBLE: LazyLock<u64> = LazyLock::new(|| detached(|| BASE.load() * 2));
///
/// // Whatever others do to `BASE`, this finds `DOUBLE` computed.
/// assert_eq!(atomically(|_| Ok(*DOUBLE)), 42);
/// ```
///
/// # Source
///
/// Moravan et al., *Supporting Nested Transactional Memory in `LogTM`* (ASPLOS 2006): escape actions.
pub fn detached<T>(f: impl FnOnce() -> T) -> T {
    tx::detached(f)
}

/// The attempt fails as if another transaction had been in its way.
#[cfg(any(stm_loom, stm_shuttle))]
pub fn meet_conflict(tx: &Transaction) -> StmError {
    tx.note_conflict();
    StmError::Conflict
}

impl Transaction {
    /// A clone of the variable's value.
    ///
    /// # Errors
    ///
    /// [`StmError::Conflict`] if this attempt cannot go on; hand it up.
    #[inline]
    #[track_caller]
    pub fn read<T: Send + Sync + 'static + Clone>(&self, var: &TVar<T>) -> Stm<T> {
        Ok(T::clone(&*stm(self.try_value(var))?))
    }

    /// The variable's value by reference. It goes on showing this value, whatever the transaction writes later.
    ///
    /// # Errors
    ///
    /// [`StmError::Conflict`] if this attempt cannot go on; hand it up.
    #[inline]
    #[track_caller]
    pub fn read_ref<T: Send + Sync + 'static>(&self, var: &TVar<T>) -> Stm<&T> {
        stm(self.try_borrow(var))
    }

    /// Replaces the variable's value in this transaction.
    ///
    /// # Errors
    ///
    /// None at present; the result is there to be handed up like that of the other accesses.
    #[inline]
    #[track_caller]
    pub fn write<T: Send + Sync + 'static>(&self, var: &TVar<T>, value: T) -> Stm<()> {
        self.set(var, value);
        Ok(())
    }

    /// Changes the variable's value in place, on the transaction's own copy.
    ///
    /// # Errors
    ///
    /// [`StmError::Conflict`] if this attempt cannot go on; hand it up.
    ///
    /// # Panics
    ///
    /// If `f` uses the same variable again.
    #[inline]
    #[track_caller]
    pub fn modify<T: Send + Sync + 'static + Clone, R>(&self, var: &TVar<T>, f: impl FnOnce(&mut T) -> R) -> Stm<R> {
        Ok(f(&mut *stm(self.try_access(var))?))
    }

    /// Gives up this attempt; it runs again once something that it read has changed.
    ///
    /// # Errors
    ///
    /// Always [`StmError::Retry`]; hand it up.
    #[inline]
    #[track_caller]
    pub fn retry<T>(&self) -> Stm<T> {
        #[cfg(feature = "stats")]
        self.note_retry(None, std::panic::Location::caller());
        Err(StmError::Retry)
    }

    /// The first of two alternatives that does not retry. What one that retries wrote is undone; what it read counts.
    ///
    /// # Errors
    ///
    /// [`StmError::Retry`] if both retry, [`StmError::Conflict`] if this attempt cannot go on; hand it up.
    ///
    /// # Examples
    ///
    /// ```
    /// use stm_core::{TVar, atomically};
    ///
    /// let (empty, full) = (TVar::new(None), TVar::new(Some(7)));
    /// let got = atomically(|tx| {
    ///     tx.or_else(
    ///         |tx| tx.read(&empty)?.map_or_else(|| tx.retry(), Ok),
    ///         |tx| tx.read(&full)?.map_or_else(|| tx.retry(), Ok),
    ///     )
    /// });
    /// assert_eq!(got, 7);
    /// ```
    pub fn or_else<T>(
        &self,
        first: impl FnOnce(&Transaction) -> Stm<T>,
        second: impl FnOnce(&Transaction) -> Stm<T>,
    ) -> Stm<T> {
        match tx::alternative(self, |tx| step(first(tx))) {
            Step::Commit(value) | Step::Undo(value) => return Ok(value),
            Step::Conflict => return Err(StmError::Conflict),
            Step::Retry => {}
        }
        match tx::alternative(self, |tx| step(second(tx))) {
            Step::Commit(value) | Step::Undo(value) => Ok(value),
            Step::Conflict => Err(StmError::Conflict),
            Step::Retry => Err(StmError::Retry),
        }
    }

    /// Runs `f`, whose reads are consistent with the rest but not checked at commit.
    ///
    /// For heuristics over much data whose result the transaction checks itself, by reading what matters once more.
    ///
    /// # Errors
    ///
    /// [`StmError::Conflict`] if this attempt cannot go on; hand it up.
    pub fn peek<T>(&self, f: impl FnOnce() -> Stm<T>) -> Stm<T> {
        stm(self.try_peeking(f))?
    }

    /// Runs `hook` once, after the outermost transaction has committed: for I/O, messages, and whatever cannot be undone.
    ///
    /// Hooks run in the order in which they were registered, in this thread and in no transaction. If a nested
    /// transaction or an alternative is undone, so is what it has registered.
    ///
    /// # Panics
    ///
    /// A panic in a hook goes on out of the outermost transaction, which has committed, after all hooks have run.
    ///
    /// # Retries
    ///
    /// A hook that an undone attempt has registered is dropped without running.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::sync::mpsc;
    /// use stm_core::{TVar, atomically};
    ///
    /// let stock = TVar::new(3);
    /// let (orders, received) = mpsc::channel();
    /// atomically(|tx| {
    ///     tx.modify(&stock, |n| *n -= 1)?;
    ///     let left = tx.read(&stock)?;
    ///     let orders = orders.clone();
    ///     tx.on_commit(move || orders.send(left).unwrap());
    ///     Ok(())
    /// });
    /// assert_eq!(received.recv(), Ok(2));
    /// ```
    pub fn on_commit(&self, hook: impl FnOnce() + 'static) {
        self.add_commit_hook(Box::new(hook));
    }

    /// Runs `hook` once, after what this level has done was undone and the attempt is over: to give back what the attempt
    /// has taken from elsewhere.
    ///
    /// What undoes is an error, a panic, a conflict, and a retry, which then waits only after its hooks have run. Each
    /// undone attempt runs the hooks that it has registered itself. Those of a nested transaction or an alternative that
    /// was undone run when the attempt is over, whichever way.
    ///
    /// # Panics
    ///
    /// A panic in a hook goes on out of the outermost transaction, which then makes no further attempt; but after a panic
    /// in its body, that one goes on.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::cell::Cell;
    /// use std::rc::Rc;
    /// use stm_core::{StmError, TVar, atomically};
    ///
    /// let (seats, refunds) = (TVar::new(0), Rc::new(Cell::new(0)));
    /// let booked = atomically(|tx| {
    ///     let refund = refunds.clone();
    ///     tx.or_else(
    ///         |tx| {
    ///             tx.on_rollback(move || refund.set(refund.get() + 1));
    ///             if tx.read(&seats)? == 0 { tx.retry() } else { Ok(true) }
    ///         },
    ///         |_| Ok(false),
    ///     )
    /// });
    /// assert_eq!((booked, refunds.get()), (false, 1));
    /// ```
    pub fn on_rollback(&self, hook: impl FnOnce() + 'static) {
        self.add_rollback_hook(Box::new(hook));
    }
}
