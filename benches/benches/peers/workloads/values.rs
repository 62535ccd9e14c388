//! Values of any size.

use std::hint::black_box;
use std::ops::Range;

use super::Workload;
use crate::compare::load::{measure, operations_done};
use crate::compare::sample::{Outcome, Sample, expect};

/// A vector of bytes.
pub(crate) trait Value: Sync {
    fn new(bytes: usize) -> Self;
    /// Adds 1 to the first byte.
    fn change(&self);
    /// The first byte.
    fn look(&self) -> u8;
}

pub(crate) fn changes<V: Value>(workload: &Workload, operations: u64) -> Outcome {
    let value = V::new(workload.size);
    let work = |numbers: Range<u64>| numbers.for_each(|_| value.change());
    let took = measure(vec![Box::new(work)], operations);
    expect("the byte", u64::from(value.look()), operations_done(operations) % 256)?;
    Ok(Sample::per(operations, took))
}

pub(crate) fn looks<V: Value>(workload: &Workload, operations: u64) -> Sample {
    let value = V::new(workload.size);
    let work = |numbers: Range<u64>| numbers.for_each(|_| _ = black_box(value.look()));
    let took = measure(vec![Box::new(work)], operations);
    Sample::per(operations, took)
}
