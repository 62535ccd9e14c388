//! Routes a circuit board with one transaction per route, and draws it.
//!
//! ```sh
//! cargo run --release --example route
//! ```

use std::error::Error;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use clap::{Parser, value_parser};
use indicatif::{HumanCount, ProgressBar, ProgressFinish, ProgressStyle};
use lee::board::{Board, BoardError};
#[cfg(feature = "stats")]
use lee::report::Reporter;
use lee::{check, file, picture, router, sequential};
#[cfg(feature = "stats")]
use stm_core::stats;

/// Lays the routes of a circuit board, one transaction a route, and draws the finished board.
#[derive(Parser)]
#[command(name = "route")]
struct Arguments {
    /// A board of `P x y`, `J x1 y1 x2 y2` and `E` records [default: a computer's main board]
    #[arg(long, value_name = "FILE")]
    board: Option<PathBuf>,

    /// How many threads lay routes [default: one a core]
    #[arg(long, value_name = "N", value_parser = value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,

    /// Where to draw the finished board
    #[arg(long, value_name = "FILE", default_value = "route.svg")]
    out: PathBuf,

    /// Lay them by the same algorithm on plain arrays, on one thread: the baseline
    #[arg(long)]
    sequential: bool,

    /// Write a page that shows what the transactions did; needs the feature `stats`
    #[arg(long, value_name = "FILE", conflicts_with = "sequential")]
    report: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("route: {error}");
            // The same exit code as for a wrong argument, if the board is wrong.
            ExitCode::from(if error.is::<BoardError>() || error.is::<NoStatistics>() { 2 } else { 1 })
        }
    }
}

/// A report is requested from a program built without statistics.
#[derive(Debug, thiserror::Error)]
#[error(
    "this program was built without statistics; run\n  \
     cargo run --release --example route --features stats -- --report {0}"
)]
struct NoStatistics(String);

/// Refuses a report that cannot be written, before any work is done.
fn check_report(file: &Path) -> Result<(), Box<dyn Error>> {
    if !cfg!(feature = "stats") {
        return Err(NoStatistics(file.display().to_string()).into());
    }
    file::check(file).map_err(|error| unwritable(file, &error).into())
}

fn unwritable(file: &Path, error: &io::Error) -> String {
    format!("cannot write {}: {error}", file.display())
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if let Some(file) = &arguments.report {
        check_report(file)?;
    }
    let board = match &arguments.board {
        Some(file) => Board::load(file)?,
        None => Board::parse("mainboard.txt", include_str!("../boards/mainboard.txt"))?,
    };
    // Silent without a terminal.
    let style = ProgressStyle::with_template("{bar:40.green/dim} {human_pos} of {human_len} routes")?;
    let progress = ProgressBar::new(board.routes.len() as u64).with_style(style).with_finish(ProgressFinish::AndClear);

    let threads = match arguments.threads {
        Some(threads) => threads.into(),
        None => thread::available_parallelism()?.get(),
    };

    #[cfg(feature = "stats")]
    let reporter =
        arguments.report.as_ref().map(|file| Reporter::start().map(|reporter| (file, reporter))).transpose()?;
    let start = Instant::now();
    let (solution, rerun) = if arguments.sequential {
        (sequential::route(&board, &progress)?, None)
    } else {
        let (solution, rerun) = router::route(&board, threads, &progress)?;
        (solution, Some(rerun))
    };
    let time = start.elapsed();
    #[cfg(feature = "stats")]
    let reports = reporter.map(|(file, reporter)| (file, reporter.stop()));
    progress.finish_and_clear();

    check::check(&board, &solution).map_err(|fault| format!("the router is wrong: {fault}"))?;
    // If one of them cannot be written, the other still is.
    #[cfg(feature = "stats")]
    let page = reports.map_or(Ok(()), |(file, reports)| {
        let title = format!("Routing {} on {threads} threads", board.name);
        file::write(file, &stats::html(&title, &reports)).map_err(|error| unwritable(file, &error))
    });
    picture::save(&arguments.out, &board, &solution).map_err(|error| unwritable(&arguments.out, &error))?;
    let routes = HumanCount(board.routes.len() as u64);
    println!("routes        {routes}");
    println!("total cost    {}", HumanCount(solution.cost));
    println!("depth         {}", solution.depth);
    match rerun {
        None => println!("wall time     {time:.2?}, sequential"),
        Some(rerun) => {
            println!("wall time     {time:.2?} on {threads} threads");
            println!("transactions  {routes} committed, {} re-run", HumanCount(rerun as u64));
        }
    }
    println!("picture       {}", arguments.out.display());
    #[cfg(feature = "stats")]
    page?;
    if let Some(file) = &arguments.report {
        println!("report        {}", file.display());
    }
    Ok(())
}
