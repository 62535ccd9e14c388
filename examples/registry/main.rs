//! Services that find each other by name, start and stop, and never stop under their users.
//!
//! ```sh
//! cargo run --release --example registry                                          # beside plain locks, some seconds
//! cargo run --release --example registry -- --transactions --operations 10000000  # millions, transactions only
//! cargo run --release --example registry -- --fill 100000                         # many names
//! ```
//!
//! Threads and tasks do random things with a [`Registry`]. They register services, which are threads and tasks
//! themselves, under some names. They look them up, use them, send them requests for which these ask each other, and
//! shut them down. They track, change and forget values. Witnesses that know nothing of the registry see whether a user
//! ever has a service that is gone. Then the same program runs on locks and maps, where that happens.

use std::error::Error;
use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::thread;

use clap::{Parser, value_parser};
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use registry::locks::Locked;
use registry::run::{Plan, Report, run};
use registry::service::Service;
use registry::services::Registry;
use registry::witness::Witness;

/// Services that find each other by name, start and stop, and never stop under their users
#[derive(Parser)]
#[command(name = "registry")]
struct Arguments {
    /// How many threads use the registry [default: one for each core]
    #[arg(long, value_name = "N", value_parser = value_parser!(u16).range(1..=256))]
    threads: Option<u16>,

    /// How many tasks use it
    #[arg(long, value_name = "N", default_value_t = 16, value_parser = value_parser!(u16).range(0..=10_000))]
    tasks: u16,

    /// How many operations they do, all together
    #[arg(long, value_name = "N", default_value_t = 1_000_000, value_parser = value_parser!(u64).range(1..=1_000_000_000_000))]
    operations: u64,

    /// How many names of services there are, each with a thread or a task when it is taken
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = value_parser!(u16).range(1..=1_000))]
    names: u16,

    /// The seed of all that is random; results depend on the threads, too
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// Only on locks and maps
    #[arg(long, conflicts_with = "transactions")]
    locks: bool,

    /// Only with transactions
    #[arg(long)]
    transactions: bool,

    /// Only register, look up, list and remove so many names, and measure that
    #[arg(long, value_name = "N", value_parser = value_parser!(u32).range(1..=10_000_000),
          conflicts_with_all = ["locks", "transactions"])]
    fill: Option<u32>,
}

fn main() -> ExitCode {
    match start(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("registry: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if let Some(names) = arguments.fill {
        let report = registry::fill::fill(names as usize, &progress(4))?;
        // A closed output is no failure.
        _ = report.print(&mut io::stdout().lock());
        return Ok(());
    }
    let threads =
        arguments.threads.map_or_else(|| thread::available_parallelism().map_or(1, NonZeroUsize::get), usize::from);
    let Arguments { operations, seed, .. } = *arguments;
    let plan = Plan { threads, tasks: arguments.tasks.into(), operations, names: arguments.names.into(), seed };
    let mut reports = Vec::new();
    if !arguments.locks {
        reports.push(("transactions", run::<Registry<Service>>(&plan, &progress(operations))?));
    }
    if !arguments.transactions {
        reports.push(("locks", run::<Locked<Service>>(&plan, &progress(operations))?));
    }
    _ = print(&mut io::stdout().lock(), &plan, &reports);
    for (kind, report) in &reports {
        let mut faults = report.witness.faults();
        if *kind == "transactions" && report.witness.races() > 0 {
            faults.push("there are races, which must not be".to_string());
        }
        if !faults.is_empty() {
            return Err(format!("on {kind}: {}", faults.join("; ")).into());
        }
    }
    Ok(())
}

/// Silent without a terminal.
fn progress(steps: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40.green/dim} {human_pos} of {human_len}, {eta} to go");
    ProgressBar::new(steps).with_style(style.expect("the template is right"))
}

type Counted = (&'static str, fn(&Witness) -> u64);

const DONE: [Counted; 7] = [
    ("services started", |witness| witness.started.get()),
    ("services stopped", |witness| witness.stopped.get()),
    ("uses", |witness| witness.uses.get()),
    ("answers of services", |witness| witness.answers.get()),
    ("... between thread and task", |witness| witness.across.get()),
    ("uses cancelled while waiting", |witness| witness.cancelled.get()),
    ("refused with a typed error", |witness| witness.refused.get()),
];

const RACES: [Counted; 5] = [
    ("got hold of one that was gone", |witness| witness.got_gone.get()),
    ("gone in the middle of a use", |witness| witness.gone_under_user.get()),
    ("shut down under its users", |witness| witness.stopped_with_users.get()),
    ("two of one name at once", |witness| witness.twins.get()),
    ("counts lost or made up", Witness::miscounted),
];

fn print(to: &mut impl Write, plan: &Plan, reports: &[(&str, Report)]) -> io::Result<()> {
    let Plan { threads, tasks, names, seed, .. } = plan;
    writeln!(to, "{threads} threads and {tasks} tasks use services of {names} names (seed {seed})\n")?;
    let mut row = |what: &str, cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<_> = cells.map(|cell| format!(" {cell:>14}")).collect();
        writeln!(to, "{what:<30}{}", cells.concat())
    };
    row("", &mut reports.iter().map(|(kind, _)| (*kind).to_string()))?;
    row("operations", &mut counts(reports, |report| report.witness.operations.get()))?;
    row("operations a second", &mut counts(reports, Report::a_second))?;
    for (what, of) in DONE {
        row(what, &mut counts(reports, |report| of(&report.witness)))?;
    }
    for (what, of) in RACES {
        row(what, &mut counts(reports, |report| of(&report.witness)))?;
    }
    row("races seen", &mut counts(reports, |report| report.witness.races()))?;
    writeln!(to)?;
    for (kind, report) in reports {
        let text = match (*kind, report.witness.races()) {
            ("transactions", 0) => {
                "transactions: looking up and taking hold is one step, and shutting down another: no user ever had a service \
                 that was gone"
            }
            ("transactions", _) => "transactions: they have failed",
            (_, 0) => "locks: by luck no race was seen: try more operations, or another seed",
            _ => {
                "locks: races are expected there: each step is locked on its own, and between look-up and use, or \
                 between reading and writing a count, another thread or task has been faster"
            }
        };
        writeln!(to, "{text}")?;
    }
    Ok(())
}

fn counts(reports: &[(&str, Report)], of: impl Fn(&Report) -> u64) -> impl Iterator<Item = String> {
    reports.iter().map(move |(_, report)| HumanCount(of(report)).to_string())
}
