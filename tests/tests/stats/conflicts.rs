//! Who makes whom run again, and by which variable.

use std::thread;

use stm_core::prelude::*;
use stm_core::{Stm, Transaction, atomically};

use crate::{Steps, conflicts, site};

/// Runs `victim`, whose first attempt reads, lets `culprit` commit, and goes on.
fn collide(victim: impl Fn(&(dyn Fn() + Sync)) + Sync, culprit: impl FnOnce() + Send) {
    let steps = Steps::default();
    thread::scope(|scope| {
        scope.spawn(|| {
            steps.wait_for(1);
            culprit();
            steps.reach(2);
        });
        victim(&|| {
            steps.reach(1);
            steps.wait_for(2);
        });
    });
}

#[test]
fn the_culprit_and_the_label_are_named() {
    let (a, b) = (TVar::named("conflicts: a", 0), TVar::new(0));
    collide(
        |pause| atomically!(label: "conflicts: victim"; { let seen = *a; pause(); b += seen }),
        || atomically!(label: "conflicts: culprit"; { a += 1 }),
    );
    let [conflict] = &conflicts("conflicts: victim")[..] else { panic!("{:?}", conflicts("conflicts: victim")) };
    assert_eq!((conflict.count, conflict.same), (1, 1));
    assert_eq!(conflict.culprit.unwrap().label, "conflicts: culprit");
    assert_eq!(conflict.variable.label.as_deref(), Some("conflicts: a"));
    let text = conflict.to_string();
    assert!(text.contains("conflicts: culprit at ") && text.contains("wrote `conflicts: a`"), "{text}");
    let stats = site("conflicts: victim");
    assert_eq!((stats.attempts, stats.commits, stats.aborts.read_conflicts), (2, 1, 1));
    assert_eq!(stats.histogram[1], 1);
}

#[test]
fn a_read_that_cannot_go_on_names_what_has_changed_and_not_what_it_reads() {
    let (a, b) = (TVar::named("conflicts: first", 0), TVar::named("conflicts: second", 0));
    collide(
        |pause| {
            atomically!(label: "conflicts: reader"; {
                let first = *a;
                pause();
                assert_eq!(first, *b);
            });
        },
        || atomically!(label: "conflicts: both"; { a += 1; b += 1 }),
    );
    let [conflict] = &conflicts("conflicts: reader")[..] else { panic!("{:?}", conflicts("conflicts: reader")) };
    assert_eq!(conflict.variable.label.as_deref(), Some("conflicts: first"));
    assert_eq!(conflict.culprit.unwrap().label, "conflicts: both");
}

#[test]
fn what_was_only_read_elsewhere_is_nobodys_fault() {
    let (a, b) = (TVar::new(0), TVar::new(0));
    collide(
        |pause| atomically!(label: "conflicts: none"; { let seen = *a; pause(); b += seen }),
        || atomically!(label: "conflicts: innocent"; { assert_eq!(*a, 0) }),
    );
    assert!(conflicts("conflicts: none").is_empty());
    assert_eq!(site("conflicts: none").attempts, 1);
}

#[test]
fn the_site_that_wrote_is_blamed_and_not_the_one_that_ran_last_in_that_thread() {
    let (a, b, c) = (TVar::new(0), TVar::new(0), TVar::new(0));
    collide(
        |pause| atomically!(label: "conflicts: third"; { let seen = *a; pause(); b += seen }),
        || {
            atomically!(label: "conflicts: before"; { c += 1 });
            atomically!(label: "conflicts: writes a"; { a += 1 });
            atomically!(label: "conflicts: reads only"; { assert_eq!(*c, 1) });
            atomically!(label: "conflicts: after"; { c += 1 });
        },
    );
    let [conflict] = &conflicts("conflicts: third")[..] else { panic!("{:?}", conflicts("conflicts: third")) };
    assert_eq!(conflict.culprit.unwrap().label, "conflicts: writes a");
}

#[test]
fn a_site_that_has_only_read_so_far_is_blamed_for_what_it_then_writes() {
    let (a, b, c) = (TVar::new(0), TVar::new(0), TVar::new(0));
    collide(
        |pause| atomically!(label: "conflicts: fourth"; { let seen = *a; pause(); b += seen }),
        || {
            atomically!(label: "conflicts: wrote before"; { c += 1 });
            for writes in [false, false, true] {
                atomically!(label: "conflicts: writes now and then"; { if writes { a += 1 } });
            }
        },
    );
    let [conflict] = &conflicts("conflicts: fourth")[..] else { panic!("{:?}", conflicts("conflicts: fourth")) };
    assert_eq!(conflict.culprit.unwrap().label, "conflicts: writes now and then");
}

