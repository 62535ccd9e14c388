//! Threads, and how long they take.

use std::ops::Range;
use std::sync::Barrier;
use std::thread;
use std::time::{Duration, Instant};

/// What one thread does: the operations of these numbers.
pub(crate) type Worker<'a> = Box<dyn FnMut(Range<u64>) + Send + 'a>;

/// Runs `operations` on each worker, each on a thread of its own, after a tenth of them to warm up. The time is from the
/// first start to the last end.
pub(crate) fn measure(workers: Vec<Worker>, operations: u64) -> Duration {
    measure_after(operations / 10 + 1, workers, operations)
}

/// The same, after so many operations to warm up.
pub(crate) fn measure_after(warm_up: u64, workers: Vec<Worker>, operations: u64) -> Duration {
    let barrier = &Barrier::new(workers.len());
    let spans: Vec<(Instant, Instant)> = thread::scope(|scope| {
        let run = |mut worker: Worker| {
            worker(0..warm_up);
            barrier.wait();
            let start = Instant::now();
            worker(warm_up..warm_up + operations);
            (start, Instant::now())
        };
        let threads: Vec<_> = workers.into_iter().map(|worker| scope.spawn(move || run(worker))).collect();
        threads.into_iter().map(|thread| thread.join().expect("a worker panicked")).collect()
    });
    let start = spans.iter().map(|span| span.0).min().expect("there is a worker");
    let end = spans.iter().map(|span| span.1).max().expect("there is a worker");
    end - start
}

/// How many operations `measure` makes each worker do.
pub(crate) fn operations_done(operations: u64) -> u64 {
    operations / 10 + 1 + operations
}
