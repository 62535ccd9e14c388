use stm_core::prelude::*;

fn main() {
    let x = TVar::new(0);
    let mut last = 0;
    snapshot! {
        last = *x;
    }
    println!("{last}");
}
