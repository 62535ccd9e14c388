//! Threads that divide the operations.

use std::time::Duration;

use crate::compare::load::{Worker, measure};

/// Divides the operations among threads. The time of the operations that count, and how many each thread had.
pub(crate) fn race<'a>(threads: usize, operations: u64, work: impl Fn(usize) -> Worker<'a>) -> (Duration, u64) {
    let each = (operations / threads as u64).max(1);
    (measure((0..threads).map(work).collect(), each), each)
}
