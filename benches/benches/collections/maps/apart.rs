//! How often transactions on different keys hinder each other.

use std::cell::Cell;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use fastrand::Rng;
use stm_core::collections::{TMap, TOrdMap};
use stm_core::prelude::*;

use super::{Map, filled, key_space};
use crate::agenda::{Agenda, Subject, ours};
use crate::compare::load::operations_done;
use crate::compare::sample::{Figure, Outcome, Sample, expect, real};
use crate::race::race;

const KEYS: usize = 1_000;
const THREADS: usize = 2;
const RE_RUNS: &[Figure] = &[Figure::less("re-runs in 1,000 commits")];

/// What each transaction does.
#[derive(Clone, Copy)]
enum Change {
    /// Adds 1 to the values of so many keys.
    Update(usize),
    /// Removes a key, and inserts it again.
    RemoveAndInsert,
}

/// Each thread has every other one of the keys. Counts how often transactions ran again.
fn re_runs<M: Map<u64>>(change: Change, operations: u64) -> Outcome {
    let keys = &key_space::<u64>(KEYS);
    let map = &filled::<u64, M>(keys, |_| 0);
    let made = &AtomicU64::new(0);
    let (took, each) = race(THREADS, operations, |thread| {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers: Range<u64>| {
            let attempts = Cell::new(0);
            for _ in numbers {
                let any = 2 * (rng.usize(..KEYS / THREADS) * THREADS + thread);
                atomically! {
                    attempts.set(attempts.get() + 1);
                    match change {
                        Change::Update(count) => {
                            let next = |step| (any + 2 * THREADS * step) % keys.len();
                            (0..count).for_each(|step| map.update(&keys[next(step)]));
                        }
                        Change::RemoveAndInsert => {
                            map.remove(&keys[any]);
                            map.insert(keys[any], 1);
                        }
                    }
                }
            }
            made.fetch_add(attempts.get(), Relaxed);
        })
    });
    let commits = operations_done(each) * THREADS as u64;
    let (mut count, mut sum) = (0, 0);
    map.for_each(|_, value| {
        count += 1;
        sum += value;
    });
    expect("keys", count, KEYS)?;
    if let Change::Update(of) = change {
        expect("the sum of the values", sum, commits * of as u64)?;
    }
    let re_runs = made.load(Relaxed) - commits;
    Ok(Sample { took, figures: vec![1_000.0 * real(re_runs) / real(commits)] })
}

pub(crate) fn add(agenda: &mut Agenda) {
    for (title, change) in [
        ("Updates of different keys", Change::Update(1)),
        ("Updates of 8 keys each, all different", Change::Update(8)),
        ("Removals and insertions of different keys", Change::RemoveAndInsert),
    ] {
        let subject = Subject {
            short: "map-apart",
            title: title.to_owned(),
            about: "Two threads change a map of 1,000 keys; each has 500 keys of its own, every other one. A \
                    re-run is an attempt beyond the first one.",
            threads: THREADS,
            figures: RE_RUNS,
        };
        let runners = vec![
            ours("TMap", move |operations| re_runs::<TMap<u64, u64>>(change, operations)),
            ours("TOrdMap", move |operations| re_runs::<TOrdMap<u64, u64>>(change, operations)),
        ];
        agenda.add_count(subject, 20_000, 200_000, runners);
    }
}
