//! The rows on the screen: rates of the last moments, the largest first.

use std::cmp::Ordering;
use std::time::Duration;

use stm_core::stats::{Conflict, Report, Site, SiteStats, Variable, Waiter};

use crate::history::{History, float};

/// The order of call sites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By the time in attempts and between them.
    #[default]
    Time,
    /// By commits.
    Commits,
    /// By aborts because of other transactions.
    Conflicts,
    /// By waits.
    Waits,
    /// By name.
    Name,
}

impl Order {
    /// Returns the next order.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Order::Time => Order::Commits,
            Order::Commits => Order::Conflicts,
            Order::Conflicts => Order::Waits,
            Order::Waits => Order::Name,
            Order::Name => Order::Time,
        }
    }

    /// Returns the name of the order.
    pub fn name(self) -> &'static str {
        match self {
            Order::Time => "time",
            Order::Commits => "commits",
            Order::Conflicts => "conflicts",
            Order::Waits => "waits",
            Order::Name => "name",
        }
    }
}

/// A call site.
#[derive(Clone, Debug)]
pub struct SiteRow {
    /// The recent changes. All is zero if there were none.
    pub recent: SiteStats,
    /// Its share of the time of all sites, from 0 to 1.
    pub share: f64,
    /// Its commits a second, from report to report.
    pub curve: Vec<f64>,
}

impl SiteRow {
    /// Returns the mean number of attempts of a finished transaction.
    pub fn attempts_mean(&self) -> Option<f64> {
        let SiteStats { attempts, commits, errors, panics, given_up, .. } = self.recent;
        let ended = commits + errors + panics + given_up;
        (ended > 0).then(|| float(attempts) / float(ended))
    }

    /// Returns the share of attempts that aborted because of other transactions.
    pub fn aborted(&self) -> f64 {
        float(self.recent.aborts.total()) / float(self.recent.attempts.max(1))
    }
}

/// Conflicts between two call sites.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The site that aborted.
    pub victim: Site,
    /// The site that had written.
    pub culprit: Option<Site>,
    /// How often.
    pub count: u64,
}

/// A variable, and the sites that aborted because of it.
#[derive(Clone, Debug)]
pub struct VariableRow {
    /// The variable.
    pub variable: Variable,
    /// How often.
    pub count: u64,
    /// The most frequent first.
    pub pairs: Vec<Pair>,
}

/// All rows of the screen.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// The totals since the beginning.
    pub total: Report,
    /// The time over which rates are computed.
    pub elapsed: Duration,
    /// The garbage at this moment.
    pub garbage: u64,
    /// Each call site that has ever run.
    pub sites: Vec<SiteRow>,
    /// Variables with recent conflicts.
    pub variables: Vec<VariableRow>,
    /// Recent conflicts between call sites.
    pub pairs: Vec<Pair>,
    /// Waiting transactions.
    pub waiters: Vec<Waiter>,
}

impl Rows {
    /// Computes the rows of this moment.
    pub fn new(history: &History, order: Order) -> Self {
        let (total, recent) = (history.total(), history.recent());
        let mut sites = sites(&total, &recent, history);
        sort(&mut sites, order);
        Rows {
            elapsed: recent.elapsed,
            garbage: total.garbage,
            sites,
            variables: variables(&recent.conflicts),
            pairs: pairs(&recent.conflicts),
            waiters: total.waiters.clone(),
            total,
        }
    }

    /// Returns a rate a second.
    pub fn rate(&self, count: u64) -> f64 {
        let seconds = self.elapsed.as_secs_f64();
        if seconds > 0.0 { float(count) / seconds } else { 0.0 }
    }

    /// Returns the sum of recent changes over all sites.
    pub fn sum(&self, count: impl Fn(&SiteStats) -> u64) -> u64 {
        self.sites.iter().map(|row| count(&row.recent)).sum()
    }
}

fn busy(site: &SiteStats) -> Duration {
    site.time.attempts + site.time.pausing
}

fn sites(total: &Report, recent: &Report, history: &History) -> Vec<SiteRow> {
    let all: Duration = recent.sites.iter().map(busy).sum();
    let row = |site: &SiteStats| {
        let found = recent.sites.iter().find(|recent| recent.site == site.site).cloned();
        let recent = found.unwrap_or_else(|| nothing(site));
        let share = busy(&recent).as_secs_f64() / all.as_secs_f64().max(f64::MIN_POSITIVE);
        SiteRow { share, curve: history.curve(site.site), recent }
    };
    total.sites.iter().map(row).collect()
}

/// The changes of a site without activity.
fn nothing(site: &SiteStats) -> SiteStats {
    let mut none = site.clone();
    (none.attempts, none.commits, none.errors, none.panics) = (0, 0, 0, 0);
    (none.given_up, none.serial, none.parts, none.undone_parts) = (0, 0, 0, 0);
    (none.aborts, none.retries, none.time) = Default::default();
    none
}

fn sort(sites: &mut [SiteRow], order: Order) {
    let key = |row: &SiteRow| match order {
        Order::Time => row.share,
        Order::Commits => float(row.recent.commits),
        Order::Conflicts => float(row.recent.aborts.total()),
        Order::Waits => float(row.recent.retries),
        Order::Name => 0.0,
    };
    let named = |row: &SiteRow| (row.recent.site.label.is_empty(), row.recent.site);
    sites.sort_by(|a, b| key(b).partial_cmp(&key(a)).unwrap_or(Ordering::Equal).then_with(|| named(a).cmp(&named(b))));
}

fn add(pairs: &mut Vec<Pair>, conflict: &Conflict) {
    let Conflict { victim, culprit, count, .. } = *conflict;
    if let Some(pair) = pairs.iter_mut().find(|pair| (pair.victim, pair.culprit) == (victim, culprit)) {
        pair.count += count;
    } else {
        pairs.push(Pair { victim, culprit, count });
    }
}

fn sort_pairs(pairs: &mut [Pair]) {
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.count), pair.victim, pair.culprit));
}

fn pairs(conflicts: &[Conflict]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for conflict in conflicts {
        add(&mut pairs, conflict);
    }
    sort_pairs(&mut pairs);
    pairs
}

fn variables(conflicts: &[Conflict]) -> Vec<VariableRow> {
    let mut rows: Vec<VariableRow> = Vec::new();
    for conflict in conflicts {
        let known = rows.iter().position(|row| is_same(&row.variable, &conflict.variable));
        let index = known.unwrap_or_else(|| {
            let variable = conflict.variable.clone();
            rows.push(VariableRow { variable, count: 0, pairs: Vec::new() });
            rows.len() - 1
        });
        let row = &mut rows[index];
        row.count += conflict.count;
        add(&mut row.pairs, conflict);
    }
    for row in &mut rows {
        sort_pairs(&mut row.pairs);
    }
    rows.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.variable.to_string().cmp(&b.variable.to_string())));
    rows
}

/// A label denotes one variable, wherever it is used.
fn is_same(a: &Variable, b: &Variable) -> bool {
    if a.label.is_some() { a.label == b.label } else { a == b }
}
