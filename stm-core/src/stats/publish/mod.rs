//! Reports through the facade `metrics`.

mod publisher;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use ::metrics::{Key, Label, Level, Metadata, Unit, with_recorder};

pub use self::publisher::Publisher;
use super::figures::float;
use super::report::{HISTOGRAM, Report, Site, SiteStats, Variable};

const METADATA: Metadata<'static> = Metadata::new(module_path!(), Level::INFO, Some(module_path!()));

/// Each counter's name, unit and description.
const COUNTERS: [(&str, Unit, &str); 14] = [
    ("stm_attempts_total", Unit::Count, "Attempts that have begun."),
    ("stm_commits_total", Unit::Count, "Attempts that have committed."),
    ("stm_aborts_total", Unit::Count, "Attempts that other transactions have aborted, by cause."),
    ("stm_retries_total", Unit::Count, "Attempts that ended in a wait."),
    ("stm_errors_total", Unit::Count, "Attempts that an Err has undone."),
    ("stm_panics_total", Unit::Count, "Attempts that a panic has undone."),
    ("stm_given_up_total", Unit::Count, "Transactions with a limit that have ended without a result."),
    ("stm_serial_total", Unit::Count, "Attempts made in serial mode, while no other transaction could commit."),
    ("stm_parts_total", Unit::Count, "Runs as a part of another transaction."),
    ("stm_undone_parts_total", Unit::Count, "Such parts that an Err has undone."),
    ("stm_versions_walked_total", Unit::Count, "Older versions looked at for registered snapshots."),
    (
        "stm_time_nanoseconds_total",
        Unit::Nanoseconds,
        "Time in attempts, waiting after a retry, pausing after a conflict.",
    ),
    ("stm_commit_attempts_bucket", Unit::Count, "Transactions that have committed after at most `le` attempts."),
    ("stm_conflicts_total", Unit::Count, "How often one site made another run again by writing a variable."),
];

/// Each gauge's name, unit and description.
const GAUGES: [(&str, Unit, &str); 9] = [
    ("stm_waiters", Unit::Count, "Transactions that wait."),
    (
        "stm_longest_wait_seconds",
        Unit::Seconds,
        "For how long the one that has waited longest has waited; 0 if none waits.",
    ),
    ("stm_garbage", Unit::Count, "Superseded values and dropped variables that wait to be freed."),
    ("stm_garbage_held", Unit::Count, "Superseded values that could not be freed because of this site."),
    ("stm_garbage_held_most", Unit::Count, "The most of them so far."),
    ("stm_reads_mean", Unit::Count, "Reads that a committed transaction has logged, in the mean."),
    ("stm_reads_most", Unit::Count, "The most reads that one has logged."),
    ("stm_writes_mean", Unit::Count, "Variables that a committed transaction has written, in the mean."),
    ("stm_writes_most", Unit::Count, "The most variables that one has written."),
];

/// Sets the metrics of this thread's recorder, or the global one, of the facade [`metrics`](::metrics) to what a report
/// says.
///
/// Counters are set, not added to, so a report may be published any number of times. It must be a whole one, not one from
/// [`since`](Report::since). Names and labels do not change; more may come.
///
/// | counters | labels |
/// | --- | --- |
/// | `stm_attempts_total`, `stm_commits_total`, `stm_errors_total`, `stm_panics_total` | those of a site |
/// | `stm_retries_total`, `stm_given_up_total`, `stm_serial_total`, `stm_parts_total`, `stm_undone_parts_total` | those of a site |
/// | `stm_versions_walked_total` | those of a site |
/// | `stm_aborts_total` | those of a site, `cause`: `read_conflict`, `lock_busy`, `fallback` |
/// | `stm_time_nanoseconds_total` | those of a site, `state`: `attempt`, `waiting`, `pausing` |
/// | `stm_commit_attempts_bucket` | those of a site, `le`: `1`, `2`, `3`, `4`, `8`, `16`, `32`, `+Inf` |
/// | `stm_conflicts_total` | `victim`, `culprit` (`unknown` if it is not known), `variable` |
///
/// | gauges | labels |
/// | --- | --- |
/// | `stm_waiters`, `stm_garbage_held`, `stm_garbage_held_most` | those of a site |
/// | `stm_reads_mean`, `stm_reads_most`, `stm_writes_mean`, `stm_writes_most` | those of a site |
/// | `stm_garbage`, `stm_longest_wait_seconds` | none |
///
/// The labels of a site are `site`, `file`, `line` and `column`. `site`, `victim` and `culprit` are a site's label, or
/// the place `file:line` of one without; `variable` is its label, its path, or the place `file:line:column` of what has
/// neither. Sites with the same labels are counted together. Each counter of `stm_commit_attempts_bucket` includes those
/// with a lower `le`, as the buckets of a histogram do in Prometheus.
///
/// Descriptions go along, so it does not matter when the recorder was installed. A [`Publisher`] publishes repeatedly.
///
/// # Examples
///
/// ```
/// # fn every_minute() {
/// stm_core::stats::publish(&stm_core::stats::report());
/// # }
/// # every_minute();
/// ```
pub fn publish(report: &Report) {
    let mut figures = Figures::default();
    for site in &report.sites {
        figures.site(site);
    }
    for conflict in &report.conflicts {
        let labels = vec![
            Label::new("victim", site_name(conflict.victim)),
            Label::new("culprit", conflict.culprit.map_or_else(|| "unknown".to_owned(), site_name)),
            Label::new("variable", variable_name(&conflict.variable)),
        ];
        figures.count("stm_conflicts_total", labels, conflict.count);
    }
    let longest = report.waiters.iter().map(|waiter| waiter.waiting).max().unwrap_or_default();
    figures.gauges.insert(Key::from_name("stm_longest_wait_seconds"), longest.as_secs_f64());
    figures.gauges.insert(Key::from_name("stm_garbage"), float(report.garbage));
    figures.set();
}

