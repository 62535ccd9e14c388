use stm_core::prelude::*;

fn main() {
    let hits = TVar::new(0);
    snapshot! {
        atomically! { hits += 1 }
    }
}
