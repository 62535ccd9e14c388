//! Made-up reports for tests.

use std::sync::Arc;
use std::time::Duration;

use super::report::{Awaited, Conflict, Place, Report, Retry, Site, SiteStats, Sizes, Variable, Waiter, Who};

/// Where cargo keeps other people's sources.
pub(super) const REGISTRY: &str =
    "/home/somebody/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/ledger-1.2.3/src/book/entries.rs";

/// A text that would do harm on a page if it was not escaped.
pub(super) const EVIL: &str = "<script>alert('1')</script>&\"><img src=x onerror=y>";

pub(super) fn place(file: &'static str, line: u32) -> Place {
    Place { file, line, column: 9 }
}

pub(super) fn site(label: &'static str, file: &'static str, line: u32) -> Site {
    Site { label, place: place(file, line) }
}

pub(super) fn path(path: &'static str, line: u32) -> Variable {
    Variable { label: None, path: Some(path), place: place("src/bank.rs", line) }
}

pub(super) fn named(label: &str) -> Variable {
    Variable { label: Some(label.into()), path: Some("x"), place: place("src/bank.rs", 3) }
}

/// Returns the statistics of so many commits, of which some took two attempts.
pub(super) fn stats(site: Site, commits: u64, conflicts: u64) -> SiteStats {
    let mut stats = SiteStats::new(site);
    stats.commits = commits;
    stats.aborts.read_conflicts = conflicts;
    stats.attempts = commits.saturating_add(conflicts);
    stats.histogram[0] = commits.saturating_sub(conflicts);
    stats.histogram[1] = conflicts.min(commits);
    stats.time.attempts = Duration::from_nanos(commits.saturating_mul(800));
    stats.reads = Sizes { mean: 2.0, most: 4 };
    stats
}

pub(super) fn conflict(victim: Site, culprit: Option<Site>, variable: Variable, count: u64, same: u64) -> Conflict {
    Conflict { victim, culprit, variable, count, locked: 0, same }
}

pub(super) fn waiter(name: &str, site: Site, handles: &[Option<u32>]) -> Waiter {
    let awaited = |(index, handles): (usize, &Option<u32>)| Awaited {
        variable: [path("jobs", 41), named("closed")][index % 2].clone(),
        handles: *handles,
    };
    Waiter {
        who: Who::Thread { name: Some(Arc::from(name)), id: std::thread::current().id() },
        site,
        number: 17,
        waiting: Duration::from_millis(1_234),
        limit: None,
        called: false,
        retries: vec![Retry { text: Some("check!(jobs > 0)"), place: place("src/jobs.rs", 42) }],
        variables: handles.iter().enumerate().map(awaited).collect(),
    }
}

/// Returns the report of a program at work after so many seconds. Every figure is more than zero somewhere.
pub(super) fn busy(seconds: u32) -> Report {
    let transfer = site("transfer", "src/bank.rs", 31);
    let audit = site("audit", "src/bank.rs", 58);
    let (take, entry) = (site("", "src/jobs.rs", 40), site("add_entry", REGISTRY, 1_204));
    let n = u64::from(seconds);
    let mut busy = stats(transfer, 101_234 * n + 567 * n * n, 351 * n);
    busy.aborts.locks_busy = n;
    busy.aborts.fallbacks = n.div_ceil(4);
    busy.histogram[5] = 7 * n;
    busy.time.pausing = Duration::from_micros(1_203 * n);
    busy.writes = Sizes { mean: 2.0, most: 2 };
    (busy.parts, busy.undone_parts, busy.garbage, busy.garbage_most) = (40 * n, n / 3, 12, 4_096);
    let mut slow = stats(audit, 1_013 * n, 2_007 * n);
    (slow.serial, slow.versions_walked, slow.panics) = (n, 9_400 * n, n / 5);
    slow.histogram = [300 * n, 200 * n, 150 * n, 150 * n, 100 * n, 80 * n, 30 * n, 3 * n];
    slow.time.attempts = Duration::from_millis(310) * seconds;
    slow.reads = Sizes { mean: 1_000.0, most: 1_000 };
    let mut waits = stats(take, 5_020 * n, 12 * n);
    (waits.waiters, waits.given_up, waits.retries) = (2, n, 4_800 * n);
    waits.time.waiting = Duration::from_millis(870) * seconds;
    let mut fails = stats(entry, 20_020 * n.saturating_sub(2), 120 * n);
    fails.errors = 33 * n;
    let mut report = Report {
        elapsed: Duration::from_secs(seconds.into()),
        sites: vec![busy, slow, waits, fails],
        conflicts: vec![
            conflict(audit, Some(transfer), path("accounts[i].balance", 60), 1_900 * n, 212 * n),
            conflict(transfer, Some(transfer), path("from.balance", 33), 320 * n, 300 * n),
            conflict(entry, None, named("last entry"), 120 * n, 120 * n),
            conflict(audit, Some(entry), Variable { label: None, path: None, place: place(REGISTRY, 9) }, 107 * n, n),
            conflict(transfer, Some(audit), path("from.balance", 33), 31 * n, 31 * n),
            conflict(take, Some(take), path("jobs", 41), 12 * n, 12 * n),
        ],
        waiters: vec![
            waiter("worker-1", take, &[Some(3), Some(1)]),
            Waiter { limit: Some(Duration::from_secs(5)), ..waiter("worker-2", take, &[Some(1), None]) },
            Waiter { who: Who::Task { number: 4_117 }, retries: Vec::new(), ..waiter("", audit, &[]) },
        ],
        garbage: 1_312,
    };
    for site in &mut report.sites {
        site.attempts = site.commits + site.aborts.total() + site.retries + site.errors + site.panics;
    }
    report.sort();
    report
}

/// Returns a report with the largest figures there can be, and no time.
pub(super) fn huge() -> Report {
    let most = u64::MAX;
    let site = site(EVIL, REGISTRY, u32::MAX);
    let mut stats = SiteStats { histogram: [most; 8], ..stats(site, most, most) };
    stats.retries = 0;
    (stats.errors, stats.panics, stats.given_up, stats.serial) = (most, most, most, most);
    (stats.parts, stats.undone_parts, stats.versions_walked) = (most, most, most);
    (stats.garbage, stats.garbage_most, stats.waiters) = (most, most, most);
    stats.reads = Sizes { mean: 1.8e19, most };
    stats.time.waiting = Duration::from_secs(most / 4);
    Report {
        elapsed: Duration::ZERO,
        sites: vec![stats],
        conflicts: vec![conflict(site, None, named(EVIL), most, most)],
        waiters: vec![waiter(EVIL, site, &[Some(u32::MAX)])],
        garbage: most,
    }
}
