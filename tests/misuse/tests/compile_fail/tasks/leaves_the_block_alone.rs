use stm_core::prelude::*;

async fn add(x: &TVar<i32>, text: &str) -> Result<String, std::num::ParseIntError> {
    let sum = atomically_async! {
        x += text.parse::<i32>()?;
        *x
    };
    Ok(sum.await.to_string())
}

async fn take(x: &TVar<i32>) -> Result<i32, String> {
    let taken = atomically_async! {
        if x == 0 { return Err("empty".to_owned()) }
        x -= 1;
        *x
    };
    Ok(taken.await)
}

fn main() {
    drop((add(&TVar::new(1), "5"), take(&TVar::new(1))));
}
