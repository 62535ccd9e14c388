//! Who disturbs whom, and threads.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::mpsc;
use std::thread;

use stm_core::collections::TVec;
use stm_core::prelude::*;

/// How many attempts `body` makes, if another thread runs `meanwhile` in the middle of the first one.
fn attempts(body: impl Fn(&dyn Fn()) + Sync, meanwhile: impl Fn() + Sync) -> usize {
    let attempts = AtomicUsize::new(0);
    let in_the_middle = || {
        if attempts.fetch_add(1, SeqCst) == 0 {
            thread::scope(|scope| scope.spawn(&meanwhile).join().unwrap());
        }
    };
    body(&in_the_middle);
    attempts.load(SeqCst)
}

fn vector(len: usize) -> TVec<usize> {
    (0..len).collect()
}

#[test]
fn using_an_element_does_not_conflict_with_coming_and_going_beyond() {
    // Also where the neighbour comes and goes, and where a chunk of memory begins.
    for len in [4, 5, 8, 64, 65, 128] {
        let v = vector(len);
        let used_once = attempts(
            |in_the_middle| {
                atomically! {
                    let n = v[3];
                    in_the_middle();
                    v[3] = n + v[3];
                }
            },
            || {
                for n in 0..200 {
                    v.push(n);
                }
                v.truncate(len);
                v.push(1);
                v.pop();
                if len > 4 {
                    v.pop();
                    v.push(2);
                }
            },
        );
        assert_eq!((used_once, v[3].load()), (1, 6));
    }
}

#[test]
fn using_different_elements_does_not_conflict() {
    let v = vector(10);
    let runs = attempts(
        |in_the_middle| atomically! { v[1] += 1; in_the_middle(); v.set(2, v[1]) },
        || atomically! { v[3] += 1; v.swap(4, 5) },
    );
    assert_eq!((runs, v.to_vec()), (1, vec![0, 2, 2, 4, 5, 4, 6, 7, 8, 9]));
}

#[test]
fn what_conflicts_runs_again() {
    let same_element = |v: &TVec<usize>| v[1].store(7);
    let its_removal_and_return = |v: &TVec<usize>| {
        v.truncate(1);
        v.push(7);
    };
    for meanwhile in [same_element, its_removal_and_return] {
        let v = vector(2);
        let runs =
            attempts(|in_the_middle| atomically! { let n = v[1]; in_the_middle(); v[0] = n + v[1]; }, || meanwhile(&v));
        assert_eq!((runs, v.to_vec()), (2, vec![14, 7]));
    }
    // Both change the length.
    let v = vector(0);
    let runs = attempts(|in_the_middle| atomically! { v.push(1); in_the_middle(); }, || v.push(2));
    assert_eq!((runs, v.to_vec()), (2, vec![2, 1]));
    // One has found that there is no such element.
    let v = vector(0);
    let seen = TVar::new(Some(9));
    let runs = attempts(|in_the_middle| atomically! { seen = v.get(5); in_the_middle(); }, || v.resize(6, 3));
    assert_eq!((runs, seen.load()), (2, Some(3)));
}

#[test]
fn a_slot_made_by_an_undone_push_has_the_value_of_the_one_that_commits() {
    // The first attempt makes the slot; the other thread stores to it, and takes the length back to what it was.
    let v = vector(0);
    let runs = attempts(
        |in_the_middle| atomically! { v.push(1); in_the_middle(); assert_eq!(v[0], 1); },
        || atomically! { v.push(2); v.pop(); },
    );
    assert!(runs <= 2);
    assert_eq!(v.to_vec(), [1]);
}

#[test]
fn every_pushed_element_is_popped_once() {
    const EACH: usize = 3_000;
    let v = TVec::new();
    let (popped, all) = mpsc::channel();
    thread::scope(|scope| {
        for thread in 0..2 {
            let (v, popped) = (&v, popped.clone());
            scope.spawn(move || {
                for n in 0..EACH {
                    v.push(thread * EACH + n);
                    if n % 3 == 0 {
                        v.push(usize::MAX);
                        let taken = v.pop();
                        // It may be that of another one, never none.
                        popped.send(taken.unwrap()).unwrap();
                    }
                }
            });
        }
    });
    drop(popped);
    let mut seen: Vec<_> = all.iter().chain(v.iter()).filter(|n| *n != usize::MAX).collect();
    seen.sort_unstable();
    assert!(seen.into_iter().eq(0..2 * EACH));
}

#[test]
fn sums_and_lengths_are_of_one_state_while_others_move_elements() {
    let v: TVec<usize> = vec![10; 20].into();
    let done = TVar::new(0);
    thread::scope(|scope| {
        for thread in 0..2 {
            let (v, done) = (&v, &done);
            scope.spawn(move || {
                for round in 0..2_000 {
                    let (from, to) = ((round + thread) % 10, (round * 7 + 3) % 10);
                    match round % 3 {
                        0 => atomically! { if v[from] > 0 { v[from] -= 1; v[to] += 1; } },
                        1 => v.swap(from, to),
                        _ => atomically! { let last = v.pop().unwrap(); v.push(last); v.push(0); v.pop(); },
                    }
                }
                done.update(|n| n + 1);
            });
        }
        while done.load() < 2 {
            let all = v.to_vec();
            assert_eq!((all.len(), all.iter().sum::<usize>()), (20, 200));
            atomically! { assert_eq!((v.len(), (0..v.len()).map(|i| v[i]).sum::<usize>()), (20, 200)) }
            assert_eq!(snapshot! { (0..20).map(|i| v[i]).sum::<usize>() }, 200);
        }
    });
}
