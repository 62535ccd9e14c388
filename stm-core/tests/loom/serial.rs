//! Running alone: nobody overtakes, and the turn is handed over.

use super::model;
use loom::thread::yield_now;
use stm_core::models::{meet_conflict, spawn};
use stm_core::{TVar, atomically};

/// How many attempts a transaction makes before it runs alone, in models.
pub(crate) const PATIENCE: u32 = 2;

/// Fails until it runs alone, then calls `begun` once and adds to `var`, slowly. Returns how many attempts it took.
fn add_alone(var: &TVar<u32>, amount: u32, begun: impl FnOnce()) -> u32 {
    let (mut attempts, mut begun) = (0, Some(begun));
    atomically(|tx| {
        attempts += 1;
        if attempts <= PATIENCE {
            return Err(meet_conflict(tx));
        }
        if let Some(begun) = begun.take() {
            begun();
        }
        let value = tx.read(var)?;
        yield_now();
        tx.write(var, value + amount)
    });
    attempts
}

/// Fails until it runs alone, then calls `begun` once and writes to `var`. Returns how many attempts it took.
pub(crate) fn write_alone(var: &TVar<u32>, begun: impl FnOnce()) -> u32 {
    let (mut attempts, mut begun) = (0, Some(begun));
    atomically(|tx| {
        attempts += 1;
        if attempts <= PATIENCE {
            return Err(meet_conflict(tx));
        }
        if let Some(begun) = begun.take() {
            begun();
        }
        tx.write(var, 1)
    });
    attempts
}

/// Whoever has not passed the gate yet waits, so there is nobody who could make it fail.
#[test]
fn overtaken_while_it_runs_alone() {
    model(3, || {
        let var = TVar::new(0);
        let (same, mut other) = (var.clone(), None);
        let attempts = add_alone(&var, 10, || other = Some(spawn(move || same.update(|n| n + 1))));
        assert_eq!(attempts, PATIENCE + 1);
        other.unwrap().join().unwrap();
        assert_eq!(var.load(), 11);
    });
}

#[test]
fn turn_to_run_alone_not_handed_over() {
    model(3, || {
        let var = TVar::new(0);
        let (same, mut other) = (var.clone(), None);
        let attempts = add_alone(&var, 10, || other = Some(spawn(move || add_alone(&same, 1, || ()))));
        assert_eq!(attempts, PATIENCE + 1);
        assert_eq!(other.unwrap().join().unwrap(), PATIENCE + 1);
        assert_eq!(var.load(), 11);
    });
}

#[test]
fn waiting_while_it_runs_alone() {
    model(3, || {
        let full = TVar::new(false);
        let (mut attempts, mut other) = (0, None);
        atomically(|tx| {
            attempts += 1;
            if attempts <= PATIENCE {
                return Err(meet_conflict(tx));
            }
            if tx.read(&full)? {
                return Ok(());
            }
            let same = full.clone();
            other.get_or_insert_with(|| spawn(move || same.store(true)));
            tx.retry()
        });
        other.unwrap().join().unwrap();
    });
}
