//! `retry`: who is woken, when, and by what.

use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use stm_core::{TVar, Transaction, atomically};

/// Long enough for another thread to have parked; nothing is asserted about time itself.
fn let_it_park() {
    thread::sleep(Duration::from_millis(30));
}

#[test]
fn retry_waits_for_a_change() {
    let x = TVar::new(0);
    thread::scope(|scope| {
        let waiter = scope.spawn(|| atomically(|tx| if tx.read(&x)? == 0 { tx.retry() } else { tx.read(&x) }));
        let_it_park();
        assert!(!waiter.is_finished());
        x.store(7);
        assert_eq!(waiter.join().unwrap(), 7);
    });
}

#[test]
fn a_waiter_is_woken_only_by_what_it_read() {
    let (watched, other) = (TVar::new(0), TVar::new(0));
    let runs = AtomicU64::new(0);
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            atomically(|tx| {
                runs.fetch_add(1, SeqCst);
                if tx.read(&watched)? == 0 { tx.retry() } else { Ok(()) }
            });
        });
        let_it_park();
        let before = runs.load(SeqCst);
        for n in 0..1_000 {
            other.store(n);
        }
        let_it_park();
        assert_eq!(runs.load(SeqCst), before, "woken by a variable that it did not read, or polling");
        watched.store(1);
        waiter.join().unwrap();
    });
    assert!(runs.load(SeqCst) <= 3);
}

#[test]
fn no_lost_wakeup() {
    // A change may come at any moment between the read and the parking.
    let (question, answer) = (TVar::new(0), TVar::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            for n in 1..=3_000 {
                atomically(|tx| if tx.read(&question)? == n { tx.write(&answer, n) } else { tx.retry() });
            }
        });
        for n in 1..=3_000 {
            question.store(n);
            atomically(|tx| if tx.read(&answer)? == n { Ok(()) } else { tx.retry() });
        }
    });
}

#[test]
fn a_token_ring_comes_around() {
    const THREADS: usize = 8;
    const ROUNDS: usize = 200;
    let slots: Vec<_> = (0..THREADS).map(|n| TVar::new(n == 0)).collect();
    let passed = TVar::new(0);
    thread::scope(|scope| {
        for me in 0..THREADS {
            let (slots, passed) = (&slots, &passed);
            scope.spawn(move || {
                for _ in 0..ROUNDS {
                    atomically(|tx| {
                        if !tx.read(&slots[me])? {
                            return tx.retry();
                        }
                        tx.write(&slots[me], false)?;
                        tx.write(&slots[(me + 1) % THREADS], true)?;
                        tx.modify(passed, |n| *n += 1)
                    });
                }
            });
        }
    });
    assert_eq!(passed.load(), THREADS * ROUNDS);
}

#[test]
fn or_else_waits_for_both_alternatives() {
    let (a, b) = (TVar::new(None), TVar::new(None));
    for (var, value) in [(&a, 1), (&b, 2)] {
        thread::scope(|scope| {
            let waiter = scope.spawn(|| {
                atomically(|tx| {
                    let take = |var: &TVar<Option<i32>>| match tx.read(var)? {
                        Some(value) => tx.write(var, None).map(|()| value),
                        None => tx.retry(),
                    };
                    tx.or_else(|_| take(&a), |_| take(&b))
                })
            });
            let_it_park();
            var.store(Some(value));
            assert_eq!(waiter.join().unwrap(), value);
        });
    }
}

#[test]
fn retry_after_a_peek_waits_for_what_was_peeked() {
    let x = TVar::new(0);
    thread::scope(|scope| {
        let waiter = scope.spawn(|| atomically(|tx| if tx.peek(|| tx.read(&x))? == 0 { tx.retry() } else { Ok(()) }));
        let_it_park();
        assert!(!waiter.is_finished());
        x.store(1);
        waiter.join().unwrap();
    });
}

#[test]
fn what_a_retrying_attempt_wrote_is_gone() {
    let (x, go) = (TVar::new(0), TVar::new(false));
    thread::scope(|scope| {
        let waiter = scope.spawn(|| {
            atomically(|tx| {
                tx.modify(&x, |x| *x += 1)?;
                if tx.read(&go)? { Ok(()) } else { tx.retry() }
            });
        });
        let_it_park();
        assert_eq!(x.load(), 0);
        go.store(true);
        waiter.join().unwrap();
    });
    assert_eq!(x.load(), 1);
}

#[test]
fn many_waiters_are_all_served() {
    let tickets = TVar::new(0);
    thread::scope(|scope| {
        for _ in 0..20 {
            scope.spawn(|| {
                atomically(|tx| match tx.read(&tickets)? {
                    0 => tx.retry(),
                    n => tx.write(&tickets, n - 1),
                });
            });
        }
        for _ in 0..20 {
            tickets.update(|n| n + 1);
        }
    });
    assert_eq!(tickets.load(), 0);
}

/// Each permit serves one of many: the others are not woken for it, but for a few.
#[test]
fn a_permit_is_no_reason_to_wake_everybody() {
    const WAITERS: u64 = if cfg!(miri) { 8 } else { 100 };
    let (permits, bodies, taken) = (TVar::new(0_u64), AtomicU64::new(0), AtomicU64::new(0));
    let mut before = 0;
    thread::scope(|scope| {
        for _ in 0..WAITERS {
            scope.spawn(|| {
                atomically(|tx| {
                    bodies.fetch_add(1, SeqCst);
                    match tx.read(&permits)? {
                        0 => tx.retry(),
                        n => tx.write(&permits, n - 1),
                    }
                });
                taken.fetch_add(1, SeqCst);
            });
        }
        while bodies.load(SeqCst) < WAITERS {
            thread::yield_now();
        }
        let_it_park();
        before = bodies.load(SeqCst);
        for permit in 0..WAITERS {
            permits.update(|n| n + 1);
            while taken.load(SeqCst) <= permit {
                thread::yield_now();
            }
        }
    });
    // If all were woken, the mean would be half of the waiters.
    let each = (bodies.load(SeqCst) - before) / WAITERS;
    assert!(each < 10, "{each} bodies ran for a permit");
}

/// A value that cannot be compared: everybody is asked, one after the other, until somebody can go on.
#[test]
fn whoever_can_go_on_is_found_among_many() {
    const WAITERS: usize = if cfg!(miri) { 5 } else { 50 };
    let turn = TVar::new(vec![usize::MAX]);
    thread::scope(|scope| {
        for number in 0..WAITERS {
            let turn = &turn;
            scope.spawn(move || {
                atomically(|tx| {
                    if tx.read_ref(turn)?[0] != number {
                        return tx.retry();
                    }
                    tx.write(turn, vec![number + 1])
                });
            });
        }
        let_it_park();
        turn.store(vec![0]);
    });
    assert_eq!(turn.load(), [WAITERS]);
}

#[test]
#[should_panic(expected = "has read no variable")]
fn waiting_for_nothing_is_refused() {
    atomically(Transaction::retry::<()>);
}
