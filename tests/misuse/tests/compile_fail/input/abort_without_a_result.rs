use stm_core::prelude::*;

#[transactional]
fn spend(x: &TVar<i32>) -> i32 {
    if x < 1 {
        abort!("nothing left");
    }
    *x
}

fn main() {
    let x = TVar::new(1);
    spend(&x);
    let _: i32 = atomically! {
        if x > 1 { abort!("much") }
        *x
    };
}
