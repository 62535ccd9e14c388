//! Contenders side by side in each workload: medians, minima, maxima, ratios.

use indicatif::ProgressBar;
use serde::Serialize;

use super::rounds::{self, Measurement};
use super::sample::Figure;

/// A workload, and who takes part in it.
pub(crate) struct Contest<'a> {
    /// What `--only` calls it.
    pub(crate) short: &'static str,
    pub(crate) title: String,
    pub(crate) about: &'static str,
    pub(crate) threads: usize,
    pub(crate) figures: &'static [Figure],
    pub(crate) entries: Vec<Entry<'a>>,
    /// Who cannot take part, and why.
    pub(crate) left_out: Vec<Failure>,
}

pub(crate) struct Entry<'a> {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) role: Role,
    pub(crate) measurement: Measurement<'a>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The one of ours that all are set in proportion to.
    Reference,
    Ours,
    Theirs,
}

/// One figure of one workload.
#[derive(Serialize)]
pub(crate) struct Comparison {
    pub(crate) short: &'static str,
    pub(crate) title: String,
    pub(crate) about: &'static str,
    pub(crate) threads: usize,
    pub(crate) unit: &'static str,
    pub(crate) less_is_better: bool,
    /// Best first.
    pub(crate) rows: Vec<Row>,
    pub(crate) failures: Vec<Failure>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) left_out: Vec<Failure>,
}

#[derive(Serialize)]
pub(crate) struct Row {
    peer: String,
    pub(crate) label: String,
    #[serde(skip)]
    pub(crate) is_ours: bool,
    pub(crate) median: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
    /// The median of the ratios to ours round by round, in which a drift of the machine's speed cancels out.
    pub(crate) to_ours: Option<f64>,
    /// One for each round.
    series: Vec<f64>,
}

#[derive(Clone, Serialize)]
pub(crate) struct Failure {
    pub(crate) label: String,
    pub(crate) reason: String,
}

impl Comparison {
    pub(crate) fn threads_in_words(&self) -> String {
        if self.threads == 1 { "1 thread".to_owned() } else { format!("{} threads", self.threads) }
    }

    pub(crate) fn heading(&self) -> String {
        format!("{} ({}), {}", self.title, self.short, self.threads_in_words())
    }
}

/// Of at least one figure.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    let middle = figures.len() / 2;
    if figures.len() % 2 == 1 { figures[middle] } else { f64::midpoint(figures[middle - 1], figures[middle]) }
}

/// Runs all of these.
pub(crate) fn compare(mut contests: Vec<Contest>, rounds: u32, progress: &ProgressBar) -> Vec<Comparison> {
    let mut groups: Vec<Vec<&mut Measurement>> = contests
        .iter_mut()
        .map(|contest| contest.entries.iter_mut().map(|entry| &mut entry.measurement).collect())
        .collect();
    rounds::run(&mut groups, rounds, progress);
    let figures =
        |contest: &Contest| -> Vec<_> { (0..contest.figures.len()).map(|figure| figure_of(contest, figure)).collect() };
    contests.iter().flat_map(figures).collect()
}

fn figure_of(contest: &Contest, figure: usize) -> Comparison {
    let series = |entry: &Entry| -> Option<Vec<f64>> {
        let rounds = entry.measurement.figures.as_ref().ok()?;
        Some(rounds.iter().map(|figures| figures[figure]).collect())
    };
    let ours = contest.entries.iter().find(|entry| entry.role == Role::Reference).and_then(series);
    let row = |entry: &Entry| {
        let series = series(entry)?;
        let ratio = |ours: &Vec<f64>| median(series.iter().zip(ours).map(|(theirs, ours)| theirs / ours).collect());
        Some(Row {
            peer: entry.name.clone(),
            label: entry.label.clone(),
            is_ours: entry.role != Role::Theirs,
            median: median(series.clone()),
            min: series.iter().copied().fold(f64::INFINITY, f64::min),
            max: series.iter().copied().fold(0.0, f64::max),
            to_ours: ours.as_ref().map(ratio),
            series,
        })
    };
    let mut rows: Vec<Row> = contest.entries.iter().filter_map(row).collect();
    let Figure { unit, less_is_better } = contest.figures[figure];
    rows.sort_by(|one, other| {
        let order = one.median.total_cmp(&other.median);
        if less_is_better { order } else { order.reverse() }
    });
    let failure = |entry: &Entry| {
        let reason = entry.measurement.figures.as_ref().err()?.clone();
        Some(Failure { label: entry.label.clone(), reason })
    };
    Comparison {
        short: contest.short,
        title: contest.title.clone(),
        about: contest.about,
        threads: contest.threads,
        unit,
        less_is_better,
        rows,
        failures: contest.entries.iter().filter_map(failure).collect(),
        left_out: contest.left_out.clone(),
    }
}
