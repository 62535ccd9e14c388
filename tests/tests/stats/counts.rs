//! How attempts ended, how large they were, and where the time went.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use stm_core::prelude::*;
use stm_core::stats::{HISTOGRAM, report};

use crate::{find_site, site, waiter};

#[test]
fn commits_are_counted_exactly() {
    let hits = TVar::new(0);
    for n in 1..=1000 {
        atomically!(label: "counts: hit"; { hits += 1 });
        if n % 97 == 0 {
            let stats = site("counts: hit");
            assert_eq!((stats.attempts, stats.commits, stats.histogram[0]), (n, n, n));
        }
    }
    let stats = site("counts: hit");
    assert_eq!((stats.reruns.total(), stats.errors, stats.panics, stats.alone, stats.waiters), (0, 0, 0, 0, 0));
    assert!(stats.site.place.file.ends_with("counts.rs"));
    assert_eq!(stats.site.place.line, 16);
}

#[test]
fn threads_are_summed_up_also_when_they_have_ended() {
    let hits = TVar::new(0);
    for _ in 0..3 {
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..100 {
                        atomically!(label: "counts: threads"; { hits += 1 });
                    }
                });
            }
        });
    }
    let stats = site("counts: threads");
    assert_eq!((stats.commits, stats.waiters), (1200, 0));
    assert_eq!(stats.attempts, stats.commits + stats.reruns.conflicts());
}

#[test]
fn an_attempt_that_is_running_has_not_committed() {
    let seen = atomically!(label: "counts: running"; { site("counts: running") });
    assert_eq!((seen.attempts, seen.commits), (1, 0));
    assert_eq!(site("counts: running").commits, 1);
}

#[test]
fn an_error_undoes() {
    let n = TVar::new(0);
    for fails in [true, false, true] {
        let result: Result<(), ()> = atomically!(label: "counts: error"; {
            n += 1;
            if fails { abort!(()) }
            Ok(())
        });
        assert_eq!(result.is_err(), fails);
    }
    let stats = site("counts: error");
    assert_eq!((stats.attempts, stats.commits, stats.errors, stats.panics), (3, 1, 2, 0));
}

#[test]
fn a_panic_undoes() {
    let n = TVar::new(0);
    for fails in [true, false] {
        let result = catch_unwind(AssertUnwindSafe(|| {
            atomically!(label: "counts: panic"; {
                n += 1;
                assert!(!fails, "on purpose");
            });
        }));
        assert_eq!(result.is_err(), fails);
    }
    let stats = site("counts: panic");
    assert_eq!((stats.attempts, stats.commits, stats.errors, stats.panics), (2, 1, 0, 1));
}

#[test]
fn a_function_is_counted_where_it_starts_and_where_it_joins() {
    #[transactional(label = "counts: part")]
    fn part(n: &TVar<i32>, fails: bool) -> Result<(), ()> {
        n += 1;
        if fails { Err(()) } else { Ok(()) }
    }

    let n = TVar::new(0);
    assert!(part(&n, false).is_ok());
    assert!(part(&n, true).is_err());
    atomically!(label: "counts: whole"; {
        part(&n, false).unwrap();
        _ = part(&n, true);
        part(&n, false).unwrap();
    });
    let (whole, part) = (site("counts: whole"), site("counts: part"));
    assert_eq!((whole.attempts, whole.commits, whole.errors, whole.parts), (1, 1, 0, 0));
    assert_eq!((part.attempts, part.commits, part.errors), (2, 1, 1));
    assert_eq!((part.parts, part.undone_parts), (3, 1));
}

#[test]
fn a_wait_is_counted_and_timed() {
    let ready = TVar::new(false);
    thread::scope(|scope| {
        scope.spawn(|| atomically!(label: "counts: wait"; { check!(ready) }));
        waiter("counts: wait");
        assert_eq!(site("counts: wait").waiters, 1);
        thread::sleep(Duration::from_millis(60));
        ready.store(true);
    });
    let stats = site("counts: wait");
    assert_eq!((stats.attempts, stats.commits, stats.reruns.retries, stats.waiters), (2, 1, 1, 0));
    assert_eq!((stats.histogram[0], stats.histogram[1]), (0, 1));
    assert!(stats.time.waiting >= Duration::from_millis(60), "{:?}", stats.time);
    assert!(stats.time.attempts < Duration::from_millis(60), "{:?}", stats.time);
}

