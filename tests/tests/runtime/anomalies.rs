//! The runtime rules out, by name, what other ways of sharing allow.

use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::thread;

use stm_core::{Stm, TVar, Transaction, atomically};

const ROUNDS: usize = 2_000;

/// Runs `a` and `b` side by side `ROUNDS` times, with `reset` before and `check` after each round.
fn rounds(reset: impl Fn() + Sync, a: impl Fn() + Sync, b: impl Fn() + Sync, check: impl Fn() + Sync) {
    let (start, end) = (Barrier::new(2), Barrier::new(2));
    thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..ROUNDS {
                start.wait();
                b();
                end.wait();
            }
        });
        for _ in 0..ROUNDS {
            reset();
            start.wait();
            a();
            end.wait();
            check();
        }
    });
}

#[test]
fn no_lost_update() {
    let (inline, boxed) = (TVar::new(0), TVar::new(vec![0]));
    thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| {
                for _ in 0..5_000 {
                    atomically(|tx| {
                        tx.modify(&inline, |n| *n += 1)?;
                        tx.modify(&boxed, |v| v[0] += 1)
                    });
                }
            });
        }
    });
    assert_eq!((inline.load(), boxed.load()), (30_000, vec![30_000]));
}

#[test]
fn no_dirty_read() {
    // A transaction writes a forbidden value and takes it back, or retries after it: nobody ever sees it.
    let (x, go) = (TVar::new(0), TVar::new(false));
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..5_000 {
                atomically(|tx| {
                    tx.write(&x, -1)?;
                    tx.or_else(
                        |tx| {
                            tx.write(&x, -2)?;
                            if tx.read(&go)? { Ok(()) } else { tx.retry() }
                        },
                        |tx| tx.write(&x, 1),
                    )
                });
            }
            done.store(true, SeqCst);
        });
        while !done.load(SeqCst) {
            assert!(x.load() >= 0);
        }
    });
}

/// `count` variables that always hold the same number; `read` sums them.
fn no_read_skew<T: Send + Sync + Clone + 'static>(
    make: impl Fn(u64) -> T + Sync,
    number: impl Fn(&T) -> u64 + Sync,
    peek: bool,
) {
    let vars: Vec<_> = (0..8).map(|_| TVar::new(make(0))).collect();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for n in 1..=20_000 {
                atomically(|tx| vars.iter().try_for_each(|var| tx.write(var, make(n))));
            }
            done.store(true, SeqCst);
        });
        for _ in 0..3 {
            scope.spawn(|| {
                let body = |tx: &Transaction| -> Stm<()> {
                    let first = number(tx.read_ref(&vars[0])?);
                    for var in &vars {
                        // Seen inside of the transaction, so also by attempts that fail later (no zombies).
                        assert_eq!(number(tx.read_ref(var)?), first, "a state that did not exist");
                    }
                    Ok(())
                };
                while !done.load(SeqCst) {
                    atomically(|tx| if peek { tx.peek(|| body(tx)) } else { body(tx) });
                }
            });
        }
        writer.join().unwrap();
    });
}

#[test]
fn no_read_skew_and_no_zombies_inline() {
    no_read_skew(|n| n, |n| *n, false);
}

#[test]
fn no_read_skew_and_no_zombies_boxed() {
    no_read_skew(|n| (n, n.to_string()), |v| v.1.parse().unwrap(), false);
}

#[test]
fn no_read_skew_in_peeks_inline() {
    no_read_skew(|n| n, |n| *n, true);
}

#[test]
fn no_read_skew_in_peeks_boxed() {
    no_read_skew(|n| (n, n.to_string()), |v| v.1.parse().unwrap(), true);
}

#[test]
fn no_write_skew() {
    // Two doctors on call; each leaves if the other stays.
    let (a, b) = (TVar::new(true), TVar::new(true));
    let leave = |me: &TVar<bool>, other: &TVar<bool>| {
        atomically(|tx| if tx.read(other)? { tx.write(me, false) } else { Ok(()) });
    };
    rounds(
        || {
            a.store(true);
            b.store(true);
        },
        || leave(&a, &b),
        || leave(&b, &a),
        || assert!(a.load() || b.load(), "nobody is on call"),
    );
}

