//! The macro makes the future.

use stm_core::prelude::*;

fn main() {
    let n = TVar::new(0);
    let _task = atomically_async!(async { n += 1 });
    let _closure = atomically_async!(|| { n += 1 });
}
