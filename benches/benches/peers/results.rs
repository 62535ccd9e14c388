//! What the rounds say: medians, minima, maxima, ratios.

use crate::contenders::OURS;
use crate::rounds::Part;
use crate::workloads::Workload;

/// One figure of one workload.
pub(crate) struct Comparison<'a> {
    pub(crate) workload: &'a Workload,
    pub(crate) unit: &'static str,
    pub(crate) less_is_better: bool,
    /// Best first.
    pub(crate) rows: Vec<Row<'a>>,
    /// Peer and reason.
    pub(crate) failed: Vec<(&'a str, &'a str)>,
}

pub(crate) struct Row<'a> {
    pub(crate) peer: &'static str,
    pub(crate) label: &'a str,
    pub(crate) median: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
    /// The median of the ratios to ours round by round, in which a drift of the machine's speed cancels out.
    pub(crate) to_ours: Option<f64>,
}

/// Not empty.
pub(crate) fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    let middle = figures.len() / 2;
    if figures.len() % 2 == 1 { figures[middle] } else { f64::midpoint(figures[middle - 1], figures[middle]) }
}

fn compare<'a>(parts: &'a [Part<'a>], figure: usize) -> Comparison<'a> {
    let workload = parts[0].workload;
    let figures = |part: &Part| -> Option<Vec<f64>> {
        Some(part.figures.as_ref().ok()?.iter().map(|figures| figures[figure]).collect())
    };
    let ours = parts.iter().find(|part| part.peer.name == OURS).and_then(figures);
    let row = |part: &'a Part| {
        let series = figures(part)?;
        let ratio = |ours: &Vec<f64>| median(series.iter().zip(ours).map(|(theirs, ours)| theirs / ours).collect());
        Some(Row {
            peer: part.peer.name,
            label: &part.peer.label,
            min: series.iter().copied().fold(f64::INFINITY, f64::min),
            max: series.iter().copied().fold(0.0, f64::max),
            to_ours: ours.as_ref().map(ratio),
            median: median(series),
        })
    };
    let mut rows: Vec<Row> = parts.iter().filter_map(row).collect();
    let less_is_better = workload.figures[figure].less_is_better;
    rows.sort_by(|one, other| {
        let order = one.median.total_cmp(&other.median);
        if less_is_better { order } else { order.reverse() }
    });
    let failure = |part: &'a Part| Some((part.peer.label.as_str(), part.figures.as_ref().err()?.as_str()));
    let failed = parts.iter().filter_map(failure).collect();
    Comparison { workload, unit: workload.figures[figure].unit, less_is_better, rows, failed }
}

/// Every figure of every workload.
pub(crate) fn compare_all<'a>(parts: &'a [Part<'a>]) -> Vec<Comparison<'a>> {
    let groups = parts.chunk_by(|one, other| std::ptr::eq(one.workload, other.workload));
    groups.flat_map(|group| (0..group[0].workload.figures.len()).map(|figure| compare(group, figure))).collect()
}
