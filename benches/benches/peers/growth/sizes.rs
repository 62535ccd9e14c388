//! Values from 8 bytes to a megabyte.

use super::{Head, Plan};
use crate::compare::rounds::Effort;
use crate::contenders::Peer;
use crate::workloads::{Task, Workload};

const HEADS: [Head; 2] = [
    Head {
        title: "Size of a value that is changed",
        about: "A transaction changes one byte of a vector of n bytes. Transactional memory clones the vector for it.",
        x: "bytes",
        y: "ns a change",
        logarithmic_y: true,
    },
    Head {
        title: "Size of a value that is read",
        about: "A transaction looks at one byte of a vector of n bytes. What hands out clones, clones the vector for it.",
        x: "bytes",
        y: "ns a look",
        logarithmic_y: true,
    },
];

pub(super) fn plan<'a>(peers: &[&'a Peer], effort: Effort) -> Plan<'a> {
    let mut plan = Plan::new(HEADS);
    for size in [8, 64, 512, 4_096, 32_768, 262_144, 1_048_576] {
        for (chart, task) in [Task::ChangeValue, Task::LookAtValue].into_iter().enumerate() {
            plan.compare(&[chart], size, &Workload::nameless(task, 1, size), peers, effort);
        }
    }
    plan
}
