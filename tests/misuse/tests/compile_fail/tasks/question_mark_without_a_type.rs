use stm_core::prelude::*;

async fn add(x: &TVar<i32>, text: &str) {
    let added = atomically_async! {
        x += text.parse::<i32>()?;
        Ok(*x)
    };
    drop(added.await);
}

fn main() {
    drop(add(&TVar::new(1), "5"));
}