#[test]
fn no_write_skew_through_or_else() {
    // Each takes its second alternative because of what the first one read: that read counts for validation.
    let (a, b) = (TVar::new(0), TVar::new(0));
    let claim = |me: &TVar<i32>, other: &TVar<i32>| {
        atomically(|tx| tx.or_else(|tx| if tx.read(other)? == 1 { Ok(()) } else { tx.retry() }, |tx| tx.write(me, 1)));
    };
    rounds(
        || {
            a.store(0);
            b.store(0);
        },
        || claim(&a, &b),
        || claim(&b, &a),
        || assert_eq!(a.load() + b.load(), 1, "both claimed because of what neither read"),
    );
}

#[test]
fn what_was_peeked_is_not_validated_and_what_was_read_is() {
    let (x, y) = (TVar::new(0), TVar::new(0));
    for peek in [true, false] {
        let attempts = AtomicU64::new(0);
        atomically(|tx| {
            let first = attempts.fetch_add(1, SeqCst) == 0;
            let seen = if peek { tx.peek(|| tx.read(&x))? } else { tx.read(&x)? };
            if first {
                thread::scope(|scope| {
                    scope.spawn(|| x.update(|x| x + 1));
                });
            }
            tx.write(&y, seen)
        });
        assert_eq!(attempts.load(SeqCst), if peek { 1 } else { 2 });
    }
}

#[test]
fn a_peek_does_not_mix_snapshots() {
    // After a peek the snapshot stays: what is read later is as old, and the commit finds out.
    let (x, y) = (TVar::new(0), TVar::new(0));
    let attempts = AtomicU64::new(0);
    atomically(|tx| {
        let peeked = tx.peek(|| tx.read(&x))?;
        if attempts.fetch_add(1, SeqCst) == 0 {
            thread::scope(|scope| {
                scope.spawn(|| {
                    atomically(|tx| {
                        tx.write(&x, 1)?;
                        tx.write(&y, 1)
                    });
                });
            });
        }
        assert_eq!(tx.read(&y)?, peeked, "two snapshots in one attempt");
        tx.modify(&y, |y| *y += 10)
    });
    assert_eq!((attempts.load(SeqCst), y.load()), (2, 11));
}

#[test]
fn what_was_committed_before_is_seen() {
    // Real-time order, although transactions start from an old timestamp: message passing beside the runtime.
    let x = TVar::new(0_u64);
    let published = AtomicU64::new(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            for n in 1..=50_000 {
                x.store(n);
                published.store(n, SeqCst);
            }
        });
        loop {
            let before = published.load(SeqCst);
            assert!(x.load() >= before, "a committed write was not seen");
            if before == 50_000 {
                return;
            }
        }
    });
}

#[test]
fn a_slow_transaction_commits_among_many_fast_ones() {
    // Its variables change all the time: bounded attempts, not luck.
    let vars: Vec<_> = (0..500).map(|_| TVar::new(0_u64)).collect();
    let done = AtomicBool::new(false);
    let attempts = AtomicU64::new(0);
    thread::scope(|scope| {
        for thread in 0..3 {
            let (vars, done) = (&vars, &done);
            scope.spawn(move || {
                let mut next = thread;
                while !done.load(SeqCst) {
                    next = (next + 7) % vars.len();
                    atomically(|tx| tx.modify(&vars[next], |n| *n += 1));
                }
            });
        }
        for _ in 0..5 {
            atomically(|tx| {
                attempts.fetch_add(1, SeqCst);
                let sum = vars.iter().try_fold(0, |sum, var| Stm::Ok(sum + tx.read(var)?))?;
                thread::yield_now();
                tx.write(&vars[0], sum)
            });
        }
        done.store(true, SeqCst);
    });
    assert!(attempts.load(SeqCst) <= 5 * 40, "{attempts:?} attempts for 5 transactions");
}
