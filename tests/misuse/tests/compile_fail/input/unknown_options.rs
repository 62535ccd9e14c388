use stm_core::prelude::*;

#[transactional(retries = 3)]
fn one(x: &TVar<i32>) {
    x += 1;
}

#[transactional(joins)]
fn two(x: &TVar<i32>) {
    x += 1;
}

#[transactional(skip)]
fn three(x: &TVar<i32>) {
    x += 1;
}

fn main() {
    let x = TVar::new(1);
    one(&x);
    two(&x);
    three(&x);
    atomically!(retries: 3; { x += 1; });
}
