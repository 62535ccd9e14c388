//! The rounds: every peer once for every workload, again and again.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::contenders::Peer;
use crate::load::real;
use crate::workloads::{Outcome, Task, Workload};

/// One peer's part in one workload.
pub(crate) struct Part<'a> {
    pub(crate) workload: &'a Workload,
    pub(crate) peer: &'a Peer,
    operations: u64,
    /// For each round, the figures; or what went wrong.
    pub(crate) figures: Result<Vec<Vec<f64>>, String>,
}

/// Workloads whose figures are rates of things that last long, or that a system scheduler decides, get more time.
fn milliseconds(workload: &Workload, milliseconds: u64) -> u64 {
    match workload.task {
        Task::Scans => 3 * milliseconds,
        _ => milliseconds,
    }
}

impl Part<'_> {
    fn run(&mut self, keep: bool) {
        let Ok(rounds) = &mut self.figures else { return };
        match once(self.peer, self.workload, self.operations) {
            Ok(sample) if keep => rounds.push(sample.figures),
            Ok(_) => {}
            Err(error) => self.figures = Err(error),
        }
    }

    /// Finds out how many operations take the time that a run is to last.
    fn calibrate(&mut self, target: Duration) {
        self.operations = 20;
        for _ in 0..10 {
            let sample = match once(self.peer, self.workload, self.operations) {
                Ok(sample) => sample,
                Err(error) => {
                    self.figures = Err(error);
                    return;
                }
            };
            let factor = target.as_secs_f64() / sample.took.as_secs_f64().max(1e-9);
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let operations = (real(self.operations) * factor.min(50.0)) as u64;
            self.operations = operations.max(1);
            if factor < 3.0 {
                return;
            }
        }
    }
}

/// A panic of a peer is its failure, not the end of the comparison.
fn once(peer: &Peer, workload: &Workload, operations: u64) -> Outcome {
    let run = std::panic::AssertUnwindSafe(|| peer.run(workload, operations));
    let outcome = std::panic::catch_unwind(run).unwrap_or_else(|_| Some(Err("it panicked".to_owned())));
    outcome.expect("only who takes part is asked")
}

/// Runs all of these workloads with all of these peers.
pub(crate) fn run<'a>(
    workloads: &'a [Workload],
    peers: &'a [Peer],
    rounds: u32,
    run_for: u64,
    progress: &ProgressBar,
) -> Vec<Part<'a>> {
    let mut parts: Vec<Part> = Vec::new();
    for workload in workloads {
        let taking_part = peers.iter().filter(|peer| peer.takes_part_in(workload));
        parts.extend(taking_part.map(|peer| Part { workload, peer, operations: 0, figures: Ok(Vec::new()) }));
    }
    progress.set_style(style());
    progress.set_length(parts.len() as u64 * u64::from(rounds + 1));
    for round in 0..=rounds {
        for group in parts.chunk_by_mut(|one, other| std::ptr::eq(one.workload, other.workload)) {
            // Who runs after whom differs from round to round.
            let first = round as usize % group.len();
            for index in 0..group.len() {
                let part = &mut group[(first + index) % group.len()];
                progress.set_message(format!("{}: {}", part.workload.heading(), part.peer.label));
                let milliseconds = milliseconds(part.workload, run_for);
                if part.workload.is_timed() {
                    part.operations = milliseconds;
                    part.run(round > 0);
                } else if round == 0 {
                    part.calibrate(Duration::from_millis(milliseconds));
                } else {
                    part.run(true);
                }
                progress.inc(1);
            }
        }
    }
    progress.finish_and_clear();
    parts
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{bar:30.green/dim} {pos} of {len} runs, {eta} left  {msg}").expect("a valid template")
}
