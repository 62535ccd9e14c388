//! From one to 64 threads, on however few cores.

use super::{Head, Plan};
use crate::compare::rounds::Effort;
use crate::contenders::Peer;
use crate::workloads::{Task, Workload};

const HEAD: Head = Head {
    title: "Threads",
    about: "n threads transfer between 1,000 accounts; the time is that of a transfer of all threads together. Beyond \
            the number of cores, threads take turns.",
    x: "threads",
    y: "ns a transfer",
    logarithmic_y: true,
};

pub(super) fn plan<'a>(peers: &[&'a Peer], effort: Effort) -> Plan<'a> {
    let mut plan = Plan::new([HEAD]);
    for threads in [1, 2, 4, 8, 16, 32, 64] {
        plan.compare(&[0], threads, &Workload::nameless(Task::Transfer, threads, 1_000), peers, effort);
    }
    plan
}
