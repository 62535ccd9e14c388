//! How often a transaction runs again, beside the model of how often it has to.

use std::cell::Cell;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use fastrand::Rng;
use stm_core::prelude::*;

use super::{Head, Plan};
use crate::compare::rounds::Effort;
use crate::compare::sample::{Outcome, Sample, real};

const HEAD: Head = Head {
    title: "Re-runs and conflicts",
    about: "A transaction of stm-core reads r of 1,000 variables at random. In the middle of its first attempt another \
            thread commits w of them. It has to run again if it has read one of those: with a probability of \
            p = 1 - (1 - w/1,000)^r. Whatever is above the model would be a conflict that is none.",
    x: "variables read",
    y: "re-runs a transaction",
    logarithmic_y: false,
};

const VARIABLES: usize = 1_000;
const TRANSACTIONS: u64 = 400;

pub(super) fn plan<'a>() -> Plan<'a> {
    let mut plan = Plan::new([HEAD]);
    for reads in [1, 3, 10, 30, 100, 300, 1_000] {
        for writes in [1, 10, 100] {
            let label = format!("{writes} written");
            let x = f64::from(reads);
            let run = move |transactions| reruns(reads, writes, transactions);
            plan.measure(x, [(0, label)], Effort::Fixed(TRANSACTIONS), run);
            let p = 1.0 - (1.0 - real(writes as u64) / real(VARIABLES as u64)).powi(reads);
            plan.model.push((0, format!("model, {writes} written"), x, p));
        }
    }
    plan
}

fn reruns(reads: i32, writes: usize, transactions: u64) -> Outcome {
    let variables: &Vec<TVar<u64>> = &(0..VARIABLES).map(|_| TVar::new(0)).collect();
    let result = TVar::new(0);
    let mut rng = Rng::new();
    let start = Instant::now();
    let attempts = thread::scope(|scope| {
        let (call, calls) = mpsc::sync_channel::<()>(1);
        let (answer, answers) = mpsc::sync_channel(1);
        scope.spawn(move || {
            let mut rng = Rng::new();
            let mut order: Vec<usize> = (0..VARIABLES).collect();
            while calls.recv().is_ok() {
                rng.shuffle(&mut order);
                let chosen = &order[..writes];
                atomically! { chosen.iter().for_each(|&index| variables[index] += 1) }
                answer.send(()).expect("somebody waits for it");
            }
        });
        let attempts = Cell::new(0_u64);
        for _ in 0..transactions {
            let chosen: Vec<usize> = (0..reads).map(|_| rng.usize(..VARIABLES)).collect();
            let is_first = Cell::new(true);
            atomically! {
                attempts.set(attempts.get() + 1);
                result = chosen.iter().map(|&index| *variables[index]).sum();
                if is_first.replace(false) {
                    call.send(()).expect("somebody answers");
                    answers.recv().expect("somebody answers");
                }
            }
        }
        drop(call);
        attempts.get()
    });
    let written: u64 = variables.iter().map(TVar::load).sum();
    if written != writes as u64 * transactions {
        return Err(format!("{written} increments instead of {}", writes as u64 * transactions));
    }
    Ok(Sample { took: start.elapsed(), figures: vec![real(attempts - transactions) / real(transactions)] })
}
