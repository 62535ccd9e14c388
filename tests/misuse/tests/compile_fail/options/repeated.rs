use stm_core::prelude::*;

#[transactional(label = "a", label = "b")]
fn twice(x: &TVar<i32>) {
    x += 1;
}

#[transactional(join, join)]
fn joins(x: &TVar<i32>) {
    x += 1;
}

fn main() {
    let x = TVar::new(1);
    twice(&x);
    joins(&x);
    atomically!(timeout: std::time::Duration::ZERO, label: "a", timeout: std::time::Duration::ZERO; { x += 1; });
}
