//! Workloads of any map, one key at a time.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use fastrand::Rng;

use super::{Case, Key, Map, filled, key_space};
use crate::compare::load::{Worker, measure_after, operations_done};
use crate::compare::sample::{Outcome, Sample, expect};
use crate::race::race;

/// Half of the keys are absent.
pub(super) fn gets<K: Key, M: Map<K>>(case: Case, operations: u64) -> Outcome {
    let (keys, wrong) = (&key_space::<K>(case.keys), &AtomicU64::new(0));
    let map = &filled::<K, M>(keys, |number| number);
    let (took, each) = race(case.threads, operations, |thread| {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers| {
            for _ in numbers {
                let number = rng.usize(..keys.len());
                let should_be = number.is_multiple_of(2).then_some(number as u64);
                if map.get(&keys[number]) != should_be {
                    wrong.fetch_add(1, Relaxed);
                }
            }
        })
    });
    expect("wrong values", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(each * case.threads as u64, took))
}

pub(super) fn updates<K: Key, M: Map<K>>(case: Case, operations: u64) -> Outcome {
    let keys = &key_space::<K>(case.keys);
    let map = &filled::<K, M>(keys, |_| 0);
    let (took, each) = race(case.threads, operations, |thread| {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers| numbers.for_each(|_| map.update(&keys[2 * rng.usize(..case.keys)])))
    });
    let mut sum = 0;
    map.for_each(|_, value| sum += value);
    expect("the sum of the values", sum, operations_done(each) * case.threads as u64)?;
    Ok(Sample::per(each * case.threads as u64, took))
}

/// Of keys that are present. The values tell to which key they belong.
pub(super) fn inserts<K: Key, M: Map<K>>(case: Case, operations: u64) -> Outcome {
    let keys = &key_space::<K>(case.keys);
    let map = &filled::<K, M>(keys, |number| number);
    let (took, each) = race(case.threads, operations, |thread| {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers| {
            for turn in numbers {
                let number = 2 * rng.usize(..case.keys);
                map.insert(keys[number].clone(), number as u64 + turn * keys.len() as u64);
            }
        })
    });
    let (mut count, mut wrong) = (0, 0);
    map.for_each(|key, value| {
        count += 1;
        wrong += u64::from(*key != K::of(value % keys.len() as u64));
    });
    expect("keys", count, case.keys)?;
    expect("values of other keys", wrong, 0)?;
    Ok(Sample::per(each * case.threads as u64, took))
}

/// 80 % look-ups of any key; 10 % insertions and 10 % removals, each thread of keys of its own, so that it knows in the end
/// what must be there.
pub(super) fn mix<K: Key, M: Map<K>>(case: Case, operations: u64) -> Outcome {
    let Case { threads, .. } = case;
    let keys = &key_space::<K>(case.keys);
    let map = &filled::<K, M>(keys, |number| number);
    let wrong = &AtomicU64::new(0);
    // For each thread, so that no two write to one cache line.
    let is_present = |thread| {
        let is_own = |number: usize| number.is_multiple_of(2) && number % threads == thread;
        (0..keys.len()).map(|number| AtomicBool::new(is_own(number))).collect()
    };
    let is_present: Vec<Vec<AtomicBool>> = (0..threads).map(is_present).collect();
    let (took, each) = race(threads, operations, |thread| -> Worker {
        let is_present = &is_present[thread];
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers: Range<u64>| {
            for _ in numbers {
                let choice = rng.u32(..10);
                let any = rng.usize(..keys.len());
                let own = any / threads * threads + thread;
                match choice {
                    0 if own < keys.len() => {
                        map.insert(keys[own].clone(), own as u64);
                        is_present[own].store(true, Relaxed);
                    }
                    1 if own < keys.len() => {
                        map.remove(&keys[own]);
                        is_present[own].store(false, Relaxed);
                    }
                    _ if map.get(&keys[any]).is_some_and(|value| value != any as u64) => {
                        wrong.fetch_add(1, Relaxed);
                    }
                    _ => {}
                }
            }
        })
    });
    expect("values of other keys", wrong.load(Relaxed), 0)?;
    let is_wrong = |&number: &usize| {
        let should_be = is_present[number % threads][number].load(Relaxed).then_some(number as u64);
        map.get(&keys[number]) != should_be
    };
    expect("keys that are there or missing wrongly", (0..keys.len()).filter(is_wrong).count(), 0)?;
    Ok(Sample::per(each * threads as u64, took))
}

/// So many maps from empty to full; an operation is an insertion of a new key.
pub(super) fn fills<K: Key, M: Map<K>>(case: Case, maps: u64) -> Outcome {
    let mut keys: Vec<(K, u64)> = (0..case.keys as u64).map(|number| (K::of(number), number)).collect();
    Rng::with_seed(0).shuffle(&mut keys);
    let each = case.keys / case.threads;
    let mut took = Duration::ZERO;
    for _ in 0..maps {
        let map = &M::new();
        let work = |keys: Vec<(K, u64)>| -> Worker {
            let mut keys = keys.into_iter();
            Box::new(move |numbers| {
                for _ in numbers {
                    let (key, value) = keys.next().expect("a key for each");
                    map.insert(key, value);
                }
            })
        };
        let shares = keys.chunks_exact(each).take(case.threads);
        let workers = shares.map(|share| work(share.to_vec())).collect();
        took += measure_after(0, workers, each as u64);
        let (mut count, mut wrong) = (0, 0);
        map.for_each(|key, value| {
            count += 1;
            wrong += u64::from(*key != K::of(value));
        });
        expect("keys", count, each * case.threads)?;
        expect("values of other keys", wrong, 0)?;
    }
    Ok(Sample::per((each * case.threads) as u64 * maps, took))
}
