use stm_core::prelude::*;

fn main() {
    let x = TVar::new(vec![1, 2]);
    let mut count = 0;
    atomically! {
        x.iter().for_each(|_| count += 1);
    }
    println!("{count}");
}
