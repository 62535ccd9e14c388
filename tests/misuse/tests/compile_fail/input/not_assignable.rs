use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    atomically! {
        x + 1 = 2;
        (x, 5) = (1, 2);
        3 += x;
    }
}
