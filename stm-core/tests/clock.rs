//! The end of the clock, in a build that starts it shortly before:
//! `RUSTFLAGS="--cfg stm_late_clock" cargo test --release -p stm-core --test clock`.

#![cfg(all(stm_late_clock, unix))]

use std::env;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;
use stm_core::{TVar, atomically};

const CHILD: &str = "STM_CLOCK_CHILD";

/// A process that commits for ever ends with a message, and until then every commit counts.
#[test]
fn a_clock_that_runs_out_aborts_with_a_message() {
    if env::var_os(CHILD).is_some() {
        let (n, twice) = (TVar::new(0_u64), TVar::new(Box::new(0_u64)));
        loop {
            atomically(|tx| {
                let (next, double) = (tx.read(&n)? + 1, tx.read(&twice)?);
                assert_eq!(*double, 2 * (next - 1));
                tx.write(&n, next)?;
                tx.write(&twice, Box::new(2 * next))
            });
            assert!(n.load() < 20_000_001, "the clock does not end");
        }
    }
    let child = Command::new(env::current_exe().expect("this program has a path"))
        .args(["--exact", "a_clock_that_runs_out_aborts_with_a_message", "--nocapture"])
        .env(CHILD, "1")
        .output()
        .expect("this program can be run");
    let said = String::from_utf8_lossy(&child.stderr);
    assert_eq!(child.status.signal(), Some(6), "not aborted, but {}: {said}", child.status);
    assert!(said.contains("the clock has run out: restart it"), "{said}");
}
