//! The end of the clock, in a build that starts it shortly before:
//! `RUSTFLAGS="--cfg stm_late_clock" cargo test --release -p stm-core --test clock`.

#![cfg(all(stm_late_clock, unix))]

use std::env;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;
use stm_core::{TVar, atomically};

const CHILD: &str = "STM_CLOCK_CHILD";

/// How many timestamps there are before the end, and a few that commits take ahead of the clock.
const LEFT: u64 = (1 << 28) + 100;

/// Runs the test with this name as a process of its own, which must end with the message. In that process: `step`, again
/// and again, as long as there can be timestamps.
fn runs_out(name: &str, mut step: impl FnMut(u64)) {
    if env::var_os(CHILD).is_some() {
        (0..LEFT).for_each(&mut step);
        panic!("the clock does not end");
    }
    let child = Command::new(env::current_exe().expect("this program has a path"))
        .args(["--exact", name, "--nocapture"])
        .env(CHILD, "1")
        .output()
        .expect("this program can be run");
    let said = String::from_utf8_lossy(&child.stderr);
    assert_eq!(child.status.signal(), Some(6), "not aborted, but {}: {said}", child.status);
    assert!(said.contains("the clock has run out: restart it"), "{said}");
}

/// A process that commits for ever ends with a message, and until then every commit counts.
#[test]
fn a_clock_that_runs_out_aborts_with_a_message() {
    let (n, twice) = (TVar::new(0_u64), TVar::new(Box::new(0_u64)));
    runs_out("a_clock_that_runs_out_aborts_with_a_message", |step| {
        atomically(|tx| {
            let (next, double) = (tx.read(&n)? + 1, tx.read(&twice)?);
            assert_eq!((next, *double), (step + 1, 2 * step));
            tx.write(&n, next)?;
            tx.write(&twice, Box::new(2 * next))
        });
    });
}

/// So does one that registers snapshots for ever, each of which lets the clock jump.
#[test]
fn a_clock_that_runs_out_by_jumps_aborts_with_a_message() {
    let n = TVar::new(0_u64);
    runs_out("a_clock_that_runs_out_by_jumps_aborts_with_a_message", |step| {
        atomically(|tx| {
            tx.peek(|| tx.read(&n).map(|seen| assert_eq!(seen, step)))?;
            tx.write(&n, step + 1)
        });
    });
}
