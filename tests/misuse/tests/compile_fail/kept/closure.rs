use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let later = atomically! { || x + 1 };
    println!("{}", later());
}
