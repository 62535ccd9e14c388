//! How cost grows with one figure at a time.

mod conflicts;
mod readers;
mod sizes;
mod threads;
mod variables;
mod waiters;

use std::time::Duration;

use indicatif::ProgressBar;
use serde::Serialize;

use crate::compare::comparison::{Failure, median};
use crate::compare::rounds::{self, Effort, Measurement};
use crate::compare::sample::{Outcome, real};
use crate::contenders::{OURS, Peer};
use crate::workloads::Workload;

#[derive(Serialize)]
pub(crate) struct Chart {
    #[serde(flatten)]
    pub(crate) head: Head,
    pub(crate) lines: Vec<Line>,
    pub(crate) failures: Vec<Failure>,
}

#[derive(Serialize, Clone, Copy)]
pub(crate) struct Head {
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    pub(crate) x: &'static str,
    pub(crate) y: &'static str,
    pub(crate) logarithmic_y: bool,
}

#[derive(Serialize)]
pub(crate) struct Line {
    pub(crate) label: String,
    /// Calculated, not measured.
    pub(crate) is_model: bool,
    pub(crate) points: Vec<Point>,
}

#[derive(Serialize)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) median: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
}

impl Chart {
    /// Where any of the lines has a point, in order.
    pub(crate) fn all_x(&self) -> Vec<f64> {
        let mut all: Vec<_> = self.lines.iter().flat_map(|line| &line.points).map(|point| point.x).collect();
        all.sort_unstable_by(f64::total_cmp);
        all.dedup();
        all
    }

    /// The line of that name, which is made if there is none.
    fn line(&mut self, label: &str, is_model: bool) -> &mut Line {
        let index = self.lines.iter().position(|line| line.label == label).unwrap_or_else(|| {
            self.lines.push(Line { label: label.to_owned(), is_model, points: Vec::new() });
            self.lines.len() - 1
        });
        &mut self.lines[index]
    }
}

/// Charts that are to be measured together.
struct Plan<'a> {
    heads: Vec<Head>,
    points: Vec<PlannedPoint>,
    measurements: Vec<Measurement<'a>>,
    /// Chart, line, place and value.
    model: Vec<(usize, String, f64, f64)>,
}

/// What a measurement is a point of.
struct PlannedPoint {
    x: f64,
    /// For each of its figures, the chart and the line.
    lines: Vec<(usize, String)>,
}

impl<'a> Plan<'a> {
    fn new(heads: impl Into<Vec<Head>>) -> Plan<'a> {
        Plan { heads: heads.into(), points: Vec::new(), measurements: Vec::new(), model: Vec::new() }
    }

    fn measure(
        &mut self,
        x: f64,
        lines: impl Into<Vec<(usize, String)>>,
        effort: Effort,
        run: impl Fn(u64) -> Outcome + 'a,
    ) {
        let lines = lines.into();
        let (chart, label) = &lines[0];
        self.measurements.push(Measurement::new(format!("{}: {label}", self.heads[*chart].title), effort, run));
        self.points.push(PlannedPoint { x, lines });
    }

    /// Measures a workload with each of the peers that it applies to, for the point `x` of its line in these charts.
    fn compare(&mut self, charts: &[usize], x: usize, workload: &Workload, peers: &[&'a Peer], effort: Effort) {
        for peer in peers.iter().copied().filter(|peer| peer.takes_part_in(workload.task)) {
            let workload = workload.clone();
            let lines: Vec<_> = charts.iter().map(|&chart| (chart, peer.label.clone())).collect();
            self.measure(real(x as u64), lines, effort, move |operations| peer.run(&workload, operations));
        }
    }

    fn charts(self) -> Vec<Chart> {
        let chart = |head: &Head| Chart { head: *head, lines: Vec::new(), failures: Vec::new() };
        let mut charts: Vec<_> = self.heads.iter().map(chart).collect();
        for (planned, measurement) in self.points.into_iter().zip(self.measurements) {
            for (figure, (chart, label)) in planned.lines.into_iter().enumerate() {
                let chart = &mut charts[chart];
                match &measurement.figures {
                    Ok(rounds) => {
                        let series: Vec<f64> = rounds.iter().map(|figures| figures[figure]).collect();
                        chart.line(&label, false).points.push(Point {
                            x: planned.x,
                            min: series.iter().copied().fold(f64::INFINITY, f64::min),
                            max: series.iter().copied().fold(0.0, f64::max),
                            median: median(series),
                        });
                    }
                    Err(reason) => chart.failures.push(Failure { label, reason: reason.clone() }),
                }
            }
        }
        for (chart, label, x, value) in self.model {
            charts[chart].line(&label, true).points.push(Point { x, median: value, min: value, max: value });
        }
        charts
    }
}

/// Whose growth is of interest: locks of one kind are enough.
const GROWING: [&str; 7] = ["stm-core", "snapshot", "fast-stm", "stm", "async-stm", "parking_lot", "parking_lot-one"];

/// Measures all charts with those of the peers that they apply to.
pub(crate) fn measure(peers: &[Peer], rounds: u32, run_for: Duration, progress: &ProgressBar) -> Vec<Chart> {
    let peers: Vec<_> = peers.iter().filter(|peer| GROWING.contains(&peer.name)).collect();
    let effort = Effort::For(run_for / 2);
    let mut plans = vec![variables::plan(&peers, effort), sizes::plan(&peers, effort)];
    if peers.iter().any(|peer| peer.name == OURS) {
        plans.extend([readers::plan(effort), conflicts::plan()]);
    }
    plans.extend([threads::plan(&peers, effort), waiters::plan(&peers, effort)]);
    // One plan after the other, those with many threads last: what a library keeps for threads that have ended is not to
    // weigh on other plans.
    for plan in &mut plans {
        rounds::run(&mut [plan.measurements.iter_mut().collect()], rounds, progress);
    }
    plans.into_iter().flat_map(Plan::charts).filter(|chart| !chart.lines.is_empty()).collect()
}
