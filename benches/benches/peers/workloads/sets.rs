//! Sets of numbers.

use std::hint::black_box;
use std::ops::Range;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

use fastrand::Rng;

use super::{Task, Workload};
use crate::compare::load::{Worker, measure};
use crate::compare::sample::{Outcome, Sample, expect};

pub(crate) trait Set: Sync {
    fn new(buckets: usize) -> Self;
    fn contains(&self, key: u64) -> bool;
    /// Whether it was not there.
    fn insert(&self, key: u64) -> bool;
    /// Whether it was there.
    fn remove(&self, key: u64) -> bool;
    /// Checks the order of each list.
    fn len(&self) -> usize;
}

/// Which of the lists a key is in.
pub(crate) fn bucket(key: u64, buckets: usize) -> usize {
    usize::try_from(key).expect("a key is small") % buckets
}

pub(crate) fn set<S: Set>(workload: &Workload, operations: u64) -> Outcome {
    let (threads, keys) = (workload.threads, workload.size);
    let (buckets, look_ups) = if workload.task == Task::List { (1, 90) } else { (keys / 2, 80) };
    let set = S::new(buckets);
    (0..keys as u64).step_by(2).for_each(|key| _ = set.insert(key));
    let net = AtomicI64::new(0);
    let work = |thread: usize| -> Worker {
        let (set, net) = (&set, &net);
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers: Range<u64>| {
            let mut change = 0;
            for _ in numbers {
                let key = rng.u64(..keys as u64);
                match rng.u32(..200) {
                    choice if choice < 2 * look_ups => _ = black_box(set.contains(key)),
                    choice if choice < 100 + look_ups => change += i64::from(set.insert(key)),
                    _ => change -= i64::from(set.remove(key)),
                }
            }
            net.fetch_add(change, Relaxed);
        })
    };
    let each = (operations / threads as u64).max(1);
    let took = measure((0..threads).map(work).collect(), each);
    let should_be = i64::try_from(keys / 2).expect("not that many keys") + net.into_inner();
    expect("keys in the set", i64::try_from(set.len()).expect("not that many keys"), should_be)?;
    Ok(Sample::per(each * threads as u64, took))
}
