use super::WIDTH;
use crate::stats::words::width;
use crate::stats::{Report, SiteStats, Times, sample};

/// As text, of which no line is too wide.
fn show(report: &Report) -> String {
    let text = report.to_string();
    for line in text.lines() {
        assert!(width(line) <= WIDTH, "{} columns: {line}", width(line));
        assert_eq!(line.trim_end(), line);
    }
    text
}

/// The lines of the first table with this title.
fn table<'text>(text: &'text str, title: &str) -> Vec<&'text str> {
    text.lines().skip_while(|line| !line.starts_with(title)).take_while(|line| !line.is_empty()).collect()
}

/// The report of these sites alone.
fn of(sites: Vec<SiteStats>) -> Report {
    Report { elapsed: std::time::Duration::from_secs(2), sites, ..Report::default() }
}

#[test]
fn nothing() {
    assert_eq!(show(&Report::default()), "No transaction has run.\n");
    assert_eq!(format!("{:#}", Report::default()), "No transaction has run.\n");
}

#[test]
fn columns_are_aligned_and_those_of_zeros_left_out() {
    let mut slow = sample::stats(sample::site("audit", "src/bank.rs", 58), 1_012, 24_072);
    slow.time = Times::default();
    let sites = vec![sample::stats(sample::site("transfer", "src/bank.rs", 31), 1_296_456, 0), slow];
    let expected = "\
1,297,468 commits in 2 s, 648,734 a second; aborts: 24,072.

Call sites                    commits  a second  conflicts
transfer at src/bank.rs:31  1,296,456   648,228          0
audit at src/bank.rs:58         1,012       506     24,072

Attempts                    mean          1      2
transfer at src/bank.rs:31  1.00  1,296,456      0
audit at src/bank.rs:58     24.8          0  1,012

Time                        running  an attempt
transfer at src/bank.rs:31   1.04 s      800 ns
audit at src/bank.rs:58         0 s         0 s

Sizes                       reads (most)
transfer at src/bank.rs:31      2.00 (4)
audit at src/bank.rs:58         2.00 (4)
";
    assert_eq!(show(&of(sites)), expected);
}

#[test]
fn letters_that_are_wide_or_have_no_width() {
    let sites = ["振替", "e\u{301}tat", "plain"].map(|label| sample::stats(sample::site(label, "a.rs", 1), 1_000, 0));
    let text = show(&of(sites.into()));
    let table = table(&text, "Call sites");
    assert_eq!(table.len(), 4);
    assert!(table.iter().all(|line| width(line) == width(table[0])), "{table:#?}");
}

#[test]
fn a_busy_program() {
    let text = show(&sample::busy(12));
    for line in [
        "add_entry at …/src/book/entries.rs:1204    200,200    16,683      1,440     0       0         0     396       0",
        "  src/jobs.rs:40 aborted 144 times because another run of it wrote `jobs` (always the same one)",
        "  add_entry at …/src/book/entries.rs:1204 aborted 1,440 times because another transaction wrote `last entry`",
        "  thread worker-2 has waited 1.23 s in src/jobs.rs:40, for at most 5 s more",
        "    by `check!(jobs > 0)` at src/jobs.rs:42",
        "    for a change of `jobs` (1 handle) or `closed` (gone)",
        "  task 4117 has waited 1.23 s in audit at src/bank.rs:58",
        "    for nothing: it has read no variable",
    ] {
        assert!(text.lines().any(|other| other == line), "{line}\n{text}");
    }
    assert_eq!(text.matches("no other handle is alive").count(), 1);
    assert!(!text.contains(sample::REGISTRY));
}

#[test]
fn everything_where_it_is_asked_for() {
    let text = format!("{:#}", of(vec![sample::stats(sample::site("add", sample::REGISTRY, 7), 1, 0)]));
    for head in ["gave way", "serial", "33+", "pausing", "versions walked", "undone", sample::REGISTRY] {
        assert!(text.contains(head), "{head}");
    }
}

#[test]
fn figures_without_end_and_no_time() {
    let text = show(&sample::huge());
    assert!(!text.contains("a second"));
    assert!(text.contains("  18,446,744,073,709,551,615\n"));
}

#[test]
fn long_names_and_lists() {
    let label = "x".repeat(300).leak();
    let sites: Vec<_> = (0..50).map(|line| sample::stats(sample::site(label, label, line), 1, 0)).collect();
    let conflicts = sites.iter().map(|site| sample::conflict(site.site, None, sample::named(label), 2, 1)).collect();
    let waiters = sites.iter().map(|site| sample::waiter(label, site.site, &[Some(1); 30])).collect();
    let report = Report { conflicts, waiters, ..of(sites) };
    let text = show(&report);
    for rest in ["  … and 30 more call sites\n", "  … and 30 more conflicts\n", "  … and 30 more waiters\n"] {
        assert!(text.contains(rest), "{rest}");
    }
    assert!(!format!("{report:#}").contains("more waiters"));
}

#[test]
fn labels_stay_on_their_line() {
    let site = sample::site("a\nb\u{1b}[31m", "src/bank.rs", 1);
    let report =
        Report { waiters: vec![sample::waiter("c\nd", site, &[Some(1)])], ..of(vec![sample::stats(site, 1, 0)]) };
    let text = show(&report);
    assert!(text.contains("a\u{fffd}b\u{fffd}[31m at src/bank.rs:1"));
    assert!(text.contains("thread c\u{fffd}d has waited"));
}

#[test]
fn a_waiter_on_one_line_or_several() {
    let waiter = sample::waiter("worker-1", sample::site("take", "src/jobs.rs", 40), &[Some(1)]);
    let expected = "thread worker-1 has waited 1.23 s in take at src/jobs.rs:40, by `check!(jobs > 0)` at src/jobs.rs:42, \
                    for a change of `jobs` (1 handle), no other handle is alive: unless that one is shared, by reference \
                    or in an `Arc`, nobody can end this wait";
    assert_eq!(waiter.to_string(), expected);
    assert_eq!(format!("{waiter:#}").lines().count(), 4);
}
