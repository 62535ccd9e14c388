//! What is measured: the workloads, what a peer provides for each, and how one run of it goes.
//!
//! A run makes its data anew, and checks what has come of it: a wrong result is an error and never a time.

mod accounts;
mod counters;
mod hand_over;
mod list;
mod permits;
mod sets;
mod values;

use std::fmt::Display;
use std::time::Duration;

use crate::load::real;

pub(crate) use accounts::{Accounts, OPENING_BALANCE, additions, scans, sums, transfers};
pub(crate) use counters::{Counters, counters};
pub(crate) use hand_over::{PingPong, Queue, Side, ping_pong, queue};
pub(crate) use list::all;
pub(crate) use permits::{Permits, permits};
pub(crate) use sets::{Set, bucket, set};
pub(crate) use values::{Value, changes, looks};

/// What a workload asks of a peer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Task {
    OwnCounter,
    OneCounter,
    Transfer,
    Sum,
    Scans,
    List,
    Hash,
    PingPong,
    Queue,
    Memory,
    AddToAll,
    Permits,
    ChangeValue,
    LookAtValue,
}

/// A figure that a run yields.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) unit: &'static str,
    pub(crate) less_is_better: bool,
}

#[derive(Clone)]
pub(crate) struct Workload {
    /// What `--only` calls it.
    pub(crate) short: &'static str,
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    pub(crate) task: Task,
    pub(crate) threads: usize,
    /// Accounts, or keys.
    pub(crate) size: usize,
    pub(crate) figures: &'static [Figure],
}

impl Workload {
    /// A point on a chart.
    pub(crate) fn nameless(task: Task, threads: usize, size: usize) -> Workload {
        Workload { short: "", title: "", about: "", task, threads, size, figures: &[] }
    }
}

/// What a run yields.
pub(crate) struct Sample {
    /// Of the operations that count.
    pub(crate) took: Duration,
    /// One for each [`Figure`] of the workload.
    pub(crate) figures: Vec<f64>,
}

/// What has come of a run, or what is wrong with it.
pub(crate) type Outcome = Result<Sample, String>;

impl Sample {
    fn per(operations: u64, took: Duration) -> Sample {
        Sample { took, figures: vec![took.as_secs_f64() * 1e9 / real(operations)] }
    }
}

fn expect<T: PartialEq + Copy + Display>(what: &str, is: T, should_be: T) -> Result<(), String> {
    if is == should_be { Ok(()) } else { Err(format!("{what}: {is} instead of {should_be}")) }
}
