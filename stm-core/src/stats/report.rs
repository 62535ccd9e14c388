//! What a report consists of.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use crate::tx::observe::HISTOGRAM;

/// What the transactions of this process have done so far.
///
/// From [`report`](crate::stats::report()). What has come between two reports is [`Report::since`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// For how long there have been transactions.
    pub elapsed: Duration,
    /// The call sites, the one that has taken most time first.
    pub sites: Vec<SiteStats>,
    /// Which call sites aborted which, and by writing what, the most frequent first.
    pub conflicts: Vec<Conflict>,
    /// The transactions that wait at this moment, the longest wait first.
    pub waiters: Vec<Waiter>,
    /// How many superseded values and dropped variables waited to be freed at the last look of each thread.
    pub garbage: u64,
}

/// A place in the program's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file, as the compiler was given it.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

/// A call site: an `atomically!` block, a `#[transactional]` function, or a call of the explicit API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Site {
    /// Its label, or the name of the function; empty if it has neither.
    pub label: &'static str,
    /// Where it stands.
    pub place: Place,
}

/// What the transactions of one call site have done.
///
/// Only outermost transactions are counted, but for [`parts`](SiteStats::parts).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SiteStats {
    /// The call site.
    pub site: Site,
    /// Attempts that have begun. Each ends in one of the ways below.
    pub attempts: u64,
    /// Attempts that have committed.
    pub commits: u64,
    /// Attempts that other transactions have aborted, by cause. The last one of a transaction that gave up is among them.
    pub aborts: Aborts,
    /// Attempts that ended in a wait: `retry!`, or `check!` of what did not hold.
    pub retries: u64,
    /// Attempts that an `Err` has rolled back.
    pub errors: u64,
    /// Attempts that a panic has rolled back.
    pub panics: u64,
    /// Transactions with a limit that have ended without a result.
    pub given_up: u64,
    /// Attempts made in serial mode, while no other transaction could commit.
    pub serial: u64,
    /// Runs as a part of another transaction.
    pub parts: u64,
    /// Such parts that an `Err` has rolled back.
    pub undone_parts: u64,
    /// Transactions that have committed, by the number of their attempts: see [`HISTOGRAM`].
    pub histogram: [u64; HISTOGRAM.len()],
    /// Where the time has gone.
    pub time: Times,
    /// Reads that committed attempts have logged.
    pub reads: Sizes,
    /// Variables that committed attempts have written.
    pub writes: Sizes,
    /// Older versions looked at for registered snapshots.
    pub versions_walked: u64,
    /// Superseded values that could not be freed, at the last look of each thread, because of a running transaction of this site.
    pub garbage: u64,
    /// The most such values at any look.
    pub garbage_most: u64,
    /// Transactions that wait at this moment.
    pub waiters: u64,
}

/// Attempts that other transactions have aborted, by cause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Aborts {
    /// Another transaction has changed what the attempt had read.
    pub read_conflicts: u64,
    /// Another transaction has held a lock for longer than the attempt waits.
    pub locks_busy: u64,
    /// The attempt gave way to a transaction in serial mode.
    pub fallbacks: u64,
}

/// Where the time of a call site has gone.
///
/// Of short attempts only samples are timed, each of which stands for those between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Times {
    /// In attempts, aborted ones included.
    pub attempts: Duration,
    /// Waiting for a change, after a `retry!`.
    pub waiting: Duration,
    /// Between a conflict and the next attempt.
    pub pausing: Duration,
}

/// The sizes of the sets of committed attempts.
///
/// The mean is that of the samples that were timed: see [`Times`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sizes {
    /// The mean.
    pub mean: f64,
    /// The largest that was seen.
    pub most: u64,
}

/// Conflicts in which one call site has aborted another, over one variable or all variables of one name.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Conflict {
    /// The call site whose attempts were aborted.
    pub victim: Site,
    /// The call site that committed; `None` if that is not known any more.
    pub culprit: Option<Site>,
    /// The variable that was written.
    pub variable: Variable,
    /// The number of aborts.
    pub count: u64,
    /// How many of these came from a lock that was held for too long. Its holder may have written nothing.
    pub locked: u64,
    /// A lower bound of the aborts over one and the same variable. A path like `accounts[i]` may stand for many variables.
    pub same: u64,
}

