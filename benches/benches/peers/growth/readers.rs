//! Chains of versions: what long readers cost those who write, and themselves.

use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use stm_core::prelude::*;

use super::{Head, Plan};
use crate::compare::rounds::Effort;
use crate::compare::sample::{Outcome, Sample, real};

const HEAD: Head = Head {
    title: "Chains of versions under long readers",
    about: "n transactions of stm-core began one after the other, and all 1,000 variables were written after each of \
            them began. All are still running, so each variable keeps n older versions. Then one thread increments \
            variables, one a transaction, and the reader that began first reads all of them.",
    x: "long readers",
    y: "ns",
    logarithmic_y: true,
};

const VARIABLES: usize = 1_000;

pub(super) fn plan<'a>(effort: Effort) -> Plan<'a> {
    let mut plan = Plan::new([HEAD]);
    for readers in [1, 2, 4, 8, 16, 32, 64] {
        let lines = [(0, "an increment by another thread".to_owned()), (0, "a read by the first reader".to_owned())];
        plan.measure(real(readers), lines, effort, move |operations| beside(readers, operations));
    }
    plan
}

/// Reads one variable, says so, waits until `resume` is closed, and reads all. Their sum, and the time of a read in ns.
fn long_reader(variables: &[TVar<u64>], started: &mpsc::SyncSender<()>, resume: &mpsc::Receiver<()>) -> (u64, f64) {
    atomically! {
        // What has peeked keeps its snapshot, and so all versions that this one sees.
        peek!(*variables[0]);
        started.send(()).expect("somebody waits for it");
        _ = resume.recv();
        let start = Instant::now();
        let sum = peek!(variables.iter().map(|variable| *variable).sum());
        (sum, start.elapsed().as_secs_f64() * 1e9 / real(VARIABLES as u64))
    }
}

fn beside(readers: u64, operations: u64) -> Outcome {
    let variables: &Vec<TVar<u64>> = &(0..VARIABLES).map(|_| TVar::new(0)).collect();
    thread::scope(|scope| {
        let mut threads = Vec::new();
        for _ in 0..readers {
            let (started, starts) = mpsc::sync_channel(1);
            let (end, resume) = mpsc::sync_channel(1);
            threads.push((scope.spawn(move || long_reader(variables, &started, &resume)), end));
            starts.recv().map_err(|_| "a reader ended early")?;
            atomically! { variables.iter().for_each(|variable| *variable += 1) }
        }

        let start = Instant::now();
        for number in 0..operations {
            let variable = &variables[usize::try_from(number).expect("not that many") % VARIABLES];
            atomically! { *variable += 1 }
        }
        let took = start.elapsed();

        let mut of_the_first = None;
        for (begun, (thread, end)) in threads.into_iter().enumerate() {
            drop(end);
            let (sum, time) = thread.join().map_err(|_| "a reader panicked")?;
            let should_be = (begun * VARIABLES) as u64;
            if sum != should_be {
                return Err(format!("a reader's sum is {sum} instead of {should_be}"));
            }
            of_the_first.get_or_insert(time);
        }
        let an_increment = took.as_secs_f64() * 1e9 / real(operations);
        Ok(Sample { took, figures: vec![an_increment, of_the_first.expect("there is a reader")] })
    })
}
