//! From one to 100,000 variables in a transaction.

use super::{Head, Plan};
use crate::compare::rounds::Effort;
use crate::contenders::Peer;
use crate::workloads::{Task, Workload};

const HEADS: [Head; 2] = [
    Head {
        title: "Variables that a transaction reads",
        about: "One thread adds up all of n accounts in one transaction; with locks, all are held at once.",
        x: "variables",
        y: "ns a variable",
        logarithmic_y: true,
    },
    Head {
        title: "Variables that a transaction writes",
        about: "One thread adds 1 to each of n accounts in one transaction.",
        x: "variables",
        y: "ns a variable",
        logarithmic_y: true,
    },
];

pub(super) fn plan<'a>(peers: &[&'a Peer], effort: Effort) -> Plan<'a> {
    let mut plan = Plan::new(HEADS);
    for size in [1, 10, 100, 1_000, 10_000, 100_000] {
        for (chart, task) in [Task::Sum, Task::AddToAll].into_iter().enumerate() {
            plan.compare(&[chart], size, &Workload::nameless(task, 1, size), peers, effort);
        }
    }
    plan
}
