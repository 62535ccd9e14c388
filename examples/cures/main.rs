//! Five slow programs, and their cures.
//!
//! ```sh
//! cargo run --release --example cures --features stats                  # all, and what the statistics say of them
//! cargo run --release --example cures --features stats -- peek --tables # one, and all that the statistics say
//! cargo run --release --example cures                                   # without statistics: figures alone
//! ```
//!
//! Each cure is in a file of its own, before and after. Both forms run in turn, and must come to the same result.
//! `stm-core/docs/slow.md` explains how to tell which one a program needs.

mod counter;
mod measure;
mod peek;
mod shorten;
mod snapshot;
mod split;
mod table;
mod watch;

use std::error::Error;
use std::io;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, ValueEnum, value_parser};
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

use measure::{Form, Plan, Round, WrongTotal, round};
use table::Case;

/// Five programs that are slow, and what cures them
#[derive(Parser)]
#[command(name = "cures")]
struct Arguments {
    /// The cures to run [default: all]
    #[arg(value_name = "CURE")]
    cures: Vec<Cure>,

    /// How many threads work at the same time
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = value_parser!(u16).range(1..=256))]
    threads: u16,

    /// For how long each form works in a round, in seconds
    #[arg(long, value_name = "SECONDS", default_value = "0.3", value_parser = seconds)]
    seconds: Duration,

    /// How many rounds there are; each form works once in each, and medians are shown
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = value_parser!(u16).range(1..=1_000))]
    rounds: u16,

    /// The seed of all that is random; results depend on the threads, too
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,

    /// Show all that the statistics say of the last round
    #[arg(long)]
    tables: bool,
}

/// A cure, by the name of its file.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Cure {
    /// One variable for each key, in place of one that every transaction writes
    Split,
    /// Slow work comes before the transaction, which checks that the result is still valid
    Shorten,
    /// A good choice among many variables need not be checked against them all
    Peek,
    /// A count that all write and few read is a `TCounter`
    Counter,
    /// A transaction that reads much and writes little reads a snapshot, and writes afterwards
    Snapshot,
}

/// A number of seconds that a round can take.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|seconds| (0.001..=600.0).contains(seconds));
    seconds.map(Duration::from_secs_f64).ok_or_else(|| "a number from 0.001 to 600 is needed".to_owned())
}

/// Statistics are requested from a program built without them.
#[derive(Debug, thiserror::Error)]
#[error(
    "this program was built without statistics; run\n  \
     cargo run --release --example cures --features stats -- --tables"
)]
struct NoStatistics;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cures: {error}");
            // The same exit code as for a wrong argument, if this program cannot do what one asks.
            ExitCode::from(if error.is::<NoStatistics>() { 2 } else { 1 })
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let Arguments { threads, seconds: time, rounds, seed, tables, .. } = *arguments;
    if tables && !cfg!(feature = "stats") {
        return Err(NoStatistics.into());
    }
    let all = Cure::value_variants();
    let chosen = all.iter().copied().filter(|cure| arguments.cures.is_empty() || arguments.cures.contains(cure));
    let chosen: Vec<_> = chosen.collect();
    let plan = Plan { threads, rounds, time, seed };

    // Silent without a terminal.
    let style = ProgressStyle::with_template("{bar:40.green/dim} {human_pos} of {human_len} rounds, {msg}")?;
    let progress = ProgressBar::new(chosen.len() as u64 * u64::from(rounds)).with_style(style);
    let progress = progress.with_finish(ProgressFinish::AndClear);
    let cases: Result<Vec<_>, _> = chosen.into_iter().map(|cure| measure(cure, plan, &progress)).collect();
    progress.finish_using_style();
    // A closed output is no failure.
    _ = table::print(&mut io::stdout().lock(), plan, &cases?, tables);
    Ok(())
}

fn measure(cure: Cure, plan: Plan, progress: &ProgressBar) -> Result<Case, WrongTotal> {
    let value = cure.to_possible_value().expect("no cure is hidden");
    let name = value.get_name().to_owned();
    progress.set_message(name.clone());
    let about = value.get_help().map(ToString::to_string).unwrap_or_default();
    let [before, after] = match cure {
        Cure::Split => both::<split::Before, split::After>(plan, progress),
        Cure::Shorten => both::<shorten::Before, shorten::After>(plan, progress),
        Cure::Peek => both::<peek::Before, peek::After>(plan, progress),
        Cure::Counter => both::<counter::Before, counter::After>(plan, progress),
        Cure::Snapshot => both::<snapshot::Before, snapshot::After>(plan, progress),
    }?;
    Ok(Case { name, about, before, after })
}

/// The rounds of both forms, in turn.
fn both<B: Form, A: Form>(plan: Plan, progress: &ProgressBar) -> Result<[Vec<Round>; 2], WrongTotal> {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for number in 0..plan.rounds {
        before.push(round::<B>(plan, number)?);
        after.push(round::<A>(plan, number)?);
        progress.inc(1);
    }
    Ok([before, after])
}
