//! Public-API tests of `stm-core`; they live in `tests/`. The snippets of the pages are tests, too.

#![doc = include_str!("../../README.md")]
#![doc = include_str!("../../docs/language.md")]
#![doc = include_str!("../../docs/collections.md")]

pub mod history;
pub mod linear;

use std::thread;
use std::time::Duration;
use stm_core::TVar;

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
