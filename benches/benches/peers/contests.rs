//! Which peers measure themselves in which workload.

use std::time::Duration;

use crate::compare::comparison::{Contest, Entry, Role};
use crate::compare::rounds::{Effort, Measurement};
use crate::contenders::{OURS, OURS_BY_SNAPSHOTS, Peer};
use crate::workloads::{Task, Workload};

/// All of these workloads with all of these peers.
pub(crate) fn contests<'a>(workloads: &'a [Workload], peers: &'a [Peer], run_for: Duration) -> Vec<Contest<'a>> {
    let contest = |workload: &'a Workload| Contest {
        short: workload.short,
        title: workload.title.to_owned(),
        about: workload.about,
        threads: workload.threads,
        figures: workload.figures,
        entries: peers
            .iter()
            .filter(|peer| peer.takes_part_in(workload.task))
            .map(|peer| entry(workload, peer, run_for))
            .collect(),
        left_out: Vec::new(),
    };
    workloads.iter().map(contest).collect()
}

fn entry<'a>(workload: &'a Workload, peer: &'a Peer, run_for: Duration) -> Entry<'a> {
    let effort = match workload.task {
        // Sums are rare beside transfers: they get more time.
        Task::Scans => Effort::Fixed(u64::try_from(3 * run_for.as_millis()).expect("not that long")),
        Task::Memory => Effort::Fixed(workload.size as u64),
        _ => Effort::For(run_for),
    };
    let name = format!("{}: {}", workload.title, peer.label);
    let role = match peer.name {
        OURS => Role::Reference,
        OURS_BY_SNAPSHOTS => Role::Ours,
        _ => Role::Theirs,
    };
    let measurement = Measurement::new(name, effort, move |operations| peer.run(workload, operations));
    Entry { name: peer.name.to_owned(), label: peer.label.clone(), role, measurement }
}
