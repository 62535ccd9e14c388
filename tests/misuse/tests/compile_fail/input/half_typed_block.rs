use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let n: i32 = atomically! {
        let y = x + 1
        x = y;
    };
    println!("{n}");
}
