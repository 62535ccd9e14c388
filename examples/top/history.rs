//! Reports of the last moments, and the rates computed from them.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use stm_core::stats::{Report, Site};

/// The time over which rates are computed: steadier than from one report to the next, and still current.
const WINDOW: Duration = Duration::from_millis(1_500);

/// The number of points of the curves.
const POINTS: usize = 240;

/// The reports of the last moments.
#[derive(Debug, Default)]
pub struct History {
    /// Not empty after the first report.
    reports: VecDeque<Report>,
    curves: HashMap<Site, VecDeque<f64>>,
    points: usize,
}

impl History {
    /// Adds a report, later than those before.
    pub fn add(&mut self, report: Report) {
        if let Some(last) = self.reports.back() {
            let recent = report.since(last);
            let seconds = recent.elapsed.as_secs_f64();
            if seconds <= 0.0 {
                return;
            }
            self.points = (self.points + 1).min(POINTS);
            for site in &report.sites {
                let commits = recent.sites.iter().find(|recent| recent.site == site.site).map_or(0, |s| s.commits);
                let curve = self.curves.entry(site.site).or_default();
                // Sites that come later begin on the right.
                curve.resize(curve.len().max(self.points - 1), 0.0);
                curve.push_back(float(commits) / seconds);
                while curve.len() > POINTS {
                    curve.pop_front();
                }
            }
        }
        self.reports.push_back(report);
        while self.reports.len() > 2 && self.is_past(1) {
            self.reports.pop_front();
        }
    }

    fn is_past(&self, index: usize) -> bool {
        let [Some(this), Some(last)] = [self.reports.get(index), self.reports.back()] else { return false };
        last.elapsed.saturating_sub(this.elapsed) >= WINDOW
    }

    /// Returns the totals.
    pub fn total(&self) -> Report {
        self.reports.back().cloned().unwrap_or_default()
    }

    /// Returns the recent changes.
    pub fn recent(&self) -> Report {
        match (self.reports.front(), self.reports.back()) {
            (Some(first), Some(last)) if self.reports.len() > 1 => last.since(first),
            (Some(only), _) => only.clone(),
            _ => Report::default(),
        }
    }

    /// Returns the commits a second of a site, from report to report.
    pub fn curve(&self, site: Site) -> Vec<f64> {
        self.curves.get(&site).map(|curve| curve.iter().copied().collect()).unwrap_or_default()
    }
}

/// Converts a number. Figures in a terminal need no more than the 53 bits that this keeps.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn float(figure: u64) -> f64 {
    figure as f64
}
