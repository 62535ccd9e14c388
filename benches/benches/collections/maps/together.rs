//! Workloads with several keys at one moment.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use fastrand::Rng;

use super::{Case, Key, Several, filled, key_space};
use crate::compare::load::Worker;
use crate::compare::sample::{Outcome, Sample, expect};
use crate::race::race;

pub(super) const TRANSFERS: &str = "Moves 1 from the value of one key to that of another one.";
pub(super) const SUMS: &str =
    "Nine operations of ten add up the values of 8 keys, the tenth moves 1 between two of them; every sum is checked.";
pub(super) const NOT_SEVERAL: &str = "it cannot do anything with several keys at one moment";

/// So much that no value can fall below zero.
const OPENING_BALANCE: u64 = 1 << 40;

/// Moves 1 between two keys.
pub(super) fn transfers<K: Key, M: Several<K>>(case: Case, operations: u64) -> Outcome {
    let keys = &key_space::<K>(case.keys);
    let map = &filled::<K, M>(keys, |_| OPENING_BALANCE);
    let (took, each) = race(case.threads, operations, |thread| {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers| {
            for _ in numbers {
                let from = rng.usize(..case.keys);
                let to = (from + rng.usize(1..case.keys)) % case.keys;
                map.transfer(&keys[2 * from], &keys[2 * to]);
            }
        })
    });
    let mut money = 0;
    map.for_each(|_, value| money += value);
    expect("the money", money, OPENING_BALANCE * case.keys as u64)?;
    Ok(Sample::per(each * case.threads as u64, took))
}

/// How many keys are read at one moment.
const TOGETHER: usize = 8;

/// Adds up the values of 8 keys, nine times of ten; the tenth operation moves 1 between two of them.
pub(super) fn sums<K: Key, M: Several<K>>(case: Case, operations: u64) -> Outcome {
    let keys = key_space::<K>(case.keys);
    let map = &filled::<K, M>(&keys, |_| OPENING_BALANCE);
    let present = &keys.into_iter().step_by(2).collect::<Vec<K>>();
    let wrong = &AtomicU64::new(0);
    let (took, each) = race(case.threads, operations, |thread| -> Worker {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers: Range<u64>| {
            for _ in numbers {
                let group = rng.usize(..case.keys / TOGETHER) * TOGETHER;
                let group = &present[group..group + TOGETHER];
                if rng.u32(..10) == 0 {
                    let from = rng.usize(..TOGETHER);
                    map.transfer(&group[from], &group[(from + rng.usize(1..TOGETHER)) % TOGETHER]);
                } else if map.sum(group) != OPENING_BALANCE * TOGETHER as u64 {
                    wrong.fetch_add(1, Relaxed);
                }
            }
        })
    });
    expect("sums of no moment that existed", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(each * case.threads as u64, took))
}
