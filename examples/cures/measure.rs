//! Runs both forms of a program in turn, and measures them.

use std::thread;
use std::time::{Duration, Instant};

use fastrand::Rng;

use crate::watch::{Said, watch};

/// One form of a program: what its threads share.
pub(crate) trait Form: Sync {
    /// Creates the initial state.
    fn new() -> Self;

    /// Runs one step of a thread. Returns how much it has added.
    fn step(&self, random: &mut Rng) -> i64;

    /// Returns what all threads have added.
    fn total(&self) -> i64;
}

/// How a form is measured.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) threads: u16,
    pub(crate) rounds: u16,
    pub(crate) time: Duration,
    pub(crate) seed: u64,
}

/// A round of a form.
pub(crate) struct Round {
    /// Steps a second.
    pub(crate) rate: f64,
    /// The statistics of the round.
    pub(crate) said: Option<Said>,
}

/// An update was lost, or came twice.
#[derive(Debug, thiserror::Error)]
#[error("the threads have added {added}, and what they share has {total}")]
pub(crate) struct WrongTotal {
    added: i64,
    total: i64,
}

/// Runs a round of a form. All its threads end before it returns.
pub(crate) fn round<F: Form>(plan: Plan, number: u16) -> Result<Round, WrongTotal> {
    let form = &F::new();
    let ((steps, added, time), said) = watch(|| work(plan, number, form));
    let total = form.total();
    // The number of steps stays below 2^52.
    #[expect(clippy::cast_precision_loss)]
    let rate = steps as f64 / time.as_secs_f64();
    if total == added { Ok(Round { rate, said }) } else { Err(WrongTotal { added, total }) }
}

/// The steps of all threads, what they have added, and the time it took.
fn work(plan: Plan, number: u16, form: &impl Form) -> (u64, i64, Duration) {
    let start = Instant::now();
    let (steps, added) = thread::scope(|scope| {
        let work = |thread| {
            let mut random = Rng::with_seed(plan.seed ^ u64::from(number) << 32 ^ u64::from(thread) << 48);
            let (mut steps, mut added) = (0, 0);
            while steps == 0 || start.elapsed() < plan.time {
                added += form.step(&mut random);
                steps += 1;
            }
            (steps, added)
        };
        let threads: Vec<_> = (0..plan.threads).map(|thread| scope.spawn(move || work(thread))).collect();
        let done = threads.into_iter().map(|thread| thread.join().expect("a thread works on"));
        done.fold((0, 0), |(steps, added), (more, sum): (u64, i64)| (steps + more, added + sum))
    });
    (steps, added, start.elapsed())
}

/// Returns the median; of two, the greater.
pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
