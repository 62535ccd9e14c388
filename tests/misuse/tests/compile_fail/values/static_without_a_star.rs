use std::sync::LazyLock;

use stm_core::prelude::*;

static COUNT: LazyLock<TVar<i32>> = LazyLock::new(|| TVar::new(1));

fn main() {
    atomically! {
        COUNT += 1;
        if COUNT > 1 {}
    }
}
