use stm_core::prelude::*;

fn take(name: String) -> usize {
    name.len()
}

fn main() {
    let name = TVar::new(String::new());
    let copy = TVar::new(String::new());
    let _n = atomically! {
        copy = name;
        take(name)
    };
}
