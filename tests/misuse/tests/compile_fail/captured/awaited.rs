use stm_core::prelude::*;

async fn fetch() -> i32 {
    1
}

async fn add(x: &TVar<i32>) {
    atomically! {
        x += fetch().await;
    }
}

fn main() {
    drop(add(&TVar::new(1)));
}
