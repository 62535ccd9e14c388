//! What is to be measured.

use std::time::Duration;

use crate::compare::comparison::{Contest, Entry, Failure, Role};
use crate::compare::load::{Worker, measure};
use crate::compare::options::Common;
use crate::compare::rounds::{Effort, Measurement};
use crate::compare::sample::{Figure, Outcome};

/// What `--only` calls the workloads.
pub(crate) const NAMES: [&str; 30] = [
    "map-get",
    "map-update",
    "map-insert",
    "map-mix",
    "map-fill",
    "map-get-string",
    "map-mix-string",
    "map-transfer",
    "map-read-8",
    "map-apart",
    "ord-get",
    "ord-update",
    "ord-insert",
    "ord-mix",
    "ord-fill",
    "ord-transfer",
    "ord-read-8",
    "ord-range",
    "ord-first",
    "ord-pop-first",
    "queue-alone",
    "queue",
    "queue-2-to-1",
    "counter",
    "counter-read",
    "heap",
    "semaphore",
    "vec-get",
    "vec-set",
    "vec-push-pop",
];

pub(crate) const NS_AN_OPERATION: &[Figure] = &[Figure::less("ns an operation")];

/// A workload.
#[derive(Clone)]
pub(crate) struct Subject {
    pub(crate) short: &'static str,
    pub(crate) title: String,
    pub(crate) about: &'static str,
    pub(crate) threads: usize,
    pub(crate) figures: &'static [Figure],
}

/// One that takes part.
pub(crate) struct Runner {
    label: String,
    is_ours: bool,
    run: Box<dyn Fn(u64) -> Outcome>,
}

pub(crate) fn ours(label: &str, run: impl Fn(u64) -> Outcome + 'static) -> Runner {
    Runner { label: label.to_owned(), is_ours: true, run: Box::new(run) }
}

pub(crate) fn theirs(label: &str, run: impl Fn(u64) -> Outcome + 'static) -> Runner {
    Runner { label: label.to_owned(), is_ours: false, run: Box::new(run) }
}

/// All contests that the command line asks for.
pub(crate) struct Agenda<'a> {
    options: &'a Common,
    contests: Vec<Contest<'static>>,
}

impl Agenda<'_> {
    pub(crate) fn new(options: &Common) -> Agenda<'_> {
        Agenda { options, contests: Vec::new() }
    }

    pub(crate) fn wants(&self, short: &str) -> bool {
        assert!(NAMES.contains(&short), "{short} is not in the list of names");
        self.options.chooses(short)
    }

    /// The first runner is the one that all are set in proportion to. `left_out` says who cannot take part, and why.
    pub(crate) fn add(&mut self, subject: Subject, runners: Vec<Runner>, left_out: &[(&str, &str)]) {
        let run_for = if self.options.quick { Duration::from_millis(5) } else { self.options.run_for() };
        self.put(subject, Effort::For(run_for), runners, left_out);
    }

    /// The same with as many operations as it takes to count something rare, however long they last.
    pub(crate) fn add_count(&mut self, subject: Subject, runners: Vec<Runner>) {
        let operations = if self.options.quick { 20_000 } else { 200_000 };
        self.put(subject, Effort::Fixed(operations), runners, &[]);
    }

    fn put(&mut self, subject: Subject, effort: Effort, runners: Vec<Runner>, left_out: &[(&str, &str)]) {
        let Subject { short, title, about, threads, figures } = subject;
        if !self.wants(short) {
            return;
        }
        let entry = |(index, runner): (usize, Runner)| Entry {
            role: match runner.is_ours {
                true if index == 0 => Role::Reference,
                true => Role::Ours,
                false => Role::Theirs,
            },
            measurement: Measurement::new(format!("{title}: {}", runner.label), effort, runner.run),
            name: runner.label.clone(),
            label: runner.label,
        };
        let entries = runners.into_iter().enumerate().map(entry).collect();
        let failure = |&(label, reason): &(&str, &str)| Failure { label: label.to_owned(), reason: reason.to_owned() };
        let left_out = left_out.iter().map(failure).collect();
        self.contests.push(Contest { short, title, about, threads, figures, entries, left_out });
    }

    pub(crate) fn into_contests(self) -> Vec<Contest<'static>> {
        let is_there = |name: &&str| self.contests.iter().any(|contest| contest.short == *name);
        let missing = NAMES.iter().find(|name| self.options.chooses(name) && !is_there(name));
        assert!(missing.is_none(), "there is no workload {missing:?}");
        self.contests
    }
}

/// Divides the operations among threads. The time of the operations that count, and how many each thread had.
pub(crate) fn race<'a>(threads: usize, operations: u64, work: impl Fn(usize) -> Worker<'a>) -> (Duration, u64) {
    let each = (operations / threads as u64).max(1);
    (measure((0..threads).map(work).collect(), each), each)
}
