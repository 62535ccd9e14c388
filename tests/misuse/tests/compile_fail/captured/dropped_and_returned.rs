use stm_core::prelude::*;

fn take(x: &TVar<i32>, name: String, names: Vec<String>) -> (String, Vec<String>) {
    atomically! {
        if x > 1 {
            drop(name);
        }
    }
    let name = String::new();
    let pair = atomically! { (name, names) };
    pair
}

fn main() {
    take(&TVar::new(1), String::new(), vec![]);
}
