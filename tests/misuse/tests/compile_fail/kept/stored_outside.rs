use std::cell::Cell;

use stm_core::prelude::*;

fn main() {
    let name = TVar::new(String::new());
    let kept: Cell<&str> = Cell::new("");
    atomically! {
        kept.set(name.as_str());
    }
    println!("{}", kept.get());
}
