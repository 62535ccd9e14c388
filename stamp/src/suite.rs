//! What an application is to the driver, and what the applications share.

use std::fmt;
use std::ops::Range;
use std::thread;
use std::time::{Duration, Instant};

use clap::ValueEnum;

/// Which of its inputs an application runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Setting {
    /// The paper's input with little contention.
    Low,
    /// The paper's input with much contention.
    High,
    /// A real circuit board, not generated (labyrinth).
    Board,
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Setting::Low => "low",
            Setting::High => "high",
            Setting::Board => "board",
        })
    }
}

/// An application at one setting.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) application: &'static str,
    pub(crate) setting: Setting,
    /// The input at scale 1, in the words of the paper's command lines where it is one of the paper's.
    pub(crate) input: &'static str,
    /// Generates the input, the same each time.
    pub(crate) prepare: fn(Scale) -> Box<dyn Program>,
}

/// An application with its input, as three programs that do the same work.
pub(crate) trait Program {
    /// One thread, plain data.
    fn sequential(&self) -> Outcome;

    /// The plain data behind one lock.
    fn lock(&self, threads: usize) -> Outcome;

    /// Transactions over variables.
    fn transactions(&self, threads: usize) -> Outcome;
}

/// How long a run took, without building its data and without checking its result; or what is wrong with the result.
pub(crate) type Outcome = Result<Duration, String>;

/// How large inputs are, as a factor.
#[derive(Clone, Copy)]
pub(crate) struct Scale(pub(crate) f64);

impl Scale {
    /// So many at scale 1, and one at least.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    pub(crate) fn of(self, count: usize) -> usize {
        ((count as f64 * self.0).round() as usize).max(1)
    }

    /// The side of a square whose area is scaled.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    pub(crate) fn side(self, length: usize) -> usize {
        ((length as f64 * self.0.sqrt()).round() as usize).max(1)
    }
}

/// The time that some work takes.
pub(crate) fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Runs `work` on so many threads, the caller's among them. Each is told its number, from 0.
pub(crate) fn on_threads(threads: usize, work: impl Fn(usize) + Sync) {
    thread::scope(|scope| {
        let work = &work;
        for number in 1..threads {
            scope.spawn(move || work(number));
        }
        work(0);
    });
}

/// The part of so many items that is for the thread of that number.
pub(crate) fn share(items: usize, thread: usize, threads: usize) -> Range<usize> {
    items * thread / threads..items * (thread + 1) / threads
}
