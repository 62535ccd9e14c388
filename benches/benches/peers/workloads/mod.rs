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

use crate::compare::sample::Figure;

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
