//! Public-API tests of `stm-core`; they live in `tests/`. The snippets of the pages are tests, too.

#![doc = include_str!("../../README.md")]
#![doc = include_str!("../../stm-core/docs/language.md")]
#![doc = include_str!("../../stm-core/docs/collections.md")]
#![doc = include_str!("../../stm-core/docs/tasks.md")]
#![doc = include_str!("../../stm-core/docs/names.md")]
#![cfg_attr(feature = "stats", doc = include_str!("../../stm-core/docs/slow.md"))]

pub mod history;
pub mod linear;

use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
use std::thread;
use std::time::Duration;
use stm_core::{Stm, TVar, Transaction, atomically};

/// Makes and drops variables until `done`: what is superseded, or dropped, is freed while something happens.
///
/// # Panics
///
/// If that takes too long: what has been waited for is never freed.
pub fn collect_until(done: impl Fn() -> bool) {
    for _ in 0..5_000 {
        for _ in 0..if cfg!(miri) { 20 } else { 2_000 } {
            drop(TVar::new(0_u8));
        }
        if done() {
            return;
        }
        // Other threads may have taken over some of the garbage: they need time.
        thread::sleep(Duration::from_millis(1));
    }
    panic!("some garbage was never freed");
}

/// How often, or how many: `few`, or `all` with `STM_FULL` in the environment, as `.ci/run` has it.
pub fn full<T>(few: T, all: T) -> T {
    if std::env::var_os("STM_FULL").is_some() { all } else { few }
}

/// How many attempts that fail because of others a transaction makes before it runs alone.
pub const PATIENCE: u32 = 32;

/// Lets another thread commit to what the attempt has read, which so cannot commit.
///
/// # Errors
///
/// If that is noticed at once.
///
/// # Panics
///
/// If the other thread does.
pub fn be_overtaken(tx: &Transaction, hot: &TVar<u32>) -> Stm<()> {
    let before = tx.read(hot)?;
    thread::scope(|scope| scope.spawn(|| hot.update(|n| n + 1)).join().expect("no panic"));
    tx.write(hot, before)
}

/// Runs `body` as a transaction, and `meanwhile` in another thread after its first run, before that commits. How often did
/// `body` run?
pub fn runs_beside<T>(body: impl Fn() -> T, meanwhile: impl Fn() + Sync) -> usize {
    let (runs, own) = (Cell::new(0), TVar::new(0));
    atomically(|tx| {
        // One that writes nothing would have nothing to validate.
        tx.write(&own, 1)?;
        body();
        runs.set(runs.get() + 1);
        if runs.get() == 1 {
            thread::scope(|scope| scope.spawn(&meanwhile).join()).expect("what comes in between does not panic");
        }
        Ok(())
    });
    runs.get()
}

/// A value that counts how many of its kind are alive.
#[derive(Debug)]
pub struct Counted(Arc<AtomicI64>);

impl Counted {
    /// One more of those that `alive` counts.
    pub fn new(alive: &Arc<AtomicI64>) -> Self {
        alive.fetch_add(1, SeqCst);
        Counted(alive.clone())
    }

    /// Waits until no more than `few` are alive.
    pub fn wait_for(alive: &AtomicI64, few: i64) {
        collect_until(|| alive.load(SeqCst) <= few);
    }
}

impl Clone for Counted {
    fn clone(&self) -> Self {
        Counted::new(&self.0)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}
