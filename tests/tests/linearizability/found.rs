//! What random histories have found, each by itself.

use std::thread;

use stm_core::collections::TCounter;
use stm_core::prelude::*;

/// Runs in another thread, which is over then.
fn elsewhere(run: impl FnOnce() + Send) {
    thread::scope(|scope| scope.spawn(run).join().expect("it does not panic"));
}

/// A thread's number goes on to one that has already looked at the counter, from one that has added to it since.
#[test]
fn a_transaction_sees_what_it_has_added_with_a_number_that_it_got_late() {
    let (counter, x, y) = (TCounter::new(0), TVar::new(0), TVar::new(0));
    let change = || {
        atomically! {
            x += 1;
            y += 1;
        }
    };
    let add = || counter.add(5);
    let mut seen = None;
    elsewhere(|| {
        seen = Some(atomically! {
            let before = (*x, counter.get());
            // From here it goes on only if it is one that sees old values, as a transaction does after conflicts.
            elsewhere(change);
            let still = *y;
            elsewhere(add);
            let after: Result<(), i64> = atomically! {
                counter.add(1);
                Err(counter.get())
            };
            (before.0 == still, before.1, after)
        });
    });
    assert_eq!(seen, Some((true, 0, Err(1))));
}