/// A variable, as far as it is known.
///
/// Shown as its label, as the path by which a transaction has used it, or as the place where that was.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Variable {
    /// What [`TVar::named`](crate::TVar::named) has called it.
    pub label: Option<Arc<str>>,
    /// The path as written, which the macros know: `from.balance`.
    pub path: Option<&'static str>,
    /// Where it was used.
    pub place: Place,
}

/// A transaction that waits.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Waiter {
    /// The thread or task.
    pub who: Who,
    /// Its call site.
    pub site: Site,
    /// Its position in the order of arrival. Kept across spurious wakeups.
    pub number: u64,
    /// For how long it has waited.
    pub waiting: Duration,
    /// For how long it still waits, if it has a time limit.
    pub limit: Option<Duration>,
    /// Its `retry!`s: one for each alternative that has retried.
    pub retries: Vec<Retry>,
    /// Whether it was woken by a change and has not run since. A thread runs soon, a task when it is polled.
    ///
    /// A waiter that was woken for everything that it waited for is not listed any more.
    pub called: bool,
    /// The variables, a change of any of which wakes it. Those that have changed already are left out.
    pub variables: Vec<Awaited>,
}

/// The thread or task that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Who {
    /// A thread, with its name if it has one.
    Thread {
        /// Its name.
        name: Option<Arc<str>>,
        /// Its identity.
        id: std::thread::ThreadId,
    },
    /// A task: the one whose wait has this number.
    Task {
        /// The number.
        number: u64,
    },
}

/// A `retry!` or `check!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retry {
    /// As written, which the macros know: `check!(jobs > 0)`.
    pub text: Option<&'static str>,
    /// Where it stands.
    pub place: Place,
}

/// A variable for which a transaction waits.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Awaited {
    /// The variable.
    pub variable: Variable,
    /// How many handles there are; `None` if the variable is gone. One of them, in general, is the waiter's own.
    pub handles: Option<u32>,
}

impl Report {
    /// Returns what has come since an `earlier` report.
    ///
    /// Counts and times are differences. What is of a moment (waiters, garbage, the largest of something) is as in this report.
    /// Means are of what has come since.
    #[must_use]
    pub fn since(&self, earlier: &Report) -> Report {
        let sites = self.sites.iter().map(|site| {
            earlier.sites.iter().find(|before| before.site == site.site).map_or_else(|| site.clone(), |b| site.since(b))
        });
        let conflicts = self.conflicts.iter().filter_map(|conflict| {
            let before = earlier.conflicts.iter().find(|before| before.is_like(conflict));
            let less = |now: u64, then: fn(&Conflict) -> u64| now.saturating_sub(before.map_or(0, then));
            let count = less(conflict.count, |before| before.count);
            let locked = less(conflict.locked, |before| before.locked).min(count);
            let same = less(conflict.same, |before| before.same).min(count);
            (count > 0).then(|| Conflict { count, locked, same, ..conflict.clone() })
        });
        let mut report = Report {
            elapsed: self.elapsed.saturating_sub(earlier.elapsed),
            sites: sites.filter(|site| site.attempts + site.parts + site.waiters > 0).collect(),
            conflicts: conflicts.collect(),
            waiters: self.waiters.clone(),
            garbage: self.garbage,
        };
        report.sort();
        report
    }

    /// Sorts by what matters most. (Waiters are in order.)
    pub(crate) fn sort(&mut self) {
        self.sites.sort_by_key(|site| (std::cmp::Reverse(site.time.total()), site.site));
        self.conflicts.sort_by_key(|conflict| (std::cmp::Reverse(conflict.count), conflict.victim, conflict.culprit));
    }
}

impl SiteStats {
    /// Creates the statistics of a site that has done nothing.
    pub(crate) fn new(site: Site) -> Self {
        SiteStats {
            site,
            attempts: 0,
            commits: 0,
            aborts: Aborts::default(),
            retries: 0,
            errors: 0,
            panics: 0,
            given_up: 0,
            serial: 0,
            parts: 0,
            undone_parts: 0,
            histogram: [0; HISTOGRAM.len()],
            time: Times::default(),
            reads: Sizes::default(),
            writes: Sizes::default(),
            versions_walked: 0,
            garbage: 0,
            garbage_most: 0,
            waiters: 0,
        }
    }

