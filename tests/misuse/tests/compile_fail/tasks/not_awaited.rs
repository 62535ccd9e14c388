use stm_core::prelude::*;

async fn add(x: &TVar<i32>) -> i32 {
    let n: i32 = atomically_async! { x += 1; *x };
    if n > 5 {
        return atomically_async! { *x };
    }
    n
}

fn main() {
    drop(add(&TVar::new(1)));
}
