use stm_core::prelude::*;

#[derive(Default)]
struct Item {
    n: i32,
}

impl Item {
    fn add(&mut self, n: i32) -> i32 {
        self.n += n;
        self.n
    }
}

fn main() {
    let item = TVar::new(Item::default());
    atomically! { item.add(1) + item.add(2) };
    let plain = Item::default();
    atomically! { plain.add(1) + plain.add(2) };
}
