//! Counters that threads increment.

use super::{Task, Workload};
use crate::compare::load::{Worker, measure, operations_done};
use crate::compare::sample::{Outcome, Sample, expect};

pub(crate) trait Counters: Sync {
    fn new(count: usize) -> Self;
    fn increment(&self, index: usize);
    fn total(&self) -> u64;
}

/// From one counter to the next that is used: no two are in one cache line, whatever a counter consists of.
const APART: usize = 64;

pub(crate) fn counters<C: Counters>(workload: &Workload, operations: u64) -> Outcome {
    let threads = workload.threads;
    let own = workload.task == Task::OwnCounter;
    let counters = C::new(if own { threads * APART } else { 1 });
    let work = |thread: usize| -> Worker {
        let index = if own { thread * APART } else { 0 };
        let counters = &counters;
        Box::new(move |numbers| numbers.for_each(|_| counters.increment(index)))
    };
    let each = (operations / threads as u64).max(1);
    let took = measure((0..threads).map(work).collect(), each);
    expect("the counters' sum", counters.total(), operations_done(each) * threads as u64)?;
    Ok(Sample::per(each * threads as u64, took))
}
