use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    atomically! {
        let mut n = 0;
        atomically! {
            n += x;
        }
        x = n;
    }
}
