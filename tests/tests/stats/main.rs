//! Statistics: what is counted, who is blamed, who waits.
//!
//! All tests of a process share its statistics, and run side by side. So each looks at call sites and variables of its own.

mod conflicts;
mod counts;
mod garbage;
pub mod lints;
mod names;
#[cfg(feature = "tracing")]
mod spans;
mod waiters;
mod watchdog;

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};

use stm_core::stats::{Conflict, SiteStats, Waiter, report};

/// What the call site with this label has done, which must have done something.
fn site(label: &str) -> SiteStats {
    find_site(label).unwrap_or_else(|| panic!("no call site is called {label}"))
}

fn find_site(label: &str) -> Option<SiteStats> {
    let mut found = report().sites.into_iter().filter(|stats| stats.site.label == label);
    let site = found.next()?;
    assert!(found.next().is_none(), "{label} is there twice");
    let ended = site.commits + site.aborts.total() + site.retries + site.errors + site.panics;
    assert!(ended <= site.attempts, "{site:?}");
    assert_eq!(site.histogram.iter().sum::<u64>(), site.commits, "{site:?}");
    Some(site)
}

/// The conflicts of a call site.
fn conflicts(victim: &str) -> Vec<Conflict> {
    report().conflicts.into_iter().filter(|conflict| conflict.victim.label == victim).collect()
}

/// The one that waits at this call site, as soon as it does.
fn waiter(label: &str) -> Waiter {
    eventually(|| {
        let mut found = stm_core::stats::waiters().into_iter().filter(|waiter| waiter.site.label == label);
        let waiter = found.next()?;
        assert!(found.next().is_none(), "{label} waits twice");
        Some(waiter)
    })
}

/// What `f` finds, within ten seconds.
fn eventually<T>(f: impl Fn() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = f() {
            return found;
        }
        assert!(start.elapsed() < Duration::from_secs(10), "in vain");
        thread::yield_now();
    }
}

/// Two sides that take turns, each counting the steps.
#[derive(Default)]
struct Steps(AtomicU32);

impl Steps {
    fn reach(&self, step: u32) {
        self.0.fetch_max(step, SeqCst);
    }

    fn wait_for(&self, step: u32) {
        eventually(|| (self.0.load(SeqCst) >= step).then_some(()));
    }
}
