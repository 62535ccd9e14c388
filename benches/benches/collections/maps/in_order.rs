//! Workloads of ordered maps alone.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use fastrand::Rng;

use super::{Case, Ordered, filled, key_space};
use crate::compare::load::{Worker, operations_done};
use crate::compare::sample::{Outcome, Sample, expect};
use crate::race::race;

/// How many keys a range has.
const LONG: u64 = 100;

pub(super) fn ranges<M: Ordered>(case: Case, operations: u64) -> Outcome {
    let (keys, wrong) = (case.keys as u64, &AtomicU64::new(0));
    let map = &filled::<u64, M>(&key_space(case.keys), |number| number);
    let (took, each) = race(case.threads, operations, |thread| -> Worker {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers: Range<u64>| {
            for _ in numbers {
                let from = 2 * rng.u64(..keys - LONG);
                if map.range(from, from + 2 * LONG) != (LONG, LONG * from + LONG * (LONG - 1)) {
                    wrong.fetch_add(1, Relaxed);
                }
            }
        })
    });
    expect("wrong ranges", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(each * case.threads as u64, took))
}

pub(super) fn firsts<M: Ordered>(case: Case, operations: u64) -> Outcome {
    let (map, wrong) = (&filled::<u64, M>(&key_space(case.keys), |number| number + 1), &AtomicU64::new(0));
    let (took, each) = race(case.threads, operations, |_| {
        Box::new(move |numbers| {
            for _ in numbers {
                if map.first() != Some((0, 1)) {
                    wrong.fetch_add(1, Relaxed);
                }
            }
        })
    });
    expect("wrong first keys", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(each * case.threads as u64, took))
}

/// The key that was the least comes back beyond all others.
pub(super) fn pops<M: Ordered>(case: Case, operations: u64) -> Outcome {
    let (keys, missing) = (case.keys as u64, &AtomicU64::new(0));
    let map = &filled::<u64, M>(&key_space(case.keys), |number| number);
    let (took, each) = race(case.threads, operations, |_| -> Worker {
        Box::new(move |numbers: Range<u64>| {
            for _ in numbers {
                match map.pop_first() {
                    Some((key, value)) => map.insert(key + 2 * keys, value),
                    None => _ = missing.fetch_add(1, Relaxed),
                }
            }
        })
    });
    expect("pops of nothing", missing.load(Relaxed), 0)?;
    let (mut count, mut sum, mut least, mut wrong) = (0, 0, u64::MAX, 0);
    map.for_each(|key, value| {
        count += 1;
        sum += key;
        least = least.min(*key);
        wrong += u64::from(key % (2 * keys) != value);
    });
    expect("keys", count, keys)?;
    expect("values of other keys", wrong, 0)?;
    let moved = operations_done(each) * case.threads as u64;
    expect("the sum of the keys", sum, keys * (keys - 1) + moved * 2 * keys)?;
    // All that come back are greater than all that were there at first, so those leave in order.
    if least < 2 * moved.min(keys) {
        return Err(format!("{least} is still there after {moved} pops"));
    }
    Ok(Sample::per(each * case.threads as u64, took))
}
