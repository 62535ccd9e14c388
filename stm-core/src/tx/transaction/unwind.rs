//! How an attempt leaves code that knows nothing of transactions.
//!
//! A body that the macros see through, or that uses the explicit API, says how it ended by a `Step`. A read that
//! cannot go on, or a `retry` in a function that the body called, leaves by unwinding with a [`Signal`] as its payload,
//! without running the panic hook. A signal is on its way from [`Transaction::throw`] to [`Transaction::catch`]. A body
//! that swallows one (with `catch_unwind`) cannot commit, and ends as the signal says.
//!
//! A conflict that a read has reported is never forgotten, in whichever way it was reported: a body that passes over an
//! `Err(Conflict)` of the explicit API cannot commit either. Reads that go on after it find what belongs to the snapshot, or
//! report the conflict again. `run/late.rs` tells what code does that runs while something unwinds.

use super::parts::Signal;
use super::state::Transaction;
use std::any::Any;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Returns whether something is unwinding in this thread.
#[cfg(not(any(stm_loom, stm_shuttle)))]
#[inline(always)]
pub(in crate::tx) fn is_unwinding() -> bool {
    std::thread::panicking()
}

#[cfg(any(stm_loom, stm_shuttle))]
pub(in crate::tx) use self::models::is_unwinding;

/// What unwinds in the threads of a model, which are coroutines of one thread of the system.
#[cfg(any(stm_loom, stm_shuttle))]
pub(in crate::tx) mod models {
    #[cfg(stm_loom)]
    use loom::thread::{self, ThreadId};
    #[cfg(stm_shuttle)]
    use shuttle::thread::{self, ThreadId};
    use std::cell::RefCell;
    use std::collections::HashMap;

    std::thread_local! {
        static IN_DESTRUCTORS: RefCell<HashMap<ThreadId, u32>> = RefCell::default();
    }

    /// Returns whether something unwinds in this thread of the model. While one thread unwinds, all seem to, so a thread says
    /// by [`destructor`] that it does.
    pub(in crate::tx) fn is_unwinding() -> bool {
        let id = thread::current().id();
        IN_DESTRUCTORS.with_borrow(|depths| depths.get(&id).is_some_and(|depth| *depth > 0))
    }

    /// Runs `f`, which is what a destructor does while something unwinds.
    pub fn destructor<T>(f: impl FnOnce() -> T) -> T {
        struct Within(ThreadId);

        impl Within {
            fn change(&self, change: impl FnOnce(&mut u32)) {
                IN_DESTRUCTORS.with_borrow_mut(|depths| change(depths.entry(self.0).or_default()));
            }
        }

        impl Drop for Within {
            fn drop(&mut self) {
                self.change(|depth| *depth -= 1);
            }
        }

        let within = Within(thread::current().id());
        within.change(|depth| *depth += 1);
        f()
    }

    /// An execution of a model begins.
    pub(in crate::tx) fn forget() {
        IN_DESTRUCTORS.with_borrow_mut(HashMap::clear);
    }
}

impl Transaction {
    /// `retry` from within code that the macros do not see.
    #[cold]
    pub(crate) fn retry_by_unwinding(&self) -> ! {
        self.throw(Signal::Retry)
    }

    /// A read that cannot go on.
    #[cold]
    #[inline(never)]
    pub(crate) fn restart_by_unwinding(&self) -> ! {
        self.throw(Signal::Conflict)
    }

    fn throw(&self, signal: Signal) -> ! {
        let can_unwind = cfg!(panic = "unwind");
        assert!(
            can_unwind,
            "this program is built with `panic = \"abort\"`, and a nested `retry` can only throw by unwinding: use \
             the explicit API, `stm_core::atomically(|tx| ...)`, and hand its result up"
        );
        assert!(
            self.can_be_left(),
            "a closure that a destructor calls, because a panic or a conflict unwinds, has to wait for a change of what it \
             has read, and nothing can be left a second time: put what it does into an `atomically!` block of its own"
        );
        let before = self.unwinding.signal.get();
        self.require_cleanup();
        // A conflict outranks a `retry`: what was not read cannot be waited for.
        if !self.is_lost() {
            self.unwinding.signal.set(Some(signal));
        }
        HAVE_UNWOUND.store(true, Relaxed);
        self.unwinding.on_their_way.set(self.unwinding.on_their_way.get() + 1);
        resume_unwind(Box::new(Sent { signal, before }))
    }

    /// Returns whether code can be left by unwinding: nothing unwinds already, or what unwinds is around something that catches.
    pub(in crate::tx) fn can_be_left(&self) -> bool {
        !is_unwinding() || self.unwinding.caught_at.get() == Some(self.unwinding.on_their_way.get())
    }