#[test]
fn what_takes_long_is_timed() {
    let n = TVar::new(0);
    for _ in 0..5 {
        atomically!(label: "counts: long"; {
            thread::sleep(Duration::from_millis(10));
            n += 1;
        });
    }
    let time = site("counts: long").time;
    assert!(time.attempts >= Duration::from_millis(50) && time.waiting.is_zero(), "{time:?}");
}

#[test]
fn what_is_short_is_timed_now_and_then() {
    let n = TVar::new(0);
    for _ in 0..100_000 {
        atomically!(label: "counts: short"; { n += 1 });
    }
    let time = site("counts: short").time.attempts;
    // Between a nanosecond and ten microseconds each, on any machine.
    assert!(time > Duration::from_micros(100) && time < Duration::from_secs(1), "{time:?}");
}

#[test]
fn sets_are_measured() {
    let vars: Vec<_> = (0..20).map(TVar::new).collect();
    for _ in 0..2000 {
        atomically!(label: "counts: sets"; {
            let sum: i32 = vars.iter().map(|var| *var).sum();
            vars[0] = sum;
            vars[1] = 0;
            vars[2] = 1;
        });
    }
    let stats = site("counts: sets");
    let (reads, writes) = (stats.reads, stats.writes);
    assert_eq!((reads.most, writes.most), (20, 3));
    assert!((reads.mean - 20.0).abs() < 1e-9 && (writes.mean - 3.0).abs() < 1e-9, "{reads:?} {writes:?}");
}

#[test]
fn who_gives_up_is_counted() {
    let never = TVar::new(false);
    for _ in 0..3 {
        let result = atomically!(label: "counts: limit", timeout: Duration::from_millis(5); { check!(never) });
        assert_eq!(result, Err(TimedOut));
    }
    let tried = try_atomically!(label: "counts: try"; { check!(never) });
    assert_eq!(tried, Err(TryError::WouldBlock));
    let (limit, once) = (site("counts: limit"), site("counts: try"));
    assert_eq!((limit.given_up, limit.commits, limit.reruns.retries), (3, 0, 3));
    assert_eq!((once.given_up, once.commits, once.reruns.retries), (1, 0, 1));
    assert!(limit.time.waiting >= Duration::from_millis(15));
}

#[test]
fn a_difference_is_what_came_between() {
    let n = TVar::new(0);
    let run = |times| {
        for _ in 0..times {
            atomically!(label: "counts: since"; { n += 1 });
        }
    };
    run(5);
    let before = report();
    run(7);
    let since = report().since(&before);
    let stats = since.sites.iter().find(|stats| stats.site.label == "counts: since").unwrap();
    assert_eq!((stats.commits, stats.histogram[0]), (7, 7));
    assert!(since.elapsed < report().elapsed);
    let nothing = before.since(&before);
    assert!(nothing.sites.iter().all(|stats| stats.waiters > 0 && stats.commits == 0), "{nothing:?}");
}

#[test]
fn hooks_count_for_themselves() {
    let n = TVar::new(0);
    let inner = n.clone();
    atomically!(label: "counts: hooked"; {
        n += 1;
        on_commit! { atomically!(label: "counts: hook"; { *inner += 1 }) }
    });
    assert_eq!((site("counts: hooked").commits, site("counts: hook").commits), (1, 1));
}

#[test]
fn loads_and_stores_are_of_their_callers() {
    let n = TVar::new(0);
    n.store(1);
    assert_eq!(n.load(), 1);
    n.update(|n| n + 1);
    let here = |label: &str| {
        let sites = report().sites;
        sites.into_iter().any(|stats| stats.site.label == label && stats.site.place.file.ends_with("counts.rs"))
    };
    assert!(here("TVar::store") && here("TVar::load") && here("TVar::update"));
}

#[test]
fn the_bars_of_the_histogram_are_known() {
    assert_eq!(HISTOGRAM[0], 1);
    assert!(HISTOGRAM.is_sorted());
    assert!(find_site("counts: nobody is called so").is_none());
}
