//! Spans and events for `tracing` (feature `tracing`).
//!
//! Subscribers are code of the user, and may run transactions. So none is called while an attempt is running, while a lock is
//! held, or in serial mode, and what the transaction has learnt from its attempts is put aside meanwhile.

use crate::tx::global::global;
use crate::tx::observe::{Attempt, Cause, Named, Retry, Since, WaiterInfo};
use crate::tx::site::Site;
use crate::tx::transaction::state::Transaction;
use std::fmt::{self, Display};
use std::panic::Location;
use tracing::level_filters::LevelFilter;
use tracing::span::EnteredSpan;
use tracing::{Level, debug, enabled, field, trace_span};

/// A transaction from its first attempt to its end.
pub(in crate::tx) struct Span {
    _entered: EnteredSpan,
}

fn span(site: Site) -> tracing::Span {
    let at = site.location();
    trace_span!(target: "stm", "transaction", label = site.name(), file = at.file(), line = at.line())
}

impl Span {
    /// Enters the span of a transaction that begins in this thread.
    #[inline]
    pub(in crate::tx) fn enter(site: Site) -> Self {
        Span { _entered: span(site).entered() }
    }
}

/// The span of a task's transaction, which it enters with each poll.
pub(in crate::tx) struct TaskSpan(Option<tracing::Span>);

impl TaskSpan {
    pub(in crate::tx) fn new() -> Self {
        TaskSpan(None)
    }

    /// Enters the span for a poll.
    pub(in crate::tx) fn enter(&mut self, site: Site) -> Span {
        Span { _entered: self.0.get_or_insert_with(|| span(site)).clone().entered() }
    }
}

impl Transaction {
    /// Calls `tell`, unless subscribers must not run here or are not interested.
    fn tell(&self, tell: impl FnOnce()) {
        if self.is_serial() || Level::DEBUG > LevelFilter::current() {
            return;
        }
        let hints = self.save_hints();
        // Waiters that depend on the next attempt must not depend on whether a subscriber waits or panics.
        self.deliver_wakeups();
        if enabled!(target: "stm", Level::DEBUG) {
            tell();
        }
        self.restore_hints(hints);
    }

    /// Tells that the last attempt, number `attempt`, has been aborted.
    pub(in crate::tx) fn tell_rerun(&self, site: Site, Attempt(attempt): Attempt) {
        let blame = self.observer.pending.take();
        self.tell(|| {
            let (transaction, at) = (site.name(), field::display(site.location()));
            let cause = match blame.as_ref().map_or(Cause::Changed, |blame| blame.cause) {
                Cause::Changed => "read conflict",
                Cause::Locked => "lock busy",
                Cause::Serial => "another transaction is serial",
            };
            let of = blame.and_then(|blame| blame.of);
            let by = of.as_ref().and_then(|of| of.culprit).map(SiteOf).map(field::display);
            let variable = of.map(|of| field::display(of.variable));
            debug!(target: "stm", transaction, at, attempt, cause, by, variable, "aborted");
        });
    }

    /// Tells that the transaction has ended with this attempt, by a commit or an error.
    pub(in crate::tx) fn tell_end(&self, site: Site, Attempt(attempts): Attempt) {
        if attempts == 1 {
            return;
        }
        self.tell(|| {
            let (transaction, at) = (site.name(), field::display(site.location()));
            debug!(target: "stm", transaction, at, attempts, "has come to its end");
        });
    }

    /// Tells that the transaction is in serial mode from the next attempt on, before it is.
    pub(in crate::tx) fn tell_serial(&self, site: Site) {
        self.tell(|| {
            let (transaction, at) = (site.name(), field::display(site.location()));
            debug!(target: "stm", transaction, at, "serial from now on");
        });
    }

    /// Tells that the transaction waits and is registered for it.
    pub(in crate::tx) fn tell_wait(&self, site: Site, about: &WaiterInfo) {
        self.tell(|| {
            let names = about.last_wait(|waits| {
                let label = |address| global().names.of(address);
                let variable = |&(address, at): &_| Named { label: label(address), at }.to_string();
                (list(waits.wait.retries.iter().map(retry)), list(waits.reads.iter().map(variable)))
            });
            let Some((by, variables)) = names else { return };
            let (transaction, at) = (site.name(), field::display(site.location()));
            debug!(target: "stm", transaction, at, by, variables, "waits");
        });
    }

    /// Tells that the transaction has waited since then, and goes on.
    pub(in crate::tx) fn tell_waited(&self, site: Site, since: Since) {
        let Some(since) = since.moment() else { return };
        self.tell(|| {
            let (transaction, at) = (site.name(), field::display(site.location()));
            let waited = field::debug(since.elapsed());
            debug!(target: "stm", transaction, at, waited, "goes on");
        });
    }
}

fn list(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// A place as statistics show it.
struct Place(&'static Location<'static>);

impl Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.0.file(), self.0.line())
    }
}

/// A call site as statistics show it.
struct SiteOf(Site);

impl Display for SiteOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = Place(self.0.location());
        match self.0.name() {
            "" => place.fmt(f),
            label => write!(f, "{label} at {place}"),
        }
    }
}

fn retry(&(text, at): &Retry) -> String {
    format!("`{}` at {}", text.unwrap_or("retry"), Place(at))
}
