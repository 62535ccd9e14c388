//! A variable is a handle already.

use std::sync::Arc;
use stm_core::prelude::*;

fn main() {
    let n = Arc::new(TVar::new(0));
    atomically! { n += 1 };
}
