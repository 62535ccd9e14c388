//! Reports of those who wait for too long.

use std::pin::pin;
use std::sync::mpsc;
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use stm_core::prelude::*;
use stm_core::stats::{Waiter, Watchdog};

/// A watchdog, and its reports of one call site.
fn watch(label: &'static str, limit: Duration) -> (Watchdog, mpsc::Receiver<Waiter>) {
    let (send, reports) = mpsc::channel();
    let report = move |waiter: &Waiter| {
        if waiter.site.label == label {
            _ = send.send(waiter.clone());
        }
    };
    (Watchdog::start_with(limit, report).unwrap(), reports)
}

const LIMIT: Duration = Duration::from_millis(40);
const LONG: Duration = Duration::from_secs(10);

#[test]
fn who_waits_for_too_long_is_reported_once() {
    let (watchdog, reports) = watch("watchdog: once", LIMIT);
    let ready = TVar::named("watchdog: once", false);
    thread::scope(|scope| {
        scope.spawn(|| atomically!(label: "watchdog: once"; { check!(ready) }));
        let waiter = reports.recv_timeout(LONG).unwrap();
        assert!(waiter.waiting > LIMIT && !waiter.has_other_handles(), "{waiter:?}");
        assert!(reports.recv_timeout(5 * LIMIT).is_err(), "reported twice");
        ready.store(true);
    });
    drop(watchdog);
    assert!(reports.recv().is_err());
}

#[test]
fn who_waits_for_less_is_not() {
    let (watchdog, reports) = watch("watchdog: less", Duration::from_hours(1));
    let ready = TVar::new(false);
    thread::scope(|scope| {
        scope.spawn(|| atomically!(label: "watchdog: less"; { check!(ready) }));
        crate::waiter("watchdog: less");
        thread::sleep(LIMIT);
        ready.store(true);
    });
    drop(watchdog);
    assert!(reports.recv().is_err());
}

#[test]
fn a_wait_that_is_called_in_vain_goes_on() {
    let (watchdog, reports) = watch("watchdog: in vain", 3 * LIMIT);
    let count = TVar::new(0);
    thread::scope(|scope| {
        scope.spawn(|| atomically!(label: "watchdog: in vain"; { check!(count >= 1_000_000) }));
        let start = Instant::now();
        while reports.try_recv().is_err() {
            count.update(|n| n + 1);
            thread::sleep(Duration::from_millis(1));
            assert!(start.elapsed() < LONG, "the wait seems to begin anew each time");
        }
        count.store(1_000_000);
    });
    drop(watchdog);
}

#[test]
fn it_is_said_again_when_the_last_other_handle_goes() {
    let (watchdog, reports) = watch("watchdog: handles", LIMIT);
    let ready = TVar::new(false);
    let other = ready.clone();
    let mut context = Context::from_waker(Waker::noop());
    let mut task = pin!(atomically_async!(label: "watchdog: handles"; { check!(ready) }));
    assert_eq!(task.as_mut().poll(&mut context), Poll::Pending);
    assert!(reports.recv_timeout(LONG).unwrap().has_other_handles());
    drop(other);
    assert!(!reports.recv_timeout(LONG).unwrap().has_other_handles());
    assert!(reports.recv_timeout(5 * LIMIT).is_err(), "reported a third time");
    drop(watchdog);
}

#[test]
fn a_report_that_panics_is_followed_by_others() {
    let (send, reports) = mpsc::channel();
    let report = move |waiter: &Waiter| {
        if waiter.site.label.starts_with("watchdog: panic") {
            send.send(waiter.site.label).unwrap();
            panic!("on purpose");
        }
    };
    let watchdog = Watchdog::start_with(LIMIT, report).unwrap();
    let ready = TVar::new(false);
    thread::scope(|scope| {
        scope.spawn(|| atomically!(label: "watchdog: panic 1"; { check!(ready) }));
        assert_eq!(reports.recv_timeout(LONG), Ok("watchdog: panic 1"));
        scope.spawn(|| atomically!(label: "watchdog: panic 2"; { check!(ready) }));
        assert_eq!(reports.recv_timeout(LONG), Ok("watchdog: panic 2"));
        ready.store(true);
    });
    drop(watchdog);
}

#[test]
fn it_stops_at_once() {
    let watchdog = Watchdog::start(Duration::from_hours(1)).unwrap();
    let start = Instant::now();
    drop(watchdog);
    assert!(start.elapsed() < Duration::from_secs(5));
}
