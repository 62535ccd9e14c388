use stm_core::prelude::*;

async fn add(x: &TVar<Vec<i32>>) {
    let name = String::from("a");
    let first = atomically_async! { drop(name); x.len() }.await;
    let last = atomically_async! { x.last().unwrap() }.await;
    drop((first, last));
}

fn main() {
    drop(add(&TVar::new(vec![1])));
}
