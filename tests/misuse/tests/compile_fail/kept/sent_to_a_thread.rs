use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    atomically! {
        std::thread::scope(|scope| {
            scope.spawn(|| x + 1);
        });
    }
}
