//! Two threads that hinder each other.

use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

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
