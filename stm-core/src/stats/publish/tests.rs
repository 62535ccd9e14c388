use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use ::metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit,
    with_local_recorder,
};

use super::{COUNTERS, GAUGES, publish};
use crate::stats::{Place, Report, Site, Variable, sample};

/// Keeps what it is told, as a counter or gauge of every exporter does.
#[derive(Default)]
struct Notes {
    figures: Mutex<HashMap<String, Arc<Cell>>>,
    described: Mutex<HashMap<String, String>>,
}

#[derive(Default)]
struct Cell(AtomicU64);

impl CounterFn for Cell {
    fn increment(&self, value: u64) {
        self.0.fetch_add(value, Ordering::Relaxed);
    }
    fn absolute(&self, value: u64) {
        self.0.fetch_max(value, Ordering::Relaxed);
    }
}

impl GaugeFn for Cell {
    fn increment(&self, _: f64) {
        unreachable!("gauges are set")
    }
    fn decrement(&self, _: f64) {
        unreachable!("gauges are set")
    }
    fn set(&self, value: f64) {
        self.0.store(value.to_bits(), Ordering::Relaxed);
    }
}

impl Notes {
    fn cell(&self, key: &Key) -> Arc<Cell> {
        let labels: Vec<_> = key.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
        let name = format!("{}{{{}}}", key.name(), labels.join(","));
        assert!(self.described.lock().unwrap().contains_key(key.name()), "{name}");
        Arc::clone(self.figures.lock().unwrap().entry(name).or_default())
    }

    fn count(&self, key: &str) -> u64 {
        let figures = self.figures.lock().unwrap();
        figures.get(key).unwrap_or_else(|| panic!("{key} is not among {:#?}", figures.keys())).0.load(Ordering::Relaxed)
    }

    fn gauge(&self, key: &str) -> f64 {
        f64::from_bits(self.count(key))
    }

    fn describe(&self, key: &KeyName, description: &SharedString) {
        self.described.lock().unwrap().insert(key.as_str().to_owned(), description.to_string());
    }
}

impl Recorder for Notes {
    fn describe_counter(&self, key: KeyName, _: Option<Unit>, description: SharedString) {
        self.describe(&key, &description);
    }
    fn describe_gauge(&self, key: KeyName, _: Option<Unit>, description: SharedString) {
        self.describe(&key, &description);
    }
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {
        unreachable!("a histogram of the facade cannot be set")
    }
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.cell(key))
    }
    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(self.cell(key))
    }
    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        unreachable!("a histogram of the facade cannot be set")
    }
}

fn published(reports: &[&Report]) -> Notes {
    let notes = Notes::default();
    with_local_recorder(&notes, || reports.iter().for_each(|report| publish(report)));
    notes
}

/// The labels of a site.
const TRANSFER: &str = "site=transfer,file=src/bank.rs,line=31,column=9";
const TAKE: &str = "site=src/jobs.rs:40,file=src/jobs.rs,line=40,column=9";

