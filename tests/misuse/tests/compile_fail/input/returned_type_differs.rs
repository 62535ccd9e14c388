use stm_core::prelude::*;

fn find(x: &TVar<i32>) -> Option<i32> {
    atomically! {
        if x > 1 {
            return x;
        }
        x += 1;
    }
    None
}

fn main() {
    find(&TVar::new(1));
}
