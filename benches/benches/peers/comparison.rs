//! The peers side by side in each workload: medians, minima, maxima, ratios.

use std::time::Duration;

use indicatif::ProgressBar;
use serde::Serialize;

use crate::contenders::{OURS, OURS_BY_SNAPSHOTS, Peer};
use crate::rounds::{self, Effort, Measurement};
use crate::workloads::{Task, Workload};

/// One figure of one workload.
#[derive(Serialize)]
pub(crate) struct Comparison {
    pub(crate) short: &'static str,
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    pub(crate) threads: usize,
    pub(crate) unit: &'static str,
    pub(crate) less_is_better: bool,
    /// Best first.
    pub(crate) rows: Vec<Row>,
    pub(crate) failures: Vec<Failure>,
}

#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) peer: &'static str,
    pub(crate) label: String,
    pub(crate) median: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
    /// The median of the ratios to ours round by round, in which a drift of the machine's speed cancels out.
    pub(crate) to_ours: Option<f64>,
    /// One for each round.
    series: Vec<f64>,
}

#[derive(Serialize)]
pub(crate) struct Failure {
    pub(crate) label: String,
    pub(crate) reason: String,
}

impl Comparison {
    pub(crate) fn is_of_ours(row: &Row) -> bool {
        row.peer == OURS || row.peer == OURS_BY_SNAPSHOTS
    }

    pub(crate) fn heading(&self) -> String {
        let threads = if self.threads == 1 { "1 thread".to_owned() } else { format!("{} threads", self.threads) };
        format!("{} ({}), {threads}", self.title, self.short)
    }
}

/// Of at least one figure.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    let middle = figures.len() / 2;
    if figures.len() % 2 == 1 { figures[middle] } else { f64::midpoint(figures[middle - 1], figures[middle]) }
}

/// One peer's part in one workload.
struct Part<'a> {
    peer: &'a Peer,
    figures: Result<Vec<Vec<f64>>, String>,
}

/// Runs all of these workloads with all of these peers.
pub(crate) fn compare(
    workloads: &[Workload],
    peers: &[Peer],
    rounds: u32,
    run_for: Duration,
    progress: &ProgressBar,
) -> Vec<Comparison> {
    let taking_part = |workload: &Workload| {
        let task = workload.task;
        peers.iter().filter(move |peer| peer.takes_part_in(task))
    };
    let mut groups: Vec<Vec<Measurement>> = workloads
        .iter()
        .map(|workload| {
            let measurement = |peer| measurement(workload, peer, run_for);
            taking_part(workload).map(measurement).collect()
        })
        .collect();
    rounds::run(groups.iter_mut().map(Vec::as_mut_slice), rounds, progress);
    let compare = |(workload, group): (&Workload, Vec<Measurement>)| {
        let part = |(peer, measurement): (_, Measurement)| Part { peer, figures: measurement.figures };
        let parts: Vec<_> = taking_part(workload).zip(group).map(part).collect();
        (0..workload.figures.len()).map(|figure| figure_of(workload, figure, &parts)).collect::<Vec<_>>()
    };
    workloads.iter().zip(groups).flat_map(compare).collect()
}

fn measurement<'a>(workload: &'a Workload, peer: &'a Peer, run_for: Duration) -> Measurement<'a> {
    let effort = match workload.task {
        // Sums are rare beside transfers: they get more time.
        Task::Scans => Effort::Fixed(u64::try_from(3 * run_for.as_millis()).expect("not that long")),
        Task::Memory => Effort::Fixed(workload.size as u64),
        _ => Effort::For(run_for),
    };
    let name = format!("{}: {}", workload.title, peer.label);
    Measurement::new(name, effort, move |operations| peer.run(workload, operations))
}

fn figure_of(workload: &Workload, figure: usize, parts: &[Part]) -> Comparison {
    let series = |part: &Part| -> Option<Vec<f64>> {
        let rounds = part.figures.as_ref().ok()?;
        Some(rounds.iter().map(|figures| figures[figure]).collect())
    };
    let ours = parts.iter().find(|part| part.peer.name == OURS).and_then(series);
    let row = |part: &Part| {
        let series = series(part)?;
        let ratio = |ours: &Vec<f64>| median(series.iter().zip(ours).map(|(theirs, ours)| theirs / ours).collect());
        Some(Row {
            peer: part.peer.name,
            label: part.peer.label.clone(),
            median: median(series.clone()),
            min: series.iter().copied().fold(f64::INFINITY, f64::min),
            max: series.iter().copied().fold(0.0, f64::max),
            to_ours: ours.as_ref().map(ratio),
            series,
        })
    };
    let mut rows: Vec<Row> = parts.iter().filter_map(row).collect();
    let less_is_better = workload.figures[figure].less_is_better;
    rows.sort_by(|one, other| {
        let order = one.median.total_cmp(&other.median);
        if less_is_better { order } else { order.reverse() }
    });
    let failure = |part: &Part| {
        let reason = part.figures.as_ref().err()?.clone();
        Some(Failure { label: part.peer.label.clone(), reason })
    };
    Comparison {
        short: workload.short,
        title: workload.title,
        about: workload.about,
        threads: workload.threads,
        unit: workload.figures[figure].unit,
        less_is_better,
        rows,
        failures: parts.iter().filter_map(failure).collect(),
    }
}
