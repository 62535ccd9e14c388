use stm_core::prelude::*;

#[transactional]
fn add(x: &TVar<i32>, by: i32) -> i32 {
    x += by
    let y = x.;
    y
}

fn main() {
    let n: i32 = add(&TVar::new(1), 2);
    let y = atomically! { n + };
}
