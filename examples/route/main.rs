//! Routes a circuit board, one transaction a route, and draws it.
//!
//! ```sh
//! cargo run --release --example route
//! ```

use std::error::Error;
use std::num::NonZero;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use lee::board::{Board, BoardError};
use lee::{check, picture, sequential};

/// Lays the routes of a circuit board, one transaction a route, and draws the finished board.
#[derive(Parser)]
#[command(name = "route")]
struct Arguments {
    /// A board of `P x y`, `J x1 y1 x2 y2` and `E` records [default: a computer's main board]
    #[arg(long, value_name = "FILE")]
    board: Option<PathBuf>,

    /// How many threads lay routes [default: one a core]
    #[arg(long, value_name = "N")]
    threads: Option<NonZero<u16>>,

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
    let progress = ProgressBar::new(board.routes.len() as u64).with_style(style);

    let start = Instant::now();
    let solution = sequential::route(&board, &progress)?;
    let time = start.elapsed();
    progress.finish_and_clear();

    check::check(&board, &solution).map_err(|fault| format!("the router is wrong: {fault}"))?;
    picture::save(&arguments.out, &board, &solution)
        .map_err(|error| format!("cannot write {}: {error}", arguments.out.display()))?;
    println!("routes        {}", HumanCount(board.routes.len() as u64));
    println!("total cost    {}", HumanCount(solution.cost));
    println!("depth         {}", solution.depth);
    println!("wall time     {time:.2?}, sequential");
    println!("picture       {}", arguments.out.display());
    Ok(())
}
