//! How an attempt leaves code that knows nothing of transactions.
//!
//! A body that the macros see through, or that uses the explicit API, says how it ended by a [`Step`]. A read that
//! cannot go on, or a `retry` in a function that the body called, leaves by unwinding with a [`Signal`] as its payload,
//! without running the panic hook. A signal is on its way from [`Transaction::leave`] to [`Transaction::arrived`]; a body
//! that swallows one (with `catch_unwind`) cannot commit, and ends as the signal says. A destructor that runs while a
//! signal is on its way may read variables, too, but cannot leave by another one: the program would abort. Its reads go on
//! at a new snapshot ([`Transaction::doom`]).

use super::run::Step;
use super::transaction::Transaction;
use std::any::Any;
use std::panic::resume_unwind;

/// What unwinds through code that knows nothing of transactions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Signal {
    Retry,
    Conflict,
    /// A conflict after which reads went on, at another snapshot: whoever catches it, the attempt cannot commit.
    Doomed,
}

impl Signal {
    pub(super) fn step<T>(self) -> Step<T> {
        match self {
            Signal::Retry => Step::Retry,
            Signal::Conflict | Signal::Doomed => Step::Conflict,
        }
    }
}

impl Transaction {
    /// `retry` from within code that the macros do not see.
    #[cold]
    pub(crate) fn retry_by_unwinding(&self) -> ! {
        self.leave(Signal::Retry)
    }

    /// A read that cannot go on.
    #[cold]
    #[inline(never)]
    pub(crate) fn restart_by_unwinding(&self) -> ! {
        self.leave(Signal::Conflict)
    }

    fn leave(&self, signal: Signal) -> ! {
        let can_unwind = cfg!(panic = "unwind");
        assert!(
            can_unwind,
            "this program is built with `panic = \"abort\"`, and a nested `retry` can only leave by unwinding: use \
             the explicit API, `stm_core::atomically(|tx| ...)`, and hand its result up"
        );
        let before = self.swallowed.get();
        self.note_unusual();
        // A conflict outranks a `retry`: what was not read cannot be waited for.
        if !matches!(self.swallowed.get(), Some(Signal::Conflict | Signal::Doomed)) {
            self.swallowed.set(Some(signal));
        }
        resume_unwind(Box::new(Sent { signal, before }))
    }

    /// Can a read that cannot go on not be left, because a signal is on its way already?
    pub(super) fn is_being_left(&self) -> bool {
        self.swallowed.get().is_some() && std::thread::panicking()
    }

    /// Takes a signal that has arrived where it is dealt with.
    pub(super) fn arrived(&self, payload: &(dyn Any + Send)) -> Option<Signal> {
        let sent = payload.downcast_ref::<Sent>()?;
        if self.swallowed.get() == Some(Signal::Doomed) {
            return Some(Signal::Doomed);
        }
        // A signal that was swallowed before this one was sent still counts.
        self.swallowed.set(sent.before);
        Some(if sent.before == Some(Signal::Conflict) { Signal::Conflict } else { sent.signal })
    }
}

/// A signal on its way, and what had been swallowed when it was sent.
struct Sent {
    signal: Signal,
    before: Option<Signal>,
}
