//! Counters that threads add to.

use std::hint::black_box;
use std::ops::Range;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};

use stm_core::collections::TCounter;
use stm_core::prelude::*;

use crate::agenda::{Agenda, NS_AN_OPERATION, Subject, ours, theirs};
use crate::compare::load::operations_done;
use crate::compare::sample::{Outcome, Sample, expect};
use crate::race::race;

trait Counter: Sync {
    fn new() -> Self;
    fn add(&self, n: i64);
    fn get(&self) -> i64;
}

impl Counter for TCounter {
    fn new() -> TCounter {
        TCounter::new(0)
    }

    fn add(&self, n: i64) {
        TCounter::add(self, n);
    }

    fn get(&self) -> i64 {
        TCounter::get(self)
    }
}

impl Counter for TVar<i64> {
    fn new() -> TVar<i64> {
        TVar::new(0)
    }

    fn add(&self, n: i64) {
        atomically! { *self += n }
    }

    fn get(&self) -> i64 {
        snapshot! { *self }
    }
}

impl Counter for AtomicI64 {
    fn new() -> AtomicI64 {
        AtomicI64::new(0)
    }

    fn add(&self, n: i64) {
        self.fetch_add(n, Relaxed);
    }

    fn get(&self) -> i64 {
        self.load(Relaxed)
    }
}

/// Exactly what all threads have added.
fn check(counter: &impl Counter, threads: usize, each: u64) -> Result<(), String> {
    let should_be = i64::try_from(operations_done(each) * threads as u64).expect("not that many additions");
    expect("the counter", counter.get(), should_be)
}

fn adds<C: Counter>(threads: usize, operations: u64) -> Outcome {
    let counter = &C::new();
    let add = move |numbers: Range<u64>| numbers.for_each(|_| black_box(counter).add(1));
    let (took, each) = race(threads, operations, |_| Box::new(add));
    check(counter, threads, each)?;
    Ok(Sample::per(each * threads as u64, took))
}

fn reads<C: Counter>(threads: usize, operations: u64) -> Outcome {
    let (counter, wrong) = (&C::new(), &AtomicU64::new(0));
    // By as many threads as can have parts of it.
    let (_, added) = race(threads, 100, |_| Box::new(move |numbers| numbers.for_each(|_| counter.add(1))));
    let should_be = counter.get();
    let (took, each) = race(1, operations, |_| {
        Box::new(move |numbers| {
            for _ in numbers {
                if black_box(counter).get() != should_be {
                    wrong.fetch_add(1, Relaxed);
                }
            }
        })
    });
    check(counter, threads, added)?;
    expect("wrong reads", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(each, took))
}

pub(crate) fn add(agenda: &mut Agenda) {
    for threads in [1, 2, 4] {
        let subject = Subject {
            short: "counter",
            title: "One counter".to_owned(),
            about: "All threads add 1 to the same counter, each time in a transaction of its own.",
            threads,
            figures: NS_AN_OPERATION,
        };
        let runners = vec![
            ours("TCounter", move |operations| adds::<TCounter>(threads, operations)),
            ours("TVar<i64>", move |operations| adds::<TVar<i64>>(threads, operations)),
            theirs("AtomicI64", move |operations| adds::<AtomicI64>(threads, operations)),
        ];
        agenda.add(subject, runners, &[]);
    }
    let subject = Subject {
        short: "counter-read",
        title: "Exact read of a counter".to_owned(),
        about: "One thread reads a counter that four have added to.",
        threads: 1,
        figures: NS_AN_OPERATION,
    };
    let runners = vec![
        ours("TCounter", |operations| reads::<TCounter>(4, operations)),
        ours("TVar<i64>", |operations| reads::<TVar<i64>>(4, operations)),
        theirs("AtomicI64", |operations| reads::<AtomicI64>(4, operations)),
    ];
    agenda.add(subject, runners, &[]);
}
