//! The one thread of all `TDelay`s, in a process of its own, and in a single test: it looks at all threads.
#![allow(missing_docs)]
#![cfg(target_os = "linux")]

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use stm_core::collections::TDelay;
use stm_core::prelude::*;

fn timers() -> usize {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    // A thread may end between the listing and the look.
    let names = tasks.filter_map(|task| fs::read_to_string(task.unwrap().path().join("comm")).ok());
    names.filter(|name| name.trim() == "stm-timer").count()
}

fn until(mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_mins(1), "it does not come to that");
        thread::sleep(Duration::from_millis(1));
    }
}

/// Memory in pages.
fn resident() -> usize {
    let statm = fs::read_to_string("/proc/self/statm").unwrap();
    statm.split(' ').nth(1).unwrap().parse().unwrap()
}

#[test]
fn there_is_one_thread_and_only_while_there_are_delays() {
    assert_eq!(TVar::new(1).load(), 1);
    drop([TDelay::after(Duration::ZERO), TDelay::after(Duration::MAX)]);
    assert_eq!(timers(), 0, "none of these needs a thread");
    for _ in 0..2 {
        let delays: Vec<_> = (1..100).map(|n| TDelay::after(Duration::from_millis(n % 20 + 1))).collect();
        until(|| timers() == 1); // its name is its own, so a moment later
        thread::scope(|scope| {
            for delay in &delays {
                scope.spawn(|| delay.wait());
            }
        });
        assert_eq!(timers(), 1);
        // An hour's delays, given up: nothing is left of them, not even the thread.
        let rounds = |n: usize| (0..n).for_each(|_| drop(TDelay::after(Duration::from_hours(1))));
        rounds(10_000);
        let before = resident();
        rounds(300_000);
        assert!(resident() < before + 3_000, "delays that were dropped pile up");
        // Also if it sleeps for an hour already.
        let hour = TDelay::after(Duration::from_hours(1));
        TDelay::after(Duration::from_millis(1)).wait();
        thread::sleep(Duration::from_millis(50));
        drop(hour);
        until(|| timers() == 0);
    }
}
