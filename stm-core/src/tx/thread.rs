//! The transaction of a thread, made on first use and taken apart when the thread ends.

use crate::tx::cell::pool;
use crate::tx::cell::raw::RawVar;
use crate::tx::cell::word::Kind;
use crate::tx::global::global;
use crate::tx::outcome::discard_panic;
use crate::tx::reclaim::garbage::Garbage;
use crate::tx::reclaim::sweep::leave_orphans;
use crate::tx::transaction::state::Transaction;
#[cfg(not(any(stm_loom, stm_shuttle)))]
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;

#[cfg(not(any(stm_loom, stm_shuttle)))]
thread_local! {
    static CURRENT: Cell<*const Transaction> = const { Cell::new(std::ptr::null()) };
    static AT_EXIT: AtExit = const { AtExit };
}

/// Takes the thread's transaction apart when the thread ends.
struct AtExit;

impl Drop for AtExit {
    fn drop(&mut self) {
        dismantle();
    }
}

#[cfg(not(any(stm_loom, stm_shuttle)))]
#[inline(always)]
fn current() -> *const Transaction {
    CURRENT.with(Cell::get)
}

#[cfg(not(any(stm_loom, stm_shuttle)))]
fn set_current(transaction: *const Transaction) {
    CURRENT.with(|current| current.set(transaction));
}

/// Sees to it that the transaction is taken apart when the thread ends. `false`: the thread is ending already.
#[cfg(not(any(stm_loom, stm_shuttle)))]
fn dismantle_at_exit() -> bool {
    AT_EXIT.try_with(|_| ()).is_ok()
}

#[cfg(any(stm_loom, stm_shuttle))]
use self::models::{current, dismantle_at_exit, set_current};

/// Calls `f` with this thread's transaction.
///
/// Values' destructors and destructors of thread-locals may call this at any time, also while the thread ends.
#[inline(always)]
pub(crate) fn with<R>(f: impl FnOnce(&Transaction) -> R) -> R {
    with_present(|transaction| {
        if let Some(transaction) = transaction {
            return f(transaction);
        }
        let mut f = Some(f);
        let mut result = None;
        with_new(&mut |transaction| result = f.take().map(|f| f(transaction)));
        result.expect("it has been called")
    })
}

/// Calls `f` with this thread's transaction, if that has been made.
#[inline(always)]
pub(in crate::tx) fn with_present<R>(f: impl FnOnce(Option<&Transaction>) -> R) -> R {
    // SAFETY: `dismantle` frees it only while nothing uses it: in this thread, with no call of `f` under way.
    f(unsafe { current().as_ref() })
}

#[cold]
#[inline(never)]
fn with_new(f: &mut dyn FnMut(&Transaction)) {
    let made = Box::into_raw(Box::new(Transaction::new()));
    set_current(made);
    let _end = if dismantle_at_exit() { None } else { Some(AtExit) };
    // SAFETY: made above; freed by `AT_EXIT`, or by `_end` after this call where the thread is already ending.
    f(unsafe { &*made });
}

/// Calls `f` as if no transaction were running in this thread. The one that is goes on afterwards, and holds in its slot
/// what it holds.
pub(crate) fn detached<R>(f: impl FnOnce() -> R) -> R {
    struct Back(*const Transaction);

    impl Drop for Back {
        fn drop(&mut self) {
            // What has been made meanwhile is this thread's no more. (Nothing, as a rule.)
            dismantle();
            set_current(self.0);
        }
    }

    let _back = Back(current());
    set_current(std::ptr::null());
    f()
}

/// Returns whether a transaction is running in this thread.
pub(crate) fn is_running() -> bool {
    with_present(|tx| tx.is_some_and(Transaction::is_running))
}

/// Calls `f` with the transaction that is running in this thread, if there is one.
pub(crate) fn with_running<R>(f: impl FnOnce(Option<&Transaction>) -> R) -> R {
    with_present(|tx| f(tx.filter(|tx| tx.is_running())))
}

