//! Spans and events for `tracing` (feature `tracing`).
//!
//! Subscribers are others' code, and may run transactions. So nothing is told while an attempt is running, while a lock is
//! held, or while the transaction runs alone; and what it has learnt from its attempts is put aside meanwhile.

use super::blame::Blame;
use super::{Attempt, Cause, Since};
use crate::stats::{Retry, Variable};
use crate::tx::site::Site;
use crate::tx::transaction::state::Transaction;
use std::cell::RefCell;
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
    /// The transaction begins in this thread.
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

    /// A poll begins.
    pub(in crate::tx) fn enter(&mut self, site: Site) -> Span {
        Span { _entered: self.0.get_or_insert_with(|| span(site)).clone().entered() }
    }
}

/// Why the last attempt failed, to be told when it has ended.
pub(super) struct Untold(RefCell<Option<Blame>>);

impl Untold {
    pub(super) fn new() -> Self {
        Untold(RefCell::new(None))
    }

    pub(super) fn note(&self, blame: Option<Blame>) {
        self.0.replace(blame);
    }
}

impl Transaction {
    /// Calls `tell` where others' code may run, unless that is not so.
    fn tell(&self, tell: impl FnOnce()) {
        if self.is_alone() || Level::DEBUG > LevelFilter::current() {
            return;
        }
        let learnt = self.take_learnt();
        // Who depends on the attempt that follows does not depend on whether others' code waits or panics.
        self.make_calls();
        if enabled!(target: "stm", Level::DEBUG) {
            tell();
        }
        self.learn(learnt);
    }

    /// The last attempt, which was number `attempt`, has met a conflict and ended.
    pub(in crate::tx) fn tell_rerun(&self, site: Site, Attempt(attempt): Attempt) {
        let blame = self.observer.untold.0.take();
        self.tell(|| {
            let (transaction, at) = (site.name(), field::display(site.location()));
            let cause = match blame.as_ref().map_or(Cause::Changed, |blame| blame.cause) {
                Cause::Changed => "read conflict",
                Cause::Locked => "lock busy",
                Cause::Alone => "another transaction runs alone",
            };
            let of = blame.and_then(|blame| blame.of);
            let by = of.as_ref().and_then(|of| of.culprit.map(crate::stats::Site::from)).map(field::display);
            let variable = of.map(|of| field::display(Variable::from(of.variable)));
            debug!(target: "stm", transaction, at, attempt, cause, by, variable, "runs again");
        });
    }

    /// The transaction has ended, by a commit or an error, with this attempt.
    pub(in crate::tx) fn tell_end(&self, site: Site, Attempt(attempts): Attempt) {
        if attempts == 1 {
            return;
        }
        self.tell(|| {
            let (transaction, at) = (site.name(), field::display(site.location()));
            debug!(target: "stm", transaction, at, attempts, "has come to its end");
        });
    }

    /// The transaction runs alone from the next attempt on. This is told before it does.
    pub(in crate::tx) fn tell_alone(&self, site: Site) {
        self.tell(|| {
            let (transaction, at) = (site.name(), field::display(site.location()));
            debug!(target: "stm", transaction, at, "runs alone from now on");
        });
    }

    /// The transaction is registered for what it waits for.
    pub(in crate::tx) fn tell_wait(&self, site: Site, about: &super::About) {
        self.tell(|| {
            let Some((retries, variables)) = about.retries_and_variables() else { return };
            let (transaction, at) = (site.name(), field::display(site.location()));
            let by = list(retries.iter().map(Retry::to_string));
            let variables = list(variables.iter().map(Variable::to_string));
            debug!(target: "stm", transaction, at, by, variables, "waits");
        });
    }

    /// The transaction has waited since then, and goes on.
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
