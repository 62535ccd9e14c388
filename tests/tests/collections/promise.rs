//! `TPromise`: a value that is set once.
#![allow(missing_docs)]

use std::thread;
use std::time::Duration;

use stm_core::collections::TPromise;
use stm_core::prelude::*;

#[test]
fn the_first_value_stays() {
    let promise = TPromise::new();
    assert_eq!((promise.is_set(), promise.try_get()), (false, None));
    assert_eq!(promise.set("first".to_string()), Ok(()));
    assert_eq!(promise.set("second".to_string()), Err("second".to_string()));
    assert_eq!((promise.is_set(), promise.try_get(), promise.get()), (true, Some("first".into()), "first".into()));
    assert_eq!(format!("{promise:?}"), "TPromise(Some(\"first\"))");
    assert_eq!(TPromise::from(1).try_get(), Some(1));
}

#[test]
fn of_many_that_set_it_one_succeeds_and_all_see_the_same() {
    for _ in 0..50 {
        let promise = TPromise::new();
        let results = thread::scope(|scope| {
            let threads = [0, 1, 2].map(|n| {
                let promise = promise.clone();
                scope.spawn(move || (promise.set(n).is_ok(), promise.get(), n))
            });
            threads.map(|thread| thread.join().unwrap())
        });
        let winners: Vec<_> = results.iter().filter(|(won, ..)| *won).map(|(.., n)| *n).collect();
        assert_eq!(winners.len(), 1);
        assert!(results.iter().all(|(_, seen, _)| *seen == winners[0]));
    }
}

#[test]
fn get_waits_and_an_undone_value_was_never_set() {
    let promise = TPromise::new();
    assert_eq!(try_atomically! { promise.get() }, Err(TryError::WouldBlock));
    assert_eq!(atomically!(timeout: Duration::from_millis(2); { promise.get() }), Err(TimedOut));
    let undone = atomically! {
        assert_eq!(promise.set(1), Ok(()));
        assert_eq!(promise.get(), 1);
        Err::<(), i32>(2)
    };
    assert_eq!((undone, promise.try_get()), (Err(2), None));
    assert_eq!(atomically! { or_else!({ promise.get() }, { -1 }) }, -1);
    thread::scope(|scope| {
        let waiter = scope.spawn(|| promise.get());
        assert_eq!(promise.set(3), Ok(()));
        assert_eq!(waiter.join().unwrap(), 3);
    });
}
