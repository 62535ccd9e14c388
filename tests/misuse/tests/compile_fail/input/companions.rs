use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    atomically! {
        check!();
        check!(x > 1, "too small");
        retry!(x);
        or_else!();
        peek!();
        abort!();
    }
}
