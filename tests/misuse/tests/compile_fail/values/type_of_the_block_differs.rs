use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1_i32);
    let _: String = atomically! { x += 1; *x };
    let _: i32 = atomically! { x += 1; };
}

#[transactional]
fn next(x: &TVar<i32>) -> String {
    x += 1;
    *x
}
