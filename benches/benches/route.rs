//! The router of the main board, side by side: `cargo bench -p benches --bench route -- [ROUNDS]`.
//!
//! Each round runs the sequential program, one thread and two threads in turn, so that a drift of the machine's speed
//! meets all three alike. Printed are the median, minimum and maximum of the wall times, and the ratios of the medians.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;
use lee::board::Board;
use lee::{router, sequential};

const MAIN_BOARD: &str = include_str!("../../examples/boards/mainboard.txt");

fn main() {
    // cargo passes `--bench`.
    let rounds = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let rounds = rounds.map_or(Ok(11), |rounds| rounds.parse()).expect("ROUNDS is a number");
    assert!(rounds > 0, "ROUNDS is at least 1");

    let board = Board::parse("mainboard.txt", MAIN_BOARD).expect("the main board is a board");
    let hidden = ProgressBar::hidden();
    let sequential = || drop(sequential::route(&board, &hidden).expect("the main board can be routed"));
    let threads = |n| drop(router::route(&board, n, &hidden).expect("the main board can be routed"));
    let one = || threads(1);
    let two = || threads(2);
    let runs: [(&str, &dyn Fn()); 3] = [("sequential", &sequential), ("1 thread", &one), ("2 threads", &two)];

    let progress = if std::io::stderr().is_terminal() { ProgressBar::new(rounds * 3) } else { ProgressBar::hidden() };
    let mut times: [Vec<Duration>; 3] = Default::default();
    // The first round warms up.
    for round in 0..=rounds {
        for ((_, run), times) in runs.iter().zip(&mut times) {
            let start = Instant::now();
            run();
            if round > 0 {
                times.push(start.elapsed());
                progress.inc(1);
            }
        }
    }
    progress.finish_and_clear();

    println!("{:<12} {:>9} {:>9} {:>9}", "", "median", "minimum", "maximum");
    let medians = runs.iter().zip(&mut times).map(|((name, _), times)| {
        times.sort_unstable();
        let (median, min, max) = (times[times.len() / 2], times[0], times[times.len() - 1]);
        println!("{name:<12} {median:>9.2?} {min:>9.2?} {max:>9.2?}");
        median.as_secs_f64()
    });
    let [sequential, one, two] = medians.collect::<Vec<_>>()[..] else { unreachable!("three runs") };
    println!("one thread takes {:.2} times the sequential program", one / sequential);
    println!("two threads are {:.2} times as fast as one", one / two);
}
