//! The rounds: every measurement once, again and again, so that a drift of the machine's speed meets all alike.

use std::io::IsTerminal;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::sample::{Outcome, real};

/// What the number means that a measurement is given.
#[derive(Clone, Copy)]
pub(crate) enum Effort {
    /// Operations: as many as take this long.
    For(Duration),
    /// This number, whatever it stands for.
    Fixed(u64),
}

/// Whoever takes longer for one run has one only: the figure needs no further digits.
const SLOW: Duration = Duration::from_secs(2);

/// Something that is measured once a round.
pub(crate) struct Measurement<'a> {
    /// For whom waits.
    name: String,
    run: Box<dyn Fn(u64) -> Outcome + 'a>,
    effort: Effort,
    operations: u64,
    is_slow: bool,
    /// For each round, the figures; or what went wrong.
    pub(crate) figures: Result<Vec<Vec<f64>>, String>,
}

impl<'a> Measurement<'a> {
    pub(crate) fn new(name: String, effort: Effort, run: impl Fn(u64) -> Outcome + 'a) -> Measurement<'a> {
        Measurement { name, run: Box::new(run), effort, operations: 0, is_slow: false, figures: Ok(Vec::new()) }
    }

    /// The first time warms up, and finds out how many operations take the time that they are to take.
    fn prepare(&mut self) {
        let prepared = match self.effort {
            Effort::Fixed(number) => {
                self.operations = number;
                self.once().map(drop)
            }
            Effort::For(time) => self.calibrate(time),
        };
        if let Err(error) = prepared {
            self.figures = Err(error);
        }
    }

    fn calibrate(&mut self, time: Duration) -> Result<(), String> {
        self.operations = 1;
        loop {
            let mut took = self.once()?.took;
            if took < 10 * time {
                // Of a short run that happened to be interrupted, one would learn that few operations take long.
                took = took.min(self.once()?.took);
            }
            let factor = time.as_secs_f64() / took.as_secs_f64().max(1e-9);
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let operations = (real(self.operations) * factor.min(50.0)) as u64;
            self.operations = operations.max(1);
            if factor < 3.0 {
                return Ok(());
            }
        }
    }

    fn keep(&mut self) {
        if self.is_slow {
            return;
        }
        let start = Instant::now();
        let outcome = self.once();
        self.is_slow = start.elapsed() > SLOW;
        let Ok(figures) = &mut self.figures else { return };
        match outcome {
            Ok(sample) => figures.push(sample.figures),
            Err(error) => self.figures = Err(error),
        }
    }

    /// A panic is a failure of whom it is about, not the end of the comparison.
    fn once(&self) -> Outcome {
        catch_unwind(AssertUnwindSafe(|| (self.run)(self.operations))).unwrap_or_else(|_| Err("it panicked".to_owned()))
    }
}

/// Runs all groups for that many rounds, after one that warms up. Within a group, who runs after whom differs from round
/// to round.
pub(crate) fn run(groups: &mut [Vec<&mut Measurement>], rounds: u32, progress: &ProgressBar) {
    let measurements: usize = groups.iter().map(Vec::len).sum();
    progress.set_length(measurements as u64 * u64::from(rounds + 1));
    progress.set_position(0);
    for round in 0..=rounds as usize {
        for group in &mut *groups {
            let len = group.len();
            for index in 0..len {
                let measurement = &mut *group[(round + index) % len];
                progress.set_message(measurement.name.clone());
                match measurement.figures {
                    Ok(_) if round == 0 => measurement.prepare(),
                    Ok(_) => measurement.keep(),
                    Err(_) => {}
                }
                progress.inc(1);
            }
        }
    }
    progress.set_message("");
}

/// What shows how far the rounds are, where somebody looks.
pub(crate) fn progress() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:30.green/dim} {pos} of {len} runs, {eta} left  {msg}");
    ProgressBar::no_length().with_style(style.expect("a valid template"))
}
