//! Runs the jobs of a file on several workers, each after its dependencies, and draws the schedule.
//!
//! ```sh
//! cargo run --release --example jobs
//! ```
//!
//! # The pattern
//!
//! A job scheduler is shared state that many threads wait for, and that is always about to change in several places at
//! once: a job ends, so three others may run, one of the idle workers takes the most urgent, and a user cancels it just
//! then. [`scheduler`](jobs::scheduler) keeps all of that in transactional collections: a priority queue of ready jobs,
//! a map of all jobs, and counters. Each event is one transaction. Three consequences are worth noting:
//!
//! - **A worker's loop is `while let Some(job) = queue.pop()`.** It sleeps while nothing is ready, and ends when the queue
//!   is closed and empty.
//! - **The end is a condition.** `drain` is two lines: "check that no job is open; close the queue". They are one
//!   transaction, so no job can come in between, and none is lost. No counter of sleeping workers is needed.
//! - **Events compose.** To submit a whole graph at once, [`submit_all`] puts a block around `submit`. A failure shuts
//!   the scheduler down by a call of `shut_down` in the transaction in which the job fails.
//!
//! Ctrl-C is the same event from outside. The first one shuts down gracefully: running jobs end, waiting ones are
//! reported. The second one cancels the running jobs as well, and the third ends the process.
//!
//! # The jobs
//!
//! Without `--jobs` they are the packages that this project is built from, in a [job file](jobs::makefile) that was
//! written by `cargo run --example jobs -- --jobs Cargo.toml --write-jobs examples/jobs/packages.mk`. A job takes the
//! time of its cost, which here is estimated from the size of the package's sources. With `--run` it runs its recipe.

use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use clap::{Parser, value_parser};
use indicatif::{ProgressBar, ProgressStyle};
use jobs::graph::{Graph, JobsError, Task};
use jobs::report::Report;
use jobs::scheduler::{Context, End, Job, JobId, Priority, Progress, Scheduler};
use jobs::work::{self, Recipe};
use jobs::{makefile, metadata, timeline};
use stm_core::prelude::*;

/// Runs jobs that depend on each other on several workers, and draws the schedule.
#[derive(Parser)]
#[command(name = "jobs")]
struct Arguments {
    /// A file of `target: dependencies` lines as make has them, a project's `Cargo.toml`, or a `.json` file that `cargo
    /// metadata --format-version 1` printed [default: the packages that this project is built from]
    #[arg(long, value_name = "FILE")]
    jobs: Option<PathBuf>,

    /// How many jobs run at the same time [default: one a core]
    #[arg(long, value_name = "N", value_parser = value_parser!(u16).range(1..=1024))]
    workers: Option<u16>,

    /// After a failure go on with what does not depend on the failed job
    #[arg(long)]
    keep_going: bool,

    /// Run the jobs' recipes by `sh -c` [default: only pass the time that they cost]
    #[arg(long, conflicts_with_all = ["speed", "busy", "fail"])]
    run: bool,

    /// How many times as fast as their costs the jobs pass
    #[arg(long, value_name = "X", default_value_t = 100.0, value_parser = speed)]
    speed: f64,

    /// Use a processor while time passes [default: sleep]
    #[arg(long)]
    busy: bool,

    /// Make this job more or less urgent than the others, which have 0 [default: as the file says]
    #[arg(long, value_name = "NAME=N", value_parser = priority)]
    priority: Vec<(String, i64)>,

    /// Cancel this job, and all that depends on it
    #[arg(long, value_name = "NAME")]
    cancel: Vec<String>,

    /// Let this job fail
    #[arg(long, value_name = "NAME")]
    fail: Vec<String>,

    /// Where to draw the schedule
    #[arg(long, value_name = "FILE", default_value = "jobs.svg")]
    out: PathBuf,

    /// Write the jobs as a job file, and run none
    #[arg(long, value_name = "FILE")]
    write_jobs: Option<PathBuf>,
}

