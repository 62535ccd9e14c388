//! Registered snapshots: what they promise while others commit and clean up.

use super::alone;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};
use stm_core::{Stm, TVar, atomically};

/// The reads of one peek in many run while another thread surveys and prunes; one that registers in between must still
/// find what is pruned.
#[test]
fn a_registered_snapshot_fails_at_no_read() {
    let _alone = alone();
    let vars: Vec<_> = (0..500).map(|_| TVar::new(0_u64)).collect();
    let stop = AtomicBool::new(false);
    let mut found = Ok(());
    thread::scope(|scope| {
        for skip in 0..2 {
            let (vars, stop) = (&vars, &stop);
            scope.spawn(move || {
                while !stop.load(Relaxed) {
                    vars.iter().skip(skip).for_each(|var| var.update(|n| n + 1));
                }
            });
        }
        let end = Instant::now() + Duration::from_secs(1);
        while Instant::now() < end && found.is_ok() {
            found = atomically(|tx| {
                tx.peek(|| Ok(vars.iter().rev().try_for_each(|var| -> Stm<()> { tx.read(var).map(drop) })))
            });
        }
        stop.store(true, Relaxed);
    });
    assert_eq!(found, Ok(()));
}
