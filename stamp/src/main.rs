//! STAMP, the applications by which transactional memories are compared: `cargo run --release -p stamp`.
//!
//! Minh, Chung, Kozyrakis and Olukotun, "STAMP: Stanford Transactional Applications for Multi-Processing" (IISWC 2008),
//! describe programs from different fields and the inputs to run them on. Here each is written three times: as
//! transactions, as a user of this crate would write them; with the same data, plain, behind one lock; and as a sequential
//! program. Inputs are generated from fixed seeds, outside of the measured time, and every result is checked.

#[cfg(test)]
mod checks;
mod collections;
mod driver;
mod genome;
mod intruder;
mod kmeans;
mod labyrinth;
mod ssca2;
mod suite;
#[cfg(test)]
mod tests;
mod vacation;

use std::process::ExitCode;

use clap::builder::RangedU64ValueParser;
use clap::{Parser, ValueEnum};

use suite::{Case, Scale, Setting};

/// Every application at every setting.
fn cases() -> Vec<Case> {
    [genome::CASES, intruder::CASES, kmeans::CASES, labyrinth::CASES, ssca2::CASES, vacation::CASES].concat()
}

/// Runs STAMP's applications sequentially, behind one lock, and as transactions; checks their results, and compares times.
#[derive(Parser)]
#[command(name = "stamp")]
struct Arguments {
    /// The applications to run [default: all]
    #[arg(value_name = "APP")]
    applications: Vec<String>,

    /// The inputs to run them on
    #[arg(long, value_enum, default_value = "all")]
    setting: Settings,

    /// Numbers of threads, separated by commas
    #[arg(long, value_name = "N,…", value_delimiter = ',', default_value = "1,2",
        value_parser = RangedU64ValueParser::<usize>::new().range(1..=1024))]
    threads: Vec<usize>,

    /// How often each program runs, in turn with the others
    #[arg(long, value_name = "N", default_value = "5", value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    rounds: usize,

    /// Shrinks (0.1) or enlarges (10) the inputs
    #[arg(long, value_name = "F", default_value = "1", value_parser = factor)]
    scale: f64,

    /// Only checks: one round on small inputs
    #[arg(long, conflicts_with_all = ["rounds", "scale"])]
    quick: bool,

    /// Lists the applications with their inputs, and runs nothing
    #[arg(long)]
    list: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Settings {
    Low,
    High,
    Board,
    All,
}

impl Settings {
    fn contain(self, setting: Setting) -> bool {
        match self {
            Settings::Low => setting == Setting::Low,
            Settings::High => setting == Setting::High,
            Settings::Board => setting == Setting::Board,
            Settings::All => true,
        }
    }
}

fn factor(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(factor) if (0.001..=1000.0).contains(&factor) => Ok(factor),
        _ => Err("write a number from 0.001 to 1000".into()),
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let chosen = match choose(&arguments) {
        Ok(chosen) => chosen,
        Err(error) => {
            eprintln!("stamp: {error}");
            return ExitCode::from(2);
        }
    };
    if arguments.list {
        for Case { application, setting, input, .. } in chosen {
            println!("{application:<10} {setting:<6} {input}");
        }
        return ExitCode::SUCCESS;
    }
    let Arguments { threads, quick, .. } = arguments;
    let (rounds, scale) = if quick { (1, Scale(0.02)) } else { (arguments.rounds, Scale(arguments.scale)) };
    let plan = driver::Plan { threads, rounds, scale, quick };
    match driver::run(&chosen, &plan) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("stamp: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The cases that the arguments ask for.
fn choose(arguments: &Arguments) -> Result<Vec<Case>, String> {
    let mut names: Vec<_> = cases().iter().map(|case| case.application).collect();
    names.dedup();
    if let Some(unknown) = arguments.applications.iter().find(|name| !names.contains(&name.as_str())) {
        return Err(format!("there is no application `{unknown}`; there are {}", names.join(", ")));
    }
    let asked = |name| arguments.applications.is_empty() || arguments.applications.iter().any(|asked| asked == name);
    let mut cases = cases();
    cases.retain(|case| asked(case.application) && arguments.setting.contain(case.setting));
    if cases.is_empty() {
        return Err("these applications have no such setting; `--list` shows which there are".into());
    }
    Ok(cases)
}
