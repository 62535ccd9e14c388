//! Runs the three programs of each case in turn, so that a drift of the machine's speed meets all alike.

use std::io::{self, IsTerminal};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

use crate::suite::{Case, Outcome, Program, Scale};

/// What to measure.
pub(crate) struct Plan {
    pub(crate) threads: Vec<usize>,
    pub(crate) rounds: usize,
    pub(crate) scale: Scale,
    /// Whether it is only about the results: nothing warms up, and no times are printed.
    pub(crate) quick: bool,
}

/// One of the programs of a case, on a number of threads, and how long its runs took.
struct Series<'p> {
    program: Version,
    run: Box<dyn Fn() -> Outcome + 'p>,
    times: Vec<Duration>,
}

#[derive(Clone, Copy, PartialEq)]
enum Version {
    Sequential,
    Lock(usize),
    Transactions(usize),
}

impl Version {
    fn name(self) -> String {
        let counted = |threads| if threads == 1 { "1 thread".into() } else { format!("{threads} threads") };
        match self {
            Version::Sequential => "sequential".into(),
            Version::Lock(threads) => format!("one lock, {}", counted(threads)),
            Version::Transactions(threads) => format!("transactions, {}", counted(threads)),
        }
    }
}

/// Runs, checks and prints each case. An error says which result is wrong, and in what.
pub(crate) fn run(cases: &[Case], plan: &Plan) -> Result<(), String> {
    let steps = cases.len() * (plan.rounds + usize::from(!plan.quick)) * (1 + 2 * plan.threads.len());
    let style = ProgressStyle::with_template("{bar:40.green/dim} {pos} of {len} runs: {msg}").expect("a template");
    let progress = if io::stderr().is_terminal() { ProgressBar::new(steps as u64) } else { ProgressBar::hidden() };
    let progress = progress.with_style(style).with_finish(ProgressFinish::AndClear);
    for case in cases {
        let name = format!("{}, {}: {}", case.application, case.setting, case.input);
        progress.set_message(name.clone());
        let program = (case.prepare)(plan.scale);
        let series = measure(&*program, plan, &progress).map_err(|error| format!("{name}: {error}"))?;
        progress.suspend(|| {
            if plan.quick {
                println!("{name}\n    {} programs, and their results are right", series.len());
            } else {
                print(&name, &series);
            }
        });
    }
    Ok(())
}

fn measure<'p>(program: &'p dyn Program, plan: &Plan, progress: &ProgressBar) -> Result<Vec<Series<'p>>, String> {
    let mut series = vec![Series::new(Version::Sequential, || program.sequential())];
    for &threads in &plan.threads {
        series.push(Series::new(Version::Lock(threads), move || program.lock(threads)));
    }
    for &threads in &plan.threads {
        series.push(Series::new(Version::Transactions(threads), move || program.transactions(threads)));
    }
    let warm_up = usize::from(!plan.quick);
    for round in 0..plan.rounds + warm_up {
        for one in &mut series {
            let time = (one.run)().map_err(|error| format!("{}: {error}", one.program.name()))?;
            if round >= warm_up {
                one.times.push(time);
            }
            progress.inc(1);
        }
    }
    Ok(series)
}

impl<'p> Series<'p> {
    fn new(program: Version, run: impl Fn() -> Outcome + 'p) -> Self {
        Self { program, run: Box::new(run), times: Vec::new() }
    }

    fn sorted(&self) -> Vec<Duration> {
        let mut times = self.times.clone();
        times.sort_unstable();
        times
    }

    fn median(&self) -> Duration {
        self.sorted()[self.times.len() / 2]
    }
}

/// A table: each program's times, and how its median compares with those of others.
fn print(title: &str, series: &[Series]) {
    println!("{title}");
    println!(
        "{:<26} {:>9} {:>9} {:>9} {:>13} {:>13} {:>13}",
        "", "median", "minimum", "maximum", "× sequential", "over 1 thread", "over the lock"
    );
    for one in series {
        // How many times as fast as the other one, if that was measured.
        let over = |other: Version| match series.iter().find(|series| series.program == other) {
            Some(other) => format!("{:.2}", other.median().as_secs_f64() / one.median().as_secs_f64()),
            None => "–".into(),
        };
        let (to_one, to_lock) = match one.program {
            Version::Sequential => (String::new(), String::new()),
            Version::Lock(_) => (over(Version::Lock(1)), String::new()),
            Version::Transactions(threads) => (over(Version::Transactions(1)), over(Version::Lock(threads))),
        };
        let to_sequential = one.median().as_secs_f64() / series[0].median().as_secs_f64();
        let times = one.sorted();
        let (median, min, max) = (one.median(), times[0], times[times.len() - 1]);
        println!(
            "{:<26} {median:>9.2?} {min:>9.2?} {max:>9.2?} {to_sequential:>13.2} {to_one:>13} {to_lock:>13}",
            one.program.name()
        );
    }
    println!();
}
