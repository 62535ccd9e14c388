//! Who holds back garbage, and who walks through old versions.

use std::thread;

use stm_core::prelude::*;
use stm_core::stats::SiteStats;

use crate::{Steps, eventually, site};

#[test]
fn a_transaction_that_stays_holds_what_it_may_have_read() {
    let text = TVar::new(String::new());
    let steps = Steps::default();
    thread::scope(|scope| {
        scope.spawn(|| {
            atomically!(label: "garbage: stays"; {
                let seen = &*text;
                steps.reach(1);
                steps.wait_for(2);
                assert!(seen.is_empty());
            });
        });
        steps.wait_for(1);
        // Snapshots of other tests may hold the same for a while.
        let held = overwrite_until(&text, |held| held.garbage > 0);
        assert!(held.garbage_most >= held.garbage, "{held:?}");
        steps.reach(2);
    });
    let held = overwrite_until(&text, |held| held.garbage == 0);
    assert!(held.garbage_most > 0, "{held:?}");
}

/// Makes garbage, and looks for some that can be freed, until this holds.
fn overwrite_until(text: &TVar<String>, holds: impl Fn(&SiteStats) -> bool) -> SiteStats {
    eventually(|| {
        for n in 0..2000 {
            text.store(n.to_string());
        }
        Some(site("garbage: stays")).filter(&holds)
    })
}

/// Of a thread that has ended, too: others look at what it has left.
#[test]
fn what_several_hold_is_counted_once_and_not_for_ever() {
    const HOLDERS: u32 = 4;
    let text = TVar::new(String::new());
    let (steps, arrived) = (Steps::default(), std::sync::Barrier::new(HOLDERS as usize + 1));
    thread::scope(|scope| {
        for _ in 0..HOLDERS {
            scope.spawn(|| {
                atomically!(label: "garbage: stay"; {
                    let seen = &*text;
                    arrived.wait();
                    steps.wait_for(1);
                    assert!(seen.is_empty());
                });
            });
        }
        arrived.wait();
        let made = scope.spawn(|| {
            for n in 0..2000 {
                text.store(n.to_string());
            }
            let report = stm_core::stats::report();
            let held = report.sites.iter().find(|stats| stats.site.label == "garbage: stay").unwrap().garbage;
            assert!(held > 0 && held <= report.garbage, "{held} of {}", report.garbage);
        });
        let result = made.join();
        steps.reach(1);
        result.unwrap();
    });
    eventually(|| {
        for n in 0..2000 {
            text.store(n.to_string());
        }
        (site("garbage: stay").garbage == 0).then_some(())
    });
}

#[test]
fn versions_that_a_snapshot_walks_are_counted() {
    let vars: Vec<_> = (0..4).map(|_| TVar::new(String::new())).collect();
    let steps = Steps::default();
    thread::scope(|scope| {
        scope.spawn(|| {
            // The first attempt fails, the second one is registered, and finds what was current at its beginning.
            for round in 0..2 {
                steps.wait_for(2 * round + 1);
                for var in &vars {
                    var.store(format!("{round}"));
                }
                steps.reach(2 * round + 2);
            }
        });
        let mut round = 0;
        let lengths = snapshot!(label: "garbage: walks"; {
            let step = site("garbage: walks").attempts;
            let first = vars[0].len();
            let round = u32::try_from(step).unwrap() - 1;
            if round < 2 {
                steps.reach(2 * round + 1);
                steps.wait_for(2 * round + 2);
            }
            [first, vars[1].len(), vars[2].len(), vars[3].len()]
        });
        round += 1;
        assert_eq!((round, lengths), (1, [1; 4]));
    });
    let stats = site("garbage: walks");
    assert_eq!((stats.attempts, stats.commits, stats.aborts.read_conflicts), (2, 1, 1));
    assert_eq!(stats.versions_walked, 3);
}
