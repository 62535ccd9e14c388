//! Threads, and how long they take.

use std::ops::Range;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

/// What one thread does: the operations of these numbers.
pub(crate) type Worker<'a> = Box<dyn FnMut(Range<u64>) + Send + 'a>;

/// Runs `operations` on each worker, each on a thread of its own, after a tenth of them to warm up. The time is from the
/// first start to the last end.
pub(crate) fn measure(workers: Vec<Worker>, operations: u64) -> Duration {
    let warm_up = operations / 10 + 1;
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

/// Repeats the two operations, each on a thread of its own, for this long. How often each came to its end in that time,
/// a second.
pub(crate) fn side_by_side(
    time: Duration,
    left: impl FnMut() + Send,
    right: impl FnMut() + Send,
) -> (Duration, [u64; 2]) {
    fn repeat(stop: &AtomicBool, mut operation: impl FnMut()) -> u64 {
        let mut finished = 0;
        loop {
            operation();
            if stop.load(Relaxed) {
                return finished;
            }
            finished += 1;
        }
    }

    let (stop, start) = (&AtomicBool::new(false), &Barrier::new(3));
    thread::scope(|scope| {
        let left = scope.spawn(move || {
            start.wait();
            repeat(stop, left)
        });
        let right = scope.spawn(move || {
            start.wait();
            repeat(stop, right)
        });
        start.wait();
        let began = Instant::now();
        thread::sleep(time);
        let took = began.elapsed();
        stop.store(true, Relaxed);
        (took, [left, right].map(|thread| thread.join().expect("a worker panicked")))
    })
}

/// A count as a number to calculate with.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn real(count: u64) -> f64 {
    count as f64
}
