use stm_core::prelude::*;

fn main() {
    let list = TVar::new(vec![1, 2]);
    let all = atomically! { list.iter() };
    println!("{}", all.count());
}