    /// A read cannot be a part of the snapshot: the attempt cannot commit.
    #[cold]
    pub(in crate::tx) fn note_lost(&self) {
        self.require_cleanup();
        if !self.is_lost() {
            let panics = is_unwinding() && !self.unwinding.began_late.get() && self.unwinding.signal.get().is_none();
            self.unwinding.signal.set(Some(if panics { Signal::ConflictInPanic } else { Signal::Conflict }));
        }
    }

    /// Returns whether the attempt cannot commit, because of a conflict.
    pub(in crate::tx) fn is_lost(&self) -> bool {
        matches!(self.unwinding.signal.get(), Some(Signal::Conflict | Signal::ConflictInPanic))
    }

    /// The body's panic has arrived. The signal that counts instead: the body was not told the truth, and may have panicked
    /// for that.
    pub(in crate::tx) fn thrown_before_panic(&self) -> Option<Signal> {
        self.unwinding.signal.get().filter(|signal| *signal != Signal::ConflictInPanic)
    }

    /// Takes a signal that has arrived where it is dealt with.
    pub(in crate::tx) fn catch(&self, payload: &(dyn Any + Send)) -> Option<Signal> {
        let sent = payload.downcast_ref::<Sent>()?;
        self.unwinding.on_their_way.set(self.unwinding.on_their_way.get() - 1);
        if self.is_lost() {
            return Some(Signal::Conflict);
        }
        // A signal that was swallowed before this one was sent still counts.
        self.unwinding.signal.set(sent.before);
        Some(sent.signal)
    }
}

impl Transaction {
    /// The attempt has just begun, while something unwinds in its thread.
    #[cold]
    #[inline(never)]
    pub(in crate::tx) fn begins_late(&self) {
        if !self.is_registered() {
            self.forget_reads();
        }
        self.unwinding.began_late.set(true);
        self.unwinding.caught_at.set(Some(0));
        self.note_flags();
    }

    /// Returns whether a part that begins now is a late one: something is unwinding that neither it nor what is around it
    /// catches.
    #[inline(always)]
    pub(in crate::tx) fn is_late(&self) -> bool {
        is_unwinding() && !self.can_be_left()
    }

    /// Returns whether a part that begins now may see the attempt's state. That does not change under it, but it may not reach.
    pub(in crate::tx) fn reaches_late_parts(&self) -> bool {
        if self.unwinding.went_elsewhere.get() {
            return false;
        }
        if self.is_registered() {
            return true;
        }
        let own_signal = self.unwinding.signal.get().is_some_and(|signal| signal != Signal::ConflictInPanic);
        (!self.is_lost() && self.register_late()) || own_signal || !in_panic_hook()
    }

    /// The attempt, which cannot commit and is being left, goes on at the newest state: where code of its own body runs in a
    /// destructor, and reads what its snapshot does not reach.
    #[cold]
    pub(in crate::tx) fn go_on_elsewhere(&self) {
        self.note_lost();
        self.unwinding.went_elsewhere.set(true);
        self.forget_reads();
    }
}

/// Returns whether a panic hook may be running. Asked where a panic is on its way whose beginning was not seen.
///
/// Nothing in std says so, but the stack does: in the hook the function that calls it is still on it, in a destructor it is not.
/// Where the names of functions are not known, the answer is that it may.
#[cold]
#[inline(never)]
fn in_panic_hook() -> bool {
    if cfg!(any(stm_loom, stm_shuttle)) {
        // Their stacks cannot be read.
        return false;
    }
    let stack = std::backtrace::Backtrace::force_capture().to_string();
    !stack.contains("in_panic_hook") || stack.contains("panic_with_hook")
}

/// Whether any signal has unwound in this process.
static HAVE_UNWOUND: AtomicBool = AtomicBool::new(false);

/// A body has panicked, maybe because a signal has poisoned what it unwound through: says so, and what to do.
#[cold]
pub(in crate::tx) fn explain_poison(payload: &(dyn Any + Send)) {
    let text = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    let is_poison = text.is_some_and(|text| text.contains("previously been poisoned") || text.contains("PoisonError"));
    if is_poison && HAVE_UNWOUND.load(Relaxed) {
        eprintln!(
            "stm-core: a transaction that runs again leaves its body by unwinding, and what std poisons then may have been \
             poisoned by that: wrap the initialiser of a `LazyLock` or a `Once` in `stm_core::detached`, hold no guard of a \
             `std::sync::Mutex` across the use of a variable, or take a lock that is not poisoned (`parking_lot`)"
        );
    }
}

/// A signal on its way, and what had been swallowed when it was sent.
struct Sent {
    signal: Signal,
    before: Option<Signal>,
}
