use stm_core::prelude::*;

#[transactional]
fn get(x: &TVar<i32>) -> i32 {
    x += 1;
    x
}

fn main() {
    get(&TVar::new(1));
}
