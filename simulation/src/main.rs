//! How transactions scale beyond the cores that there are: `cargo run --release -p simulation -- --out /tmp/scaling.html`.
//!
//! Measures on this machine what accesses to cache lines and parts of transactions take, simulates the protocol with that
//! on up to 128 cores (the library of this crate), and compares the simulation with the library on one and two threads.

mod measure;
mod page;
mod report;

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};

use measure::{MEASUREMENTS, Parameters};
use report::{Check, Frame, WORKLOADS};

/// Simulates the commit protocol on up to 128 cores, with what is measured on this machine.
#[derive(Parser)]
#[command(name = "simulation")]
struct Options {
    /// Writes a page with charts to this file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Takes what was measured on the machine of the README, and measures nothing
    #[arg(long)]
    recorded: bool,
    /// The sockets that the cores are on
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=8))]
    sockets: u8,
    /// What a line from another socket takes, in percent of one from the same
    #[arg(long, value_name = "PERCENT", default_value_t = 250, value_parser = clap::value_parser!(u64).range(100..=10_000))]
    far: u64,
    /// Makes the random choices of the simulation
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Accesses to lines in each simulation: more take longer, and differ less from seed to seed
    #[arg(long, default_value_t = 600_000, value_parser = clap::value_parser!(u64).range(10_000..))]
    accesses: u64,
}

fn main() -> ExitCode {
    let options = Options::parse();
    // Before the work, which takes a while.
    let mut out = match options.out.as_ref().map(File::create).transpose() {
        Ok(out) => out,
        Err(error) => return cannot_write(&error),
    };
    let questions = report::questions();
    let simulations: u64 = questions.iter().map(report::Question::effort).sum();
    let measurements = if options.recorded { 0 } else { MEASUREMENTS + WORKLOADS.len() as u64 * 2 };
    let progress = progress(measurements + simulations);

    progress.set_message("measuring the library");
    let measured = if options.recorded { Vec::new() } else { report::measure(&progress) };
    progress.set_message("measuring the machine");
    let parameters = if options.recorded {
        Parameters::RECORDED.with_far(options.far)
    } else {
        Parameters::measure(options.far, &progress)
    };
    let frame = Frame { parameters, sockets: options.sockets.into(), seed: options.seed, accesses: options.accesses };
    let checks: Vec<_> = measured.into_iter().map(|measured| Check::of(measured, &frame)).collect();
    progress.set_message("simulating");
    let sections = questions.map(|question| question.answer(&frame, &progress));
    progress.finish_and_clear();

    print!("{}", report::text(&frame, &checks, &sections));
    if let Some(out) = &mut out
        && let Err(error) = out.write_all(page::html(&frame, &checks, &sections).as_bytes())
    {
        return cannot_write(&error);
    }
    ExitCode::SUCCESS
}

fn cannot_write(error: &io::Error) -> ExitCode {
    eprintln!("simulation: the file that --out names cannot be written: {error}");
    ExitCode::FAILURE
}

fn progress(steps: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{msg:<28} {bar:40} {percent:>3} %").expect("the template is one");
    ProgressBar::new(steps).with_style(style)
}
