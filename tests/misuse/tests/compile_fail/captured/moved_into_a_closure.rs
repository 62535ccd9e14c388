use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let name = String::from("a");
    let lengths: Vec<usize> = atomically! {
        (0..2).map(move |_| name.len() + x).collect()
    };
    println!("{lengths:?}");
}
