use stm_core::prelude::*;

fn main() {
    let list = TVar::new(vec![String::new()]);
    let first = atomically! { list.first().unwrap() };
    println!("{first}");
}
