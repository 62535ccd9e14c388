//! What is to be measured, and a program that does it.

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use serde::Serialize;

use crate::compare::comparison::{Comparison, Contest, Entry, Failure, Role, compare};
use crate::compare::files::{check_folder, check_names, write};
use crate::compare::options::Common;
use crate::compare::rounds::{self, Effort, Measurement};
use crate::compare::sample::{Figure, Outcome};
use crate::compare::site::Site;
use crate::compare::{page, table};

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

/// All figures.
#[derive(Serialize)]
struct Results<'a> {
    site: Site,
    comparisons: &'a [Comparison],
}

/// Measures what `fill` puts on the agenda, prints the tables, and writes the page and the file of figures. `program` is its
/// name, and `names` what `--only` calls its workloads.
pub(crate) fn run(
    options: &Common,
    program: &str,
    title: &str,
    names: &[&'static str],
    fill: impl FnOnce(&mut Agenda<'_>),
) -> Result<ExitCode, Box<dyn Error>> {
    check_names("--only", &options.only, names)?;
    let (page_file, json_file) = (options.page_file(&format!("{program}.html")), options.json_file());
    for file in json_file.iter().chain([&page_file]) {
        check_folder(file)?;
    }

    let mut agenda = Agenda { options, names, contests: Vec::new() };
    fill(&mut agenda);

    let progress = rounds::progress();
    let site = Site::here(options.rounds());
    let comparisons = compare(agenda.into_contests(), options.rounds(), &progress);
    progress.finish_and_clear();

    println!("{}", site.line());
    print!("{}", table::tables(&comparisons));
    write(&page_file, &page::page(title, &site, "", &page::sections(&comparisons)))?;
    if let Some(file) = json_file {
        write(&file, &serde_json::to_string_pretty(&Results { site, comparisons: &comparisons })?)?;
    }
    let all_right = comparisons.iter().all(|comparison| comparison.failures.is_empty());
    Ok(if all_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// All contests that the command line asks for.
pub(crate) struct Agenda<'a> {
    options: &'a Common,
    names: &'a [&'static str],
    contests: Vec<Contest<'static>>,
}

impl Agenda<'_> {
    pub(crate) fn wants(&self, short: &str) -> bool {
        assert!(self.names.contains(&short), "{short} is not in the list of names");
        self.options.chooses(short)
    }

    /// The first runner is the one that all are set in proportion to. `left_out` says who cannot take part, and why.
    pub(crate) fn add(&mut self, subject: Subject, runners: Vec<Runner>, left_out: &[(&str, &str)]) {
        let run_for = if self.options.quick { Duration::from_millis(5) } else { self.options.run_for() };
        self.put(subject, Effort::For(run_for), runners, left_out);
    }

    /// The same with so many operations, however long they last: as many as it takes to count something rare.
    pub(crate) fn add_count(&mut self, subject: Subject, quick: u64, otherwise: u64, runners: Vec<Runner>) {
        let operations = if self.options.quick { quick } else { otherwise };
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

    fn into_contests(self) -> Vec<Contest<'static>> {
        let is_there = |name: &&str| self.contests.iter().any(|contest| contest.short == *name);
        let missing = self.names.iter().find(|name| self.options.chooses(name) && !is_there(name));
        assert!(missing.is_none(), "there is no workload {missing:?}");
        self.contests
    }
}