/// Runs `f`, whose transactions do not stand at the gate while another one is in serial mode. That is for code that must not
/// be held up, and it may make the other one fail. (What others' code commits that runs after an attempt of these does stand
/// there.)
#[cfg(feature = "collections")]
pub(crate) fn past_gate<T>(f: impl FnOnce() -> T) -> T {
    /// Sets it back, also when the scope is left by unwinding.
    struct Restore<'a>(&'a Transaction, bool);

    impl Drop for Restore<'_> {
        fn drop(&mut self) {
            self.0.hints.passes_gate.set(self.1);
        }
    }

    with(|tx| {
        let _before = Restore(tx, tx.hints.passes_gate.replace(true));
        f()
    })
}

/// Frees the thread's transaction; what garbage is still held is left to other threads.
pub(in crate::tx) fn dismantle() {
    let current = current();
    // SAFETY: not freed yet, since `CURRENT` is cleared below before it is.
    let Some(transaction) = (unsafe { current.as_ref() }) else { return };
    // A destructor that panics has been reported; a panic that left a thread-local's destructor would abort the process.
    // Each panic takes one piece of garbage with it, so this ends. (loom panics, too, and means it.)
    while catch_unwind(AssertUnwindSafe(|| transaction.retired.reclaim(transaction.slot))).is_err() {
        #[cfg(stm_loom)]
        panic!("a model has failed");
    }
    set_current(std::ptr::null());
    // SAFETY: made by `Box::into_raw` in `with_new`; no longer reachable, and this thread is in no call of `with`.
    let transaction = unsafe { Box::from_raw(current.cast_mut()) };
    leave_orphans(transaction.retired.take(transaction.slot));
    transaction.slot.record.has_no_garbage();
    transaction.slot.set_last(transaction.clock.last());
    global().slots.give_back(transaction.slot);
    pool::flush();
}

/// Gives up a handle; the last one retires the cell.
///
/// # Safety
///
/// The caller owns a handle to `var`, which is of this kind, and does not use it afterwards.
#[inline]
pub(crate) unsafe fn release(var: NonNull<RawVar>, kind: &'static Kind) {
    // SAFETY: the handle keeps the cell alive until it is given up.
    if unsafe { var.as_ref() }.release() {
        retire(var, kind);
    }
}

#[cold]
fn retire(var: NonNull<RawVar>, kind: &'static Kind) {
    with(|transaction| {
        if !transaction.retired.add(Garbage::dead_cell(var, kind, global().now())) {
            return;
        }
        let dispose = || transaction.retired.dispose(transaction.slot);
        if transaction.is_running() {
            transaction.require_cleanup();
        } else if !std::thread::panicking() {
            dispose();
        } else if let Err(payload) = catch_unwind(AssertUnwindSafe(dispose)) {
            // Out of a destructor that runs because of a panic it would abort the process.
            discard_panic(payload);
        }
    });
}

/// All threads of a model are coroutines of one thread of the system, so what is a thread's own is kept here by hand. (The
/// checkers' own thread-locals will not do: a thread cannot use one in the destructor of another.)
#[cfg(any(stm_loom, stm_shuttle))]
pub(in crate::tx) mod models {
    use crate::tx::transaction::state::Transaction;
    #[cfg(stm_loom)]
    use loom::thread::{self, ThreadId};
    #[cfg(stm_shuttle)]
    use shuttle::thread::{self, ThreadId};
    use std::cell::RefCell;
    use std::collections::HashMap;

    std::thread_local! {
        static CURRENT: RefCell<HashMap<ThreadId, *const Transaction>> = RefCell::default();
    }

    pub(super) fn current() -> *const Transaction {
        let id = thread::current().id();
        CURRENT.with_borrow(|current| current.get(&id).copied()).unwrap_or(std::ptr::null())
    }

    pub(super) fn set_current(transaction: *const Transaction) {
        let id = thread::current().id();
        CURRENT.with_borrow_mut(|current| current.insert(id, transaction));
    }

    /// The threads of a model do it themselves.
    pub(super) fn dismantle_at_exit() -> bool {
        true
    }

    /// An execution of a model begins.
    pub(in crate::tx) fn forget() {
        CURRENT.with_borrow_mut(HashMap::clear);
    }
}
