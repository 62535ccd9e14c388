use stm_core::prelude::*;

async fn fetch() -> i32 {
    1
}

async fn add(x: &TVar<i32>) {
    atomically_async! {
        x += fetch().await;
        atomically! { x += [1].map(|n| async { n })[0].await };
        or_else!({ check!(x > fetch().await) }, {});
    }
    .await;
}

fn main() {
    drop(add(&TVar::new(1)));
}
