//! How an attempt leaves code that knows nothing of transactions.
//!
//! A body that the macros see through, or that uses the explicit API, says how it ended by a [`Step`]. A read that
//! cannot go on, or a `retry` in a function that the body called, leaves by unwinding with a [`Signal`] as its payload,
//! without running the panic hook. A signal is on its way from [`Transaction::leave`] to [`Transaction::arrived`]; a body
//! that swallows one (with `catch_unwind`) cannot commit, and ends as the signal says. A destructor that runs while a
//! signal, or a panic, is on its way may read variables, too, but cannot leave by another one: the program would abort. Its
//! reads go on at a new snapshot ([`Transaction::doom`]).

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
    /// The same while a panic was on its way, which goes on: it is of a state that existed.
    DoomedInPanic,
}

impl Signal {
    pub(super) fn step<T>(self) -> Step<T> {
        match self {
            Signal::Retry => Step::Retry,
            Signal::Conflict | Signal::Doomed | Signal::DoomedInPanic => Step::Conflict,
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
        if !matches!(self.swallowed.get(), Some(Signal::Conflict | Signal::Doomed | Signal::DoomedInPanic)) {
            self.swallowed.set(Some(signal));
        }
        resume_unwind(Box::new(Sent { signal, before }))
    }

    /// Can a read that cannot go on not be left, because a signal or a panic is on its way already?
    pub(super) fn is_being_left() -> bool {
        std::thread::panicking()
    }

    /// The body's panic has arrived. The signal that counts instead: the body was not told the truth, and may have panicked
    /// for that.
    pub(super) fn swallowed_before_panic(&self) -> Option<Signal> {
        self.swallowed.get().filter(|signal| *signal != Signal::DoomedInPanic)
    }

    /// The attempt cannot commit, because its reads go on at another snapshot.
    pub(super) fn note_doom(&self) {
        self.note_unusual();
        let signal = if self.swallowed.get().is_none() { Signal::DoomedInPanic } else { Signal::Doomed };
        self.swallowed.set(Some(signal));
    }

    pub(super) fn is_doomed(&self) -> bool {
        matches!(self.swallowed.get(), Some(Signal::Doomed | Signal::DoomedInPanic))
    }

    /// Takes a signal that has arrived where it is dealt with.
    pub(super) fn arrived(&self, payload: &(dyn Any + Send)) -> Option<Signal> {
        let sent = payload.downcast_ref::<Sent>()?;
        if self.is_doomed() {
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
