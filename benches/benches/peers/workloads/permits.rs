//! Many threads that wait for one variable.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use super::Workload;
use crate::compare::sample::{Outcome, Sample, expect, real};

/// Permits that threads wait for.
pub(crate) trait Permits: Sync {
    fn new() -> Self;
    fn give(&self);
    /// Waits for a permit, and takes it. False if there will be none any more.
    fn take(&self) -> bool;
    fn close(&self);
}

/// Permits for so many threads, one at a time, each when the last one was taken; then the end of all permits.
pub(crate) fn permits<P: Permits>(workload: &Workload, operations: u64) -> Outcome {
    let threads = workload.threads as u64;
    let permits = P::new();
    let (waiting, taken, ended) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(0));
    let wait_until = |counter: &AtomicU64, count: u64| {
        while counter.load(Relaxed) < count {
            thread::yield_now();
        }
    };
    // Until the last ones sleep.
    let settle = || thread::sleep(Duration::from_millis(2 + threads / 50));
    let (took, end) = thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                waiting.fetch_add(1, Relaxed);
                while permits.take() {
                    taken.fetch_add(1, Relaxed);
                }
                ended.fetch_add(1, Relaxed);
            });
        }
        wait_until(&waiting, threads);
        settle();
        let start = Instant::now();
        for number in 1..=operations {
            permits.give();
            wait_until(&taken, number);
        }
        let took = start.elapsed();
        settle();
        let start = Instant::now();
        permits.close();
        wait_until(&ended, threads);
        (took, start.elapsed())
    });
    expect("permits taken", taken.into_inner(), operations)?;
    let [a_permit, for_each] = [(took, operations), (end, threads)].map(|(time, count)| micros(time) / real(count));
    Ok(Sample { took, figures: vec![a_permit, for_each] })
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