#[test]
fn variables_without_a_label_are_told_by_where_they_were_used() {
    let (a, b) = (TVar::new(0), TVar::new(0));
    collide(
        |pause| {
            let mut first = true;
            atomically(|tx: &Transaction| -> Stm<()> {
                let seen = tx.read(&a)?;
                if std::mem::take(&mut first) {
                    pause();
                }
                tx.modify(&b, |b| *b += seen)
            });
        },
        || atomically!(label: "conflicts: of explicit"; { a += 1 }),
    );
    let of_explicit =
        |conflict: &stm_core::stats::Conflict| conflict.culprit.is_some_and(|c| c.label == "conflicts: of explicit");
    let all = stm_core::stats::report().conflicts;
    let conflict = all.iter().find(|conflict| of_explicit(conflict)).unwrap();
    assert_eq!((conflict.victim.label, &conflict.variable.label, conflict.variable.path), ("", &None, None));
    assert_eq!(conflict.variable.place.line, 112);
}

#[test]
fn conflicts_of_one_path_tell_whether_it_is_one_variable() {
    let vars: Vec<_> = (0..4).map(|_| TVar::new(0)).collect();
    let sum = TVar::new(0);
    for n in [2, 2, 2, 3] {
        collide(
            |pause| atomically!(label: "conflicts: paths"; { let seen = vars[n]; pause(); sum += seen }),
            || atomically!(label: "conflicts: writes paths"; { vars[n] += 1 }),
        );
    }
    let [conflict] = &conflicts("conflicts: paths")[..] else { panic!("{:?}", conflicts("conflicts: paths")) };
    assert_eq!((conflict.count, conflict.same), (4, 3));
}

#[test]
fn a_storm_is_counted_whole() {
    let counter = TVar::named("conflicts: storm", 0_u64);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..500 {
                    atomically!(label: "conflicts: storm"; {
                        let n = *counter;
                        thread::yield_now();
                        counter = n + 1;
                    });
                }
            });
        }
    });
    assert_eq!(counter.load(), 2000);
    let (stats, conflicts) = (site("conflicts: storm"), conflicts("conflicts: storm"));
    assert_eq!(stats.commits, 2000);
    assert_eq!(stats.attempts, 2000 + stats.aborts.total() + stats.retries);
    let blamed: u64 = conflicts.iter().map(|conflict| conflict.count).sum();
    assert_eq!(blamed, stats.aborts.read_conflicts + stats.aborts.locks_busy);
    assert!(blamed > 0, "threads that yield in the middle do not get into each other's way");
    for conflict in conflicts {
        assert_eq!(conflict.variable.label.as_deref(), Some("conflicts: storm"));
        assert!(conflict.culprit.is_none_or(|culprit| culprit.label == "conflicts: storm"));
    }
}

#[test]
fn a_label_goes_with_its_variable() {
    // The memory of one is used by the next.
    for n in 0..100 {
        let (named, sum) = (TVar::named(format!("conflicts: short-lived {n}"), 0), TVar::new(0));
        drop(named);
        let unnamed: Vec<_> = (0..4).map(|_| TVar::new(0)).collect();
        collide(
            |pause| atomically!(label: "conflicts: reuse"; { let seen = unnamed[0]; pause(); sum += seen }),
            || atomically!(label: "conflicts: writes reuse"; { unnamed[0] += 1 }),
        );
    }
    let [conflict] = &conflicts("conflicts: reuse")[..] else { panic!("{:?}", conflicts("conflicts: reuse")) };
    assert_eq!((conflict.variable.label.as_deref(), conflict.count), (None, 100));
}

#[test]
fn different_variables_of_different_threads_are_not_taken_for_one() {
    let (vars, sum): (Vec<_>, _) = ((0..4).map(|_| TVar::new(0)).collect(), TVar::new(0));
    for n in 0..4 {
        collide(
            |pause| {
                thread::scope(|scope| {
                    scope.spawn(|| {
                        atomically!(label: "conflicts: threads"; { let seen = vars[n]; pause(); sum += seen });
                    });
                });
            },
            || atomically!(label: "conflicts: writes threads"; { vars[n] += 1 }),
        );
    }
    let [conflict] = &conflicts("conflicts: threads")[..] else { panic!("{:?}", conflicts("conflicts: threads")) };
    assert_eq!((conflict.count, conflict.same), (4, 1));
}
