use std::fmt::Write;

use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let mut out = String::new();
    atomically! {
        write!(out, "{x}").unwrap();
        writeln!(&mut out, "{x}").unwrap();
    }
    println!("{out}");
}
