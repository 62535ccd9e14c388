//! `TDelay`: a condition that becomes true at a time. How many threads that takes is tested in `delay_thread`.
#![allow(missing_docs)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};

use stm_core::collections::{TDelay, TMVar};
use stm_core::prelude::*;

const SOON: Duration = Duration::from_millis(10);

#[test]
fn one_without_duration_or_in_the_past_is_over() {
    for delay in [TDelay::after(Duration::ZERO), TDelay::at(Instant::now())] {
        assert!(delay.is_over());
        delay.wait();
        assert_eq!(try_atomically! { delay.wait(); delay.is_over() }, Ok(true));
    }
}

#[test]
fn it_is_over_at_its_time_and_not_before() {
    let start = Instant::now();
    let delay = TDelay::after(SOON);
    let same = delay.clone();
    assert!(TDelay::ptr_eq(&delay, &same));
    drop(delay);
    same.wait();
    assert!(start.elapsed() >= SOON && same.is_over());
    assert_eq!(format!("{same:?}"), "TDelay { is_over: true }");
}

#[test]
fn one_that_no_clock_can_show_the_end_of_is_never_over() {
    let centuries = Duration::from_hours(24 * 365 * 100_000);
    for delay in [TDelay::after(Duration::MAX), TDelay::after(Duration::from_secs(1 << 40)), TDelay::after(centuries)] {
        assert_eq!(try_atomically! { delay.wait() }, Err(TryError::WouldBlock));
        // The thread goes on with others.
        TDelay::after(Duration::from_millis(1)).wait();
        assert!(!delay.is_over());
    }
}

#[test]
fn they_end_in_the_order_of_their_times_whatever_the_order_of_making() {
    let now = Instant::now();
    let later = [5, 1, 4, 2, 3].map(|n| (n, TDelay::at(now + n * SOON)));
    let (over, ended) = (|n: u32| later.iter().find(|(m, _)| *m == n).unwrap().1.is_over(), TVar::new(0));
    for n in 1..=5 {
        later.iter().find(|(m, _)| *m == n).unwrap().1.wait();
        assert!((1..=n).all(over), "an earlier one is not over");
        ended.update(|n| n + 1);
    }
    assert_eq!(ended.load(), 5);
}

#[test]
fn it_limits_an_alternative_and_the_value_wins_if_it_is_there() {
    let place = TMVar::empty();
    let take_or_give_up = |delay: &TDelay| {
        atomically! { or_else!({ Some(place.take()) }, { check!(delay.is_over()); None }) }
    };
    assert_eq!(take_or_give_up(&TDelay::after(SOON)), None);
    place.put(1);
    let over = TDelay::after(Duration::ZERO);
    assert_eq!(take_or_give_up(&over), Some(1));
    assert_eq!(take_or_give_up(&over), None);
    thread::scope(|scope| {
        let waiter = scope.spawn(|| take_or_give_up(&TDelay::after(Duration::MAX)));
        place.put(2);
        assert_eq!(waiter.join().unwrap(), Some(2));
    });
}

#[test]
fn attempts_do_not_push_it_on() {
    let (delay, changes, attempts) = (TDelay::after(5 * SOON), TVar::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            while !delay.is_over() {
                changes.update(|n| n + 1);
                thread::sleep(Duration::from_millis(1));
            }
        });
        atomically! {
            attempts.fetch_add(1, SeqCst);
            let _woken_by_each_change = *changes;
            delay.wait();
        }
    });
    assert!(attempts.load(SeqCst) >= 2);
}

#[test]
fn many_wait_for_one() {
    let (delay, woken) = (TDelay::after(SOON), TVar::new(0));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| atomically! { delay.wait(); woken += 1; });
        }
    });
    assert_eq!(woken.load(), 8);
}

#[test]
fn one_made_in_a_transaction_can_be_handed_out() {
    let place = TVar::new(None::<TDelay>);
    let made = atomically! {
        let delay = TDelay::after(SOON);
        assert!(!delay.is_over());
        place = Some(delay.clone());
        delay
    };
    made.wait();
    let stored = place.load().unwrap();
    assert!(TDelay::ptr_eq(&stored, &made) && stored.is_over());
    // What was undone, too.
    let undone = atomically! { Err::<(), _>(TDelay::after(SOON)) };
    undone.unwrap_err().wait();
}

#[test]
fn waiting_for_one_in_the_transaction_that_makes_it_panics_with_advice() {
    let wait = || atomically! { TDelay::after(SOON).wait() };
    let panic = catch_unwind(AssertUnwindSafe(wait)).unwrap_err();
    assert!(panic.downcast_ref::<&str>().unwrap().contains("make the delay before the block"));
    atomically! { TDelay::after(Duration::ZERO).wait() }
}
