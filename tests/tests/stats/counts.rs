//! How attempts ended, how large they were, and where the time went.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::{Context, Waker};
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
    assert_eq!(
        (stats.aborts.total() + stats.retries, stats.errors, stats.panics, stats.serial, stats.waiters),
        (0, 0, 0, 0, 0)
    );
    assert!(stats.site.place.file.ends_with("counts.rs"));
    assert_eq!(stats.site.place.line, 17);
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
    assert_eq!(stats.attempts, stats.commits + stats.aborts.total());
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
fn a_part_with_a_limit_is_undone_by_an_error_like_any_other() {
    let n = TVar::new(0);
    atomically!(label: "counts: around"; {
        let part: Result<Result<(), ()>, _> = try_atomically!(label: "counts: limited part"; { n += 1; Err(()) });
        assert_eq!(part, Ok(Err(())));
    });
    let part = site("counts: limited part");
    assert_eq!((part.parts, part.undone_parts), (1, 1));
}

#[test]
fn what_a_part_has_waited_for_is_no_conflict() {
    let ready = TVar::named("counts: ready", false);
    thread::scope(|scope| {
        scope.spawn(|| {
            atomically!(label: "counts: around a wait"; {
                let part = atomically!(label: "counts: waits", timeout: Duration::from_secs(100); { check!(ready) });
                assert_eq!(part, Ok(()));
            });
        });
        // The part ends the attempt, and the whole waits.
        waiter("counts: around a wait");
        ready.store(true);
    });
    let stats = site("counts: around a wait");
    assert_eq!((stats.attempts, stats.commits, stats.retries, stats.aborts.total()), (2, 1, 1, 0));
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
    assert_eq!((stats.attempts, stats.commits, stats.retries, stats.waiters), (2, 1, 1, 0));
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
    // Each has looked once more when its time was over.
    assert_eq!((limit.given_up, limit.commits, limit.retries), (3, 0, 6));
    assert_eq!((once.given_up, once.commits, once.retries), (1, 0, 1));
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

/// However attempts end, and whatever runs in between: at rest each has ended in one way.
#[test]
fn nothing_is_lost_or_counted_twice() {
    const THREADS: u64 = 4;
    const ROUNDS: u64 = 400;
    fn swallow(a: &TVar<u64>, b: &TVar<u64>) {
        drop(catch_unwind(AssertUnwindSafe(|| a.load() + b.load())));
    }

    let (hot, never, log) = (TVar::named("counts: hot", 0_u64), TVar::new(false), TVar::new(0_u64));
    let commits: u64 = thread::scope(|scope| {
        let run = |mut random: u64| {
            let mut commits = 0;
            let mut context = Context::from_waker(Waker::noop());
            for _ in 0..ROUNDS {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let case = random >> 60;
                let after = log.clone();
                let hook = move || {
                    after.update(|n| n + 1);
                    assert!(case != 1, "on purpose");
                };
                let whole = || -> Result<(), ()> {
                    atomically!(label: "counts: mixed"; {
                        let seen = *hot;
                        thread::yield_now();
                        match case {
                            0 => panic!("on purpose"),
                            1 | 2 => { let hook = hook.clone(); on_commit! { hook() } }
                            3 => { let hook = hook.clone(); on_rollback! { hook() } abort!(()) }
                            4 => swallow(&hot, &log),
                            5 => _ = atomically!(timeout: Duration::from_micros(50); { check!(never) }),
                            6 => _ = try_atomically!({ log += 1; check!(never) }),
                            7 => or_else!({ check!(never) }, { log += 1 }),
                            _ => {}
                        }
                        hot = seen + 1;
                        Ok(())
                    })
                };
                if case == 8 {
                    let limited = atomically!(label: "counts: mixed", timeout: Duration::from_micros(1); { check!(never || hot == u64::MAX) });
                    assert_eq!(limited, Err(TimedOut));
                } else if case == 9 {
                    let mut task = Box::pin(atomically_async!(label: "counts: mixed"; {
                        let seen = *hot;
                        thread::yield_now();
                        _ = atomically!(timeout: Duration::from_micros(50); { check!(never) });
                        hot = seen + 1;
                    }));
                    while task.as_mut().poll(&mut context).is_pending() {
                        thread::yield_now();
                    }
                    commits += 1;
                } else {
                    let result = catch_unwind(AssertUnwindSafe(whole));
                    assert_eq!(result.is_err(), case < 2);
                    // A hook panics after the commit.
                    commits += u64::from(case != 0 && case != 3);
                }
            }
            commits
        };
        let threads: Vec<_> = (0..THREADS).map(|seed| scope.spawn(move || run(seed + 7))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(hot.load(), commits);
    let (mut attempts, mut committed, mut later) = (0, 0, 0);
    for stats in report().sites.into_iter().filter(|stats| stats.site.label == "counts: mixed") {
        let ended = stats.commits + stats.aborts.total() + stats.retries + stats.errors + stats.panics;
        assert_eq!((stats.attempts, stats.histogram.iter().sum()), (ended, stats.commits), "{stats:?}");
        assert!(stats.given_up <= stats.aborts.total() + stats.retries, "{stats:?}");
        attempts += stats.attempts;
        committed += stats.commits;
        later += stats.histogram[1..].iter().sum::<u64>();
    }
    assert_eq!(committed, commits);
    assert!(attempts > commits && later > 0);
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
