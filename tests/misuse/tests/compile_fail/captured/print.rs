use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let mut out = String::new();
    atomically! {
        x += 1;
        println!("{x}");
        eprint!("{x}");
        writeln!(out, "{x}").unwrap();
    }
}
