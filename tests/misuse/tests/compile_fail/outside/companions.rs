use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    check!(x.load() > 1);
    let _ = or_else!(1, 2);
    let _: Result<(), i32> = abort!(3);
    let _ = peek!(x);
}
