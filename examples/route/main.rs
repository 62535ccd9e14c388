//! Routes a circuit board, one transaction a route, and draws it.
//!
//! ```sh
//! cargo run --release --example route
//! ```

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use clap::{Parser, value_parser};
use indicatif::{HumanCount, ProgressBar, ProgressFinish, ProgressStyle};
use lee::board::{Board, BoardError};
use lee::{check, picture, router, sequential};

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
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("route: {error}");
            // As for a wrong argument, if it is the board that is wrong.
            ExitCode::from(if error.is::<BoardError>() { 2 } else { 1 })
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let board = match &arguments.board {
        Some(file) => Board::load(file)?,
        None => Board::parse("mainboard.txt", include_str!("../boards/mainboard.txt"))?,
    };
    // Silent where there is no terminal.
    let style = ProgressStyle::with_template("{bar:40.green/dim} {human_pos} of {human_len} routes")?;
    let progress = ProgressBar::new(board.routes.len() as u64).with_style(style).with_finish(ProgressFinish::AndClear);

    let threads = match arguments.threads {
        Some(threads) => threads.into(),
        None => thread::available_parallelism()?.get(),
    };

    let start = Instant::now();
    let (solution, rerun) = if arguments.sequential {
        (sequential::route(&board, &progress)?, None)
    } else {
        let (solution, rerun) = router::route(&board, threads, &progress)?;
        (solution, Some(rerun))
    };
    let time = start.elapsed();
    progress.finish_and_clear();

    check::check(&board, &solution).map_err(|fault| format!("the router is wrong: {fault}"))?;
    picture::save(&arguments.out, &board, &solution)
        .map_err(|error| format!("cannot write {}: {error}", arguments.out.display()))?;
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
    Ok(())
}
