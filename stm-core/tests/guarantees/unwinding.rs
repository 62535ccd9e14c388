//! What happens while an attempt is left by unwinding.

use super::alone;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use stm_core::{TVar, atomically};

/// Reads a variable in its destructor, as a guard does that counts what is open.
struct ReadsAtTheEnd<'a>(&'a TVar<u64>);

impl Drop for ReadsAtTheEnd<'_> {
    fn drop(&mut self) {
        self.0.update(|n| n + 1);
    }
}

#[test]
fn a_destructor_may_use_variables_that_have_changed_while_a_conflict_unwinds() {
    let _alone = alone();
    let (first, second, third) = (TVar::new(0_u64), TVar::new(0_u64), TVar::new(0_u64));
    let (ask, asked): (Sender<()>, Receiver<()>) = channel();
    let (done, changed) = channel();
    let vars = [first.clone(), second.clone(), third.clone()];
    let other = thread::spawn(move || {
        asked.recv().unwrap();
        for var in &vars {
            var.store(10);
        }
        done.send(()).unwrap();
    });
    let attempts = Cell::new(0);
    let sum = atomically(|tx| {
        attempts.set(attempts.get() + 1);
        let _guard = ReadsAtTheEnd(&third);
        let before = tx.read(&first)?;
        if attempts.get() == 1 {
            ask.send(()).unwrap();
            changed.recv().unwrap();
        }
        // The nested transaction does not hand a conflict up: it unwinds, and the guard meets the next one.
        Ok(before + second.load())
    });
    other.join().unwrap();
    assert_eq!((attempts.get(), sum, third.load()), (2, 20, 11));
}

#[test]
fn a_body_that_panics_because_it_swallowed_a_conflict_runs_again() {
    let _alone = alone();
    let (first, second) = (TVar::new(0_u64), TVar::new(0_u64));
    let attempts = Cell::new(0);
    let sum = atomically(|tx| {
        attempts.set(attempts.get() + 1);
        let before = tx.read(&first)?;
        if attempts.get() == 1 {
            let vars = [first.clone(), second.clone()];
            thread::spawn(move || vars.iter().for_each(|var| var.store(10))).join().unwrap();
        }
        Ok(before + catch_unwind(AssertUnwindSafe(|| second.load())).expect("nothing here panics"))
    });
    assert_eq!((attempts.get(), sum), (2, 20));
}
