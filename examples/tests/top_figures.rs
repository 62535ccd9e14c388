//! Statistics of a workload agree with what the workload itself has counted. They need a process of their own.
#![cfg(feature = "stats")]

use std::thread;
use std::time::Duration;

use stm_core::stats::{self, SiteStats};
use top::workload::Workload;

#[test]
fn reports_say_what_the_workload_has_counted() {
    for level in [1, 9] {
        let before = stats::report();
        let town = Workload::start(4, 64, level).expect("threads can be started");
        thread::sleep(Duration::from_millis(700));
        let summary = town.stop().expect("nothing is wrong");
        let report = stats::report().since(&before);
        let site = |label| -> &SiteStats {
            report.sites.iter().find(|site| site.site.label == label).unwrap_or_else(|| panic!("no {label}: {report}"))
        };
        let [audit, order, take, deliver] = ["audit", "order", "take", "deliver"].map(site);
        assert_eq!(audit.commits, summary.audits, "{report}");
        // Two customers and two packers find out that the day is over.
        assert_eq!((order.commits, take.commits), (summary.orders + 2, summary.orders + 2), "{report}");
        assert_eq!(deliver.commits, summary.delivered, "{report}");
        for site in &report.sites {
            let ended = site.commits + site.aborts.total() + site.retries + site.errors + site.panics;
            // A task that was dropped in its wait had retried.
            assert_eq!(site.attempts, ended, "{} {report}", site.site);
            assert_eq!(site.histogram.iter().sum::<u64>(), site.commits, "{} {report}", site.site);
        }
        let conflicts: u64 = report.sites.iter().map(|site| site.aborts.read_conflicts + site.aborts.locks_busy).sum();
        let blamed: u64 = report.conflicts.iter().map(|conflict| conflict.count).sum();
        assert!(blamed <= conflicts && blamed * 10 >= conflicts * 9, "{blamed} of {conflicts}: {report}");
        let threads = 4 + 2 + 4 + 2;
        let running: Duration = report.sites.iter().map(|site| site.time.attempts).sum();
        assert!(running <= report.elapsed * threads, "{running:?}: {report}");
    }
}
