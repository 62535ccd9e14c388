//! From one to 1,000 threads that wait for one variable.

use super::{Head, Plan};
use crate::compare::rounds::Effort;
use crate::contenders::Peer;
use crate::workloads::{Task, Workload};

const HEADS: [Head; 2] = [
    Head {
        title: "Waiters: one is to go on",
        about: "n threads wait for permits, which come one at a time: from giving one until it is taken.",
        x: "waiters",
        y: "µs a permit",
        logarithmic_y: true,
    },
    Head {
        title: "Waiters: all are to go on",
        about: "n threads wait for one variable: from its change until the last of them has seen it.",
        x: "waiters",
        y: "µs for each",
        logarithmic_y: true,
    },
];

pub(super) fn plan<'a>(peers: &[&'a Peer], effort: Effort) -> Plan<'a> {
    let mut plan = Plan::new(HEADS);
    for threads in [1, 10, 100, 1_000] {
        plan.compare(&[0, 1], threads, &Workload::nameless(Task::Permits, threads, 0), peers, effort);
    }
    plan
}
