//! Threads that wait are woken.

use super::{model, pair};
use loom::thread::yield_now;
use stm_core::models::spawn;
use stm_core::{TVar, Transaction, atomically};

#[test]
fn lost_wakeup() {
    model(4, || {
        let full = TVar::new(false);
        let same = full.clone();
        let waiter = spawn(move || atomically(|tx| if tx.read(&same)? { Ok(()) } else { tx.retry() }));
        full.store(true);
        waiter.join().unwrap();
    });
}

#[test]
fn lost_wakeup_of_one_of_two_variables() {
    model(4, || {
        let (a, b) = pair(|| false);
        let same = (a.clone(), b.clone());
        let waiter = spawn(move || {
            atomically(|tx| if tx.read(&same.0)? || tx.read(&same.1)? { Ok(()) } else { tx.retry() });
        });
        b.store(true);
        waiter.join().unwrap();
    });
}

#[test]
fn lost_wakeup_of_one_of_two_waiters() {
    model(0, || {
        let full = TVar::new(false);
        let wait = |full: TVar<bool>| atomically(|tx| if tx.read(&full)? { Ok(()) } else { tx.retry() });
        let (one, two) = (full.clone(), full.clone());
        let waiters = [spawn(move || wait(one)), spawn(move || wait(two))];
        yield_now();
        full.store(true);
        for waiter in waiters {
            waiter.join().unwrap();
        }
    });
}

/// A commit that stores what the waiter has seen calls nobody, and the next one must.
#[test]
fn lost_wakeup_after_a_change_that_is_none() {
    model(3, || {
        let full = TVar::new(false);
        let same = full.clone();
        let waiter = spawn(move || atomically(|tx| if tx.read(&same)? { Ok(()) } else { tx.retry() }));
        full.store(false);
        full.store(true);
        waiter.join().unwrap();
    });
}

/// The first permit is taken before the second waiter has had its turn to look for it.
#[test]
fn lost_wakeup_when_a_permit_has_come_and_gone() {
    model(0, || {
        let permits = TVar::new(0_u32);
        let take = |permits: TVar<u32>| {
            atomically(|tx| match tx.read(&permits)? {
                0 => tx.retry(),
                n => tx.write(&permits, n - 1),
            });
        };
        let (one, two) = (permits.clone(), permits.clone());
        let takers = [spawn(move || take(one)), spawn(move || take(two))];
        yield_now();
        permits.update(|n| n + 1);
        permits.update(|n| n + 1);
        for taker in takers {
            taker.join().unwrap();
        }
        assert_eq!(permits.load(), 0);
    });
}

/// An alternative that retries has read what may let it go on, too.
#[test]
fn lost_wakeup_of_the_first_alternative() {
    model(3, || {
        let (a, b) = pair(|| false);
        let same = (a.clone(), b.clone());
        let waiter = spawn(move || {
            let go = |tx: &Transaction, var| if tx.read(var)? { Ok(()) } else { tx.retry() };
            atomically(|tx| tx.or_else(|tx| go(tx, &same.0), |tx| go(tx, &same.1)));
        });
        a.store(true);
        waiter.join().unwrap();
    });
}
