use stm_core::prelude::*;

fn add(to: &mut i32) {
    *to += 1;
}

fn main() {
    let x = TVar::new(1);
    let mut total = 0;
    atomically! {
        add(&mut total);
        add(&mut x);
    }
    println!("{total}");
}
