//! What rustc would say about a plain block, it says about a transaction, at the same place.
#![deny(unused)]

use stm_core::prelude::*;

#[must_use]
fn important() -> i32 {
    1
}

#[transactional]
fn add(x: &TVar<i32>, by: i32) -> i32 {
    let local = 7;
    important();
    x += 1;
    *x
}

fn main() {
    let x = TVar::new(1);
    atomically! {
        let unused = 5;
        important();
        let mut constant = 3;
        x += constant;
        if (x > 3) {
            return;
            x = 1;
        }
    }
    snapshot! { let seen = *x; }
    add(&x, 1);
}