/// The metrics to set. Figures with the same key are added up first, since a counter that is set twice keeps one of both.
#[derive(Default)]
struct Figures {
    counters: HashMap<Key, u64>,
    gauges: HashMap<Key, f64>,
}

impl Figures {
    fn site(&mut self, stats: &SiteStats) {
        let Site { place, .. } = stats.site;
        let labels = vec![
            Label::new("site", site_name(stats.site)),
            Label::new("file", place.file),
            Label::new("line", place.line.to_string()),
            Label::new("column", place.column.to_string()),
        ];
        for (name, count) in [
            ("stm_attempts_total", stats.attempts),
            ("stm_commits_total", stats.commits),
            ("stm_errors_total", stats.errors),
            ("stm_panics_total", stats.panics),
            ("stm_given_up_total", stats.given_up),
            ("stm_retries_total", stats.retries),
            ("stm_serial_total", stats.serial),
            ("stm_parts_total", stats.parts),
            ("stm_undone_parts_total", stats.undone_parts),
            ("stm_versions_walked_total", stats.versions_walked),
        ] {
            self.count(name, labels.clone(), count);
        }
        let with = |key: &'static str, value: String| [labels.clone(), vec![Label::new(key, value)]].concat();
        for (cause, count) in [
            ("read_conflict", stats.aborts.read_conflicts),
            ("lock_busy", stats.aborts.locks_busy),
            ("fallback", stats.aborts.fallbacks),
        ] {
            self.count("stm_aborts_total", with("cause", cause.to_owned()), count);
        }
        let times =
            [("attempt", stats.time.attempts), ("waiting", stats.time.waiting), ("pausing", stats.time.pausing)];
        for (state, time) in times {
            let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
            self.count("stm_time_nanoseconds_total", with("state", state.to_owned()), nanoseconds);
        }
        let mut so_far = 0_u64;
        for (bar, count) in stats.histogram.iter().enumerate() {
            so_far = so_far.saturating_add(*count);
            let le = HISTOGRAM.get(bar + 1).map_or_else(|| "+Inf".to_owned(), |next| (next - 1).to_string());
            self.count("stm_commit_attempts_bucket", with("le", le), so_far);
        }
        for (name, figure) in [
            ("stm_waiters", float(stats.waiters)),
            ("stm_garbage_held", float(stats.garbage)),
            ("stm_garbage_held_most", float(stats.garbage_most)),
            ("stm_reads_mean", stats.reads.mean),
            ("stm_reads_most", float(stats.reads.most)),
            ("stm_writes_mean", stats.writes.mean),
            ("stm_writes_most", float(stats.writes.most)),
        ] {
            self.gauges.insert(Key::from_parts(name, labels.clone()), figure);
        }
    }

    fn count(&mut self, name: &'static str, labels: Vec<Label>, count: u64) {
        let sum = self.counters.entry(Key::from_parts(name, labels)).or_default();
        *sum = sum.saturating_add(count);
    }

    fn set(self) {
        with_recorder(|recorder| {
            for (name, unit, description) in COUNTERS {
                recorder.describe_counter(name.into(), Some(unit), description.into());
            }
            for (name, unit, description) in GAUGES {
                recorder.describe_gauge(name.into(), Some(unit), description.into());
            }
            for (key, count) in self.counters {
                recorder.register_counter(&key, &METADATA).absolute(count);
            }
            for (key, figure) in self.gauges {
                recorder.register_gauge(&key, &METADATA).set(figure);
            }
        });
    }
}

fn site_name(site: Site) -> String {
    if site.label.is_empty() { site.place.to_string() } else { site.label.to_owned() }
}

fn variable_name(variable: &Variable) -> String {
    match (&variable.label, variable.path) {
        (Some(label), _) => label.as_ref().to_owned(),
        (None, Some(path)) => path.to_owned(),
        (None, None) => format!("{}:{}", variable.place, variable.place.column),
    }
}
