use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let mut seen = vec![];
    atomically! {
        seen.push(x);
    }
    println!("{seen:?}");
}