#[test]
fn every_figure_by_its_name() {
    let notes = published(&[&sample::busy(12)]);
    for (key, count) in [
        (format!("stm_commits_total{{{TRANSFER}}}"), 1_296_456),
        (format!("stm_attempts_total{{{TRANSFER}}}"), 1_300_683),
        (format!("stm_aborts_total{{{TRANSFER},cause=read_conflict}}"), 4_212),
        (format!("stm_aborts_total{{{TRANSFER},cause=lock_busy}}"), 12),
        (format!("stm_aborts_total{{{TRANSFER},cause=fallback}}"), 3),
        (format!("stm_retries_total{{{TAKE}}}"), 57_600),
        (format!("stm_given_up_total{{{TAKE}}}"), 12),
        (format!("stm_time_nanoseconds_total{{{TAKE},state=waiting}}"), 10_440_000_000),
        (format!("stm_time_nanoseconds_total{{{TRANSFER},state=pausing}}"), 14_436_000),
        (format!("stm_time_nanoseconds_total{{{TAKE},state=attempt}}"), 48_192_000),
        (format!("stm_parts_total{{{TRANSFER}}}"), 480),
        (format!("stm_undone_parts_total{{{TRANSFER}}}"), 4),
        ("stm_conflicts_total{victim=transfer,culprit=audit,variable=from.balance}".to_owned(), 372),
        ("stm_conflicts_total{victim=add_entry,culprit=unknown,variable=last entry}".to_owned(), 1_440),
        (format!("stm_conflicts_total{{victim=audit,culprit=add_entry,variable={}:9:9}}", sample::REGISTRY), 1_284),
        ("stm_conflicts_total{victim=src/jobs.rs:40,culprit=src/jobs.rs:40,variable=jobs}".to_owned(), 144),
    ] {
        assert_eq!(notes.count(&key), count, "{key}");
    }
    for (key, figure) in [
        (format!("stm_waiters{{{TAKE}}}"), 2.0),
        (format!("stm_garbage_held{{{TRANSFER}}}"), 12.0),
        (format!("stm_garbage_held_most{{{TRANSFER}}}"), 4_096.0),
        (format!("stm_reads_mean{{{TRANSFER}}}"), 2.0),
        (format!("stm_reads_most{{{TRANSFER}}}"), 4.0),
        ("stm_garbage{}".to_owned(), 1_312.0),
        ("stm_longest_wait_seconds{}".to_owned(), 1.234),
    ] {
        assert!((notes.gauge(&key) - figure).abs() < 1e-9, "{key}: {}", notes.gauge(&key));
    }
    let described = notes.described.lock().unwrap();
    let figures = notes.figures.lock().unwrap();
    assert_eq!(described.len(), COUNTERS.len() + GAUGES.len());
    for name in described.keys() {
        assert!(figures.keys().any(|key| key.starts_with(&format!("{name}{{"))), "{name} is described, not published");
    }
}

#[test]
fn buckets_include_those_below() {
    let notes = published(&[&sample::busy(1)]);
    let audit = "site=audit,file=src/bank.rs,line=58,column=9";
    let buckets = ["1", "2", "3", "4", "8", "16", "32", "+Inf"]
        .map(|le| notes.count(&format!("stm_commit_attempts_bucket{{{audit},le={le}}}")));
    assert_eq!(buckets, [300, 500, 650, 800, 900, 980, 1_010, 1_013]);
}

#[test]
fn twice_counts_once() {
    let report = sample::busy(12);
    let (once, twice) = (published(&[&report]), published(&[&sample::busy(5), &report, &report]));
    let (once, twice) = (once.figures.into_inner().unwrap(), twice.figures.into_inner().unwrap());
    assert_eq!(once.len(), twice.len());
    for (key, figure) in once {
        assert_eq!(figure.0.load(Ordering::Relaxed), twice[&key].0.load(Ordering::Relaxed), "{key}");
    }
}

#[test]
fn what_has_the_same_labels_is_counted_together() {
    let site = sample::site("", "a.rs", 1);
    let column = |column| Site { place: Place { column, ..site.place }, ..site };
    let variable = |line| Variable { label: None, ..sample::path("x", line) };
    let conflicts = vec![
        sample::conflict(column(1), None, variable(1), 3, 3),
        sample::conflict(column(2), None, variable(2), 4, 4),
    ];
    let notes = published(&[&Report { conflicts, ..Report::default() }]);
    assert_eq!(notes.count("stm_conflicts_total{victim=a.rs:1,culprit=unknown,variable=x}"), 7);
}

#[test]
fn nothing_and_too_much() {
    assert!(published(&[&Report::default()]).gauge("stm_longest_wait_seconds{}").abs() < 1e-9);
    let notes = published(&[&sample::huge()]);
    let labels = format!("site={},file={},line=4294967295,column=9", sample::EVIL, sample::REGISTRY);
    assert_eq!(notes.count(&format!("stm_commit_attempts_bucket{{{labels},le=+Inf}}")), u64::MAX);
    assert_eq!(notes.count(&format!("stm_time_nanoseconds_total{{{labels},state=waiting}}")), u64::MAX);
}
