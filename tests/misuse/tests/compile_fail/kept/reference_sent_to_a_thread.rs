use stm_core::prelude::*;

fn main() {
    let x = TVar::new(String::new());
    atomically! {
        let text = &*x;
        std::thread::spawn(move || text.len());
    }
}
