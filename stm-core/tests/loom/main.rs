//! Models of the runtime: loom runs the code that ships, in every order and under every reordering that the memory model
//! allows within a bound. One model an invariant, named by the anomaly that it rules out.
//!
//! `scripts/loom` runs them all; `scripts/mutants` shows that they notice when something is missing. Each execution also
//! ends with nothing left: no garbage, no value, no registration (`tx/models.rs`).

#![cfg(stm_loom)]

mod clock;
mod reclamation;
mod serial;
mod serializability;
mod snapshots;
#[cfg(feature = "stats")]
mod stats;
mod tasks;
mod waiting;

use loom::cell::UnsafeCell;
use loom::thread::yield_now;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use stm_core::{TVar, atomically};

thread_local! {
    /// How many payloads there are. (All threads of a model run in one thread of the system.)
    static ALIVE: Cell<u32> = const { Cell::new(0) };
    /// A payload was freed while somebody might read it. (The panic alone does not do: threads that end catch it.)
    static TORN_DOWN: Cell<bool> = const { Cell::new(false) };
}

/// A value in a box of its own. loom reports each read that does not come before its end.
struct Payload(UnsafeCell<u32>);

// SAFETY: changed by `drop` alone.
unsafe impl Sync for Payload {}

impl Payload {
    fn new(value: u32) -> Self {
        ALIVE.set(ALIVE.get() + 1);
        Payload(UnsafeCell::new(value))
    }

    fn get(&self) -> u32 {
        // SAFETY: the value is initialised, and `drop` has not run: if it has, loom panics before the read.
        self.0.with(|value| unsafe { *value })
    }
}

/// Reads the value, and again after others had time to free it.
fn read_for_a_while(var: &TVar<Payload>) {
    atomically(|tx| {
        let value = tx.read_ref(var)?;
        let first = value.get();
        yield_now();
        assert_eq!(value.get(), first);
        Ok(())
    });
}

impl Clone for Payload {
    fn clone(&self) -> Self {
        Payload::new(self.get())
    }
}

impl Drop for Payload {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
        // SAFETY: `&mut self`; if it is not as exclusive as it looks, loom panics before the write.
        let exclusive = catch_unwind(AssertUnwindSafe(|| self.0.with_mut(|value| unsafe { *value = u32::MAX })));
        if exclusive.is_err() {
            TORN_DOWN.set(true);
        }
    }
}

fn at_rest() {
    assert_eq!(ALIVE.get(), 0, "values were not freed");
    assert!(!TORN_DOWN.get(), "a value was freed while another thread could read it");
}

fn model(preemptions: usize, f: impl Fn() + Send + Sync + 'static) {
    stm_core::models::model(preemptions, move || {
        at_rest();
        f();
    });
    at_rest();
}

/// A pair of variables that are equal in every state that exists.
type Pair<T> = (TVar<T>, TVar<T>);

fn pair<T: Send + Sync>(value: impl Fn() -> T) -> Pair<T> {
    (TVar::new(value()), TVar::new(value()))
}

fn increment_both((a, b): &Pair<u32>) {
    atomically(|tx| {
        tx.modify(a, |n| *n += 1)?;
        tx.modify(b, |n| *n += 1)
    });
}

fn increment_both_boxed((a, b): &Pair<Payload>) {
    atomically(|tx| {
        let next = tx.read_ref(a)?.get() + 1;
        tx.write(a, Payload::new(next))?;
        tx.write(b, Payload::new(next))
    });
}
