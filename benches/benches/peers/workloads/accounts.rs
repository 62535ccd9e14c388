//! Accounts: transfers, sums, and both at once.

use std::cell::Cell;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use fastrand::Rng;

use super::Workload;
use crate::compare::load::{Worker, measure, operations_done};
use crate::compare::sample::{Outcome, Sample, expect, real};
use crate::side_by_side::side_by_side;

pub(crate) const OPENING_BALANCE: i64 = 1_000;

pub(crate) trait Accounts: Sync {
    /// That many accounts with [`OPENING_BALANCE`] each.
    fn new(count: usize) -> Self;
    /// Moves 1.
    fn transfer(&self, from: usize, to: usize);
    /// All money at one moment. Counts each attempt.
    fn sum(&self, attempts: &Cell<u64>) -> i64;
    /// 1 to each, at one moment.
    fn add_to_all(&self);
}

/// Two different ones of `count`.
fn pair(rng: &mut Rng, count: usize) -> (usize, usize) {
    let from = rng.usize(..count);
    let to = rng.usize(..count - 1);
    (from, if to >= from { to + 1 } else { to })
}

fn money(count: usize) -> i64 {
    i64::try_from(count).expect("not that many accounts") * OPENING_BALANCE
}

pub(crate) fn transfers<A: Accounts>(workload: &Workload, operations: u64) -> Outcome {
    let (threads, size) = (workload.threads, workload.size);
    let accounts = A::new(size);
    let work = |thread: usize| -> Worker {
        let accounts = &accounts;
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers| {
            for _ in numbers {
                let (from, to) = pair(&mut rng, size);
                accounts.transfer(from, to);
            }
        })
    };
    let each = (operations / threads as u64).max(1);
    let took = measure((0..threads).map(work).collect(), each);
    expect("the money", accounts.sum(&Cell::new(0)), money(size))?;
    Ok(Sample::per(each * threads as u64, took))
}

pub(crate) fn sums<A: Accounts>(workload: &Workload, operations: u64) -> Outcome {
    let (threads, size) = (workload.threads, workload.size);
    let accounts = A::new(size);
    let wrong = AtomicU64::new(0);
    let work = |_| -> Worker {
        let (accounts, wrong) = (&accounts, &wrong);
        Box::new(move |numbers| {
            let attempts = Cell::new(0);
            for _ in numbers {
                if accounts.sum(&attempts) != money(size) {
                    wrong.fetch_add(1, Relaxed);
                }
            }
        })
    };
    let each = (operations / threads as u64).max(1);
    let took = measure((0..threads).map(work).collect(), each);
    expect("sums of no moment that existed", wrong.into_inner(), 0)?;
    Ok(Sample::per(each * threads as u64 * size as u64, took))
}

pub(crate) fn additions<A: Accounts>(workload: &Workload, operations: u64) -> Outcome {
    let size = workload.size;
    let accounts = A::new(size);
    let work = |numbers: Range<u64>| numbers.for_each(|_| accounts.add_to_all());
    let took = measure(vec![Box::new(work)], operations);
    let added = i64::try_from(operations_done(operations) * size as u64).expect("not that many additions");
    expect("the money", accounts.sum(&Cell::new(0)), money(size) + added)?;
    Ok(Sample::per(operations * size as u64, took))
}

/// `milliseconds` long.
pub(crate) fn scans<A: Accounts>(workload: &Workload, milliseconds: u64) -> Outcome {
    let size = workload.size;
    let accounts = A::new(size);
    let (attempts, wrong) = (AtomicU64::new(0), AtomicU64::new(0));
    let scan = || {
        let made = Cell::new(0);
        if accounts.sum(&made) != money(size) {
            wrong.fetch_add(1, Relaxed);
        }
        attempts.fetch_add(made.get(), Relaxed);
    };
    let mut rng = Rng::with_seed(1);
    let transfer = || {
        let (from, to) = pair(&mut rng, size);
        accounts.transfer(from, to);
    };
    let (took, [scans, transfers]) = side_by_side(Duration::from_millis(milliseconds), scan, transfer);
    expect("sums of no moment that existed", wrong.into_inner(), 0)?;
    expect("the money", accounts.sum(&Cell::new(0)), money(size))?;
    let second = took.as_secs_f64();
    // The scan that was under way at the end counts as well.
    let per_scan = real(attempts.into_inner()) / real(scans + 1);
    Ok(Sample { took, figures: vec![real(scans) / second, real(transfers) / second, per_scan] })
}
