use stm_core::prelude::*;

fn main() {
    let text = String::from("a");
    let x = TVar::new(text.as_str());
    atomically! { x = "b" };
}
