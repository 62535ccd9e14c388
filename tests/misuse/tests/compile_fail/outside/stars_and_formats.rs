use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let y: i32 = *x + 1;
    *x = 2;
    println!("{x} {}", y);
    match *x {
        1 => {}
        _ => {}
    }
}
