use stm_core::prelude::*;

#[derive(Clone, Default)]
struct Item {
    one: Vec<i32>,
    other: Vec<i32>,
}

fn main() {
    let item = TVar::new(Item::default());
    atomically! { std::mem::swap(&mut item.one, &mut item.other) }
}