    fn since(&self, earlier: &SiteStats) -> SiteStats {
        let mean = |now: Sizes, before: Sizes| {
            let commits = self.commits.saturating_sub(earlier.commits);
            // Reports count far fewer than 2^52 commits.
            #[allow(clippy::cast_precision_loss)]
            let mean = if commits == 0 {
                now.mean
            } else {
                (now.mean * self.commits as f64 - before.mean * earlier.commits as f64) / commits as f64
            };
            Sizes { mean: mean.max(0.0), most: now.most }
        };
        SiteStats {
            attempts: self.attempts.saturating_sub(earlier.attempts),
            commits: self.commits.saturating_sub(earlier.commits),
            aborts: self.aborts.since(earlier.aborts),
            retries: self.retries.saturating_sub(earlier.retries),
            errors: self.errors.saturating_sub(earlier.errors),
            panics: self.panics.saturating_sub(earlier.panics),
            given_up: self.given_up.saturating_sub(earlier.given_up),
            serial: self.serial.saturating_sub(earlier.serial),
            parts: self.parts.saturating_sub(earlier.parts),
            undone_parts: self.undone_parts.saturating_sub(earlier.undone_parts),
            histogram: std::array::from_fn(|bar| self.histogram[bar].saturating_sub(earlier.histogram[bar])),
            time: self.time.since(earlier.time),
            reads: mean(self.reads, earlier.reads),
            writes: mean(self.writes, earlier.writes),
            versions_walked: self.versions_walked.saturating_sub(earlier.versions_walked),
            ..self.clone()
        }
    }
}

impl Aborts {
    /// Returns the number of all of them.
    pub fn total(self) -> u64 {
        self.read_conflicts + self.locks_busy + self.fallbacks
    }

    fn since(self, earlier: Aborts) -> Aborts {
        Aborts {
            read_conflicts: self.read_conflicts.saturating_sub(earlier.read_conflicts),
            locks_busy: self.locks_busy.saturating_sub(earlier.locks_busy),
            fallbacks: self.fallbacks.saturating_sub(earlier.fallbacks),
        }
    }
}

impl Times {
    /// Returns the sum.
    pub fn total(self) -> Duration {
        self.attempts + self.waiting + self.pausing
    }

    fn since(self, earlier: Times) -> Times {
        Times {
            attempts: self.attempts.saturating_sub(earlier.attempts),
            waiting: self.waiting.saturating_sub(earlier.waiting),
            pausing: self.pausing.saturating_sub(earlier.pausing),
        }
    }
}

impl Conflict {
    fn is_like(&self, other: &Conflict) -> bool {
        let is_same = match &self.variable.label {
            // Reports have one of the several places where it is used.
            Some(_) => self.variable.label == other.variable.label,
            None => self.variable == other.variable,
        };
        self.victim == other.victim && self.culprit == other.culprit && is_same
    }
}

impl Waiter {
    /// Returns whether there is another handle to a variable that this waits for, beside its own, or it was woken already.
    ///
    /// If there is none, only the very handle through which it waits can end the wait. That handle may be shared: by reference,
    /// in an `Arc`, in a value of another variable. (Haskell calls such a thread "blocked indefinitely", which its garbage
    /// collector can tell. Reference counts know less.)
    pub fn has_other_handles(&self) -> bool {
        self.called || self.variables.iter().any(|awaited| awaited.handles.is_some_and(|handles| handles > 1))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.label {
            "" => write!(f, "{}", self.place),
            label => write!(f, "{label} at {}", self.place),
        }
    }
}

impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text {
            Some(text) => write!(f, "`{text}` at {}", self.place),
            None => write!(f, "`retry` at {}", self.place),
        }
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Who::Thread { name: Some(name), .. } => write!(f, "thread {name}"),
            Who::Thread { name: None, id } => write!(f, "{id:?}"),
            Who::Task { number } => write!(f, "task {number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::sample;

    #[test]
    fn conflicts_by_a_labelled_variable_are_compared_wherever_it_was_used() {
        let site = sample::site("", "x.rs", 1);
        let report = |place, count| {
            let variable = Variable { place: sample::place("x.rs", place), ..sample::named("jobs") };
            Report { conflicts: vec![sample::conflict(site, None, variable, count, count)], ..Report::default() }
        };
        let since = report(8, 1_001).since(&report(7, 1_000));
        assert_eq!(since.conflicts.iter().map(|conflict| conflict.count).collect::<Vec<_>>(), [1]);
    }
}
