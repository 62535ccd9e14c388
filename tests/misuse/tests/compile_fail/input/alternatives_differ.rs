use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let _ = atomically! {
        or_else!({ check!(x > 1); 1 }, "none")
    };
}
