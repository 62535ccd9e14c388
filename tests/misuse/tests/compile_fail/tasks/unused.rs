#![deny(unused_must_use)]

use stm_core::prelude::*;

async fn add(x: &TVar<i32>) {
    atomically_async! { x += 1 };
    atomically_async!(move; {
        check!(x > 5);
    });
}

fn main() {
    drop(add(&TVar::new(1)));
}