fn speed(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(speed) if (1e-3..=1e9).contains(&speed) => Ok(speed),
        _ => Err("a number from 0.001 to a billion".into()),
    }
}

fn priority(text: &str) -> Result<(String, i64), String> {
    let (name, number) = text.rsplit_once('=').ok_or("write NAME=N")?;
    let number = number.parse().map_err(|_| format!("`{number}` is not a whole number"))?;
    Ok((name.into(), number))
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("jobs: {error}");
            // The same exit code as for a wrong argument, if the job file is wrong.
            ExitCode::from(if error.is::<JobsError>() || error.is::<Misuse>() { 2 } else { 1 })
        }
    }
}

/// Arguments that do not fit the jobs.
#[derive(Debug, thiserror::Error)]
enum Misuse {
    #[error("there is no job `{0}` in {1}")]
    UnknownName(String, String),
    #[error("there is nothing to run in {0}: no job has a recipe, lines that start with a tab")]
    NoRecipes(String),
}

fn run(arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let mut graph = load(arguments.jobs.as_deref())?;
    let unwritable = |file: &Path| format!("cannot write {}", file.display());
    if let Some(file) = &arguments.write_jobs {
        let name = Path::new(&graph.name).file_name().unwrap_or_default().display();
        let text = format!("# The jobs of {name}.\n\n{}", makefile::write(&graph));
        timeline::save(file, &text).map_err(|error| format!("{}: {error}", unwritable(file)))?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.run && graph.tasks.iter().all(|task| task.recipe.is_empty()) {
        return Err(Misuse::NoRecipes(graph.name).into());
    }
    for (name, priority) in &arguments.priority {
        let task = find(&graph, name)?;
        graph.tasks[task].priority = Some(*priority);
    }
    let numbers = |names: &[String]| names.iter().map(|name| find(&graph, name)).collect::<Result<Vec<_>, _>>();
    let (cancelled, failing) = (numbers(&arguments.cancel)?, numbers(&arguments.fail)?);
    let workers = match arguments.workers {
        Some(workers) => workers.into(),
        None => thread::available_parallelism()?.get(),
    };

    // Silent without a terminal.
    let style = ProgressStyle::with_template("{bar:40.green/dim} {human_pos} of {human_len} jobs {wide_msg:.dim}")?;
    let bar = ProgressBar::new(graph.tasks.len() as u64).with_style(style);
    let scheduler = Scheduler::new(arguments.keep_going);
    let interrupts = Arc::new(AtomicUsize::new(0));
    handle_interrupts(&scheduler, &interrupts, &bar)?;

    let ids =
        submit_all(&scheduler, &graph, |number, task| job(arguments, &graph, task, failing.contains(&number), &bar));
    for number in cancelled {
        scheduler.cancel(ids[number]);
    }
    let threads = scheduler.start(workers);
    thread::scope(|scope| {
        scope.spawn(|| show(&scheduler, &bar));
        scheduler.drain();
        threads.join();
    });
    bar.finish_and_clear();

    let report = scheduler.report();
    timeline::save(&arguments.out, &timeline::draw(&graph.name, &report))
        .map_err(|error| format!("{}: {error}", unwritable(&arguments.out)))?;
    summarise(&report, &arguments.out)?;
    Ok(match interrupts.load(Ordering::Relaxed) {
        0 if report.count(End::Failed) == 0 => ExitCode::SUCCESS,
        0 => ExitCode::FAILURE,
        // The shell's exit code for a process ended by an interrupt.
        _ => ExitCode::from(130),
    })
}

fn load(file: Option<&Path>) -> Result<Graph, JobsError> {
    match file {
        None => makefile::parse("packages.mk", None, include_str!("packages.mk")),
        Some(file) if file.file_name().is_some_and(|name| name == "Cargo.toml") => metadata::of_project(file),
        Some(file) if file.extension().is_some_and(|extension| extension == "json") => metadata::load(file),
        Some(file) => makefile::load(file),
    }
}

fn find(graph: &Graph, name: &str) -> Result<usize, Misuse> {
    graph.find(name).ok_or_else(|| Misuse::UnknownName(name.into(), graph.name.clone()))
}

/// Submits all tasks at once: no worker sees a part of them.
fn submit_all(scheduler: &Scheduler, graph: &Graph, job: impl Fn(usize, &Task) -> Job) -> Vec<JobId> {
    let (urgency, paths) = (graph.urgency(), graph.paths());
    atomically! {
        let mut ids: Vec<JobId> = Vec::new();
        for (number, task) in graph.tasks.iter().enumerate() {
            let priority = Priority { urgency: urgency[number], path: paths[number] };
            let job = job(number, task).priority(priority).after(task.after.iter().map(|&before| ids[before]));
            ids.push(scheduler.submit(job).expect("the scheduler is open, and what the job comes after is there"));
        }
        ids
    }
}

/// Returns the work of a task.
fn job(arguments: &Arguments, graph: &Graph, task: &Task, fails: bool, bar: &ProgressBar) -> Job {
    if arguments.run {
        let bar = bar.clone();
        let recipe = Recipe {
            lines: task.recipe.clone(),
            folder: graph.folder.clone().unwrap_or_else(|| ".".into()),
            // Jobs go on if the output is closed.
            print: move |output: &[u8]| bar.suspend(|| _ = io::stdout().write_all(output)),
        };
        Job::new(&task.name, move |context| recipe.run(context))
    } else {
        let (time, busy) = (task.cost().div_f64(arguments.speed), arguments.busy);
        Job::new(&task.name, move |context: &Context| work::simulate(context, time, busy, fails))
    }
}

/// Handles interrupts. The first one lets running jobs end, the second cancels them, and the third ends the process.
fn handle_interrupts(
    scheduler: &Scheduler,
    interrupts: &Arc<AtomicUsize>,
    bar: &ProgressBar,
) -> Result<(), ctrlc::Error> {
    let (scheduler, interrupts, bar) = (scheduler.clone(), interrupts.clone(), bar.clone());
    ctrlc::set_handler(move || match interrupts.fetch_add(1, Ordering::Relaxed) {
        0 => {
            scheduler.shut_down();
            let message = "jobs: shutting down: what runs goes on to its end; interrupt again to cancel it";
            bar.suspend(|| eprintln!("{message}"));
        }
        1 => scheduler.stop(),
        _ => process::exit(130),
    })
}

/// Shows the progress of the jobs after each change.
fn show(scheduler: &Scheduler, bar: &ProgressBar) {
    let mut progress = Progress::default();
    while !progress.over {
        progress = scheduler.changed(&progress);
        bar.set_length(progress.jobs as u64);
        bar.set_position(progress.ended.iter().sum::<usize>() as u64);
        let names: Vec<_> = progress.running.iter().map(|(_, name)| &**name).collect();
        bar.set_message(names.join(" "));
    }
}

fn summarise(report: &Report, out: &Path) -> io::Result<()> {
    for record in report.records.iter().filter(|record| record.end == Some(End::Failed)) {
        eprintln!("jobs: {} failed: {}", record.name, record.reason().unwrap_or_default());
    }
    let counts: Vec<_> = End::ALL
        .iter()
        .map(|&end| (report.count(end), end.name()))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} {name}"))
        .collect();
    let (path, time) = report.critical_path();
    let part = |time: Duration| 100.0 * time.as_secs_f64() / report.makespan().as_secs_f64().max(f64::MIN_POSITIVE);
    let mut to = io::stdout().lock();
    writeln!(to, "jobs           {}: {}", report.records.len(), counts.join(", "))?;
    let busy = report.utilisation() * 100.0;
    writeln!(to, "makespan       {:.2?} on {} workers, {busy:.0} % busy", report.makespan(), report.workers)?;
    writeln!(to, "critical path  {time:.2?}, {:.0} % of the makespan, {} jobs long", part(time), path.len())?;
    writeln!(to, "all jobs       {:.2?}, {:.0} % of the makespan", report.sum(), part(report.sum()))?;
    writeln!(to, "picture        {}", out.display())
}
