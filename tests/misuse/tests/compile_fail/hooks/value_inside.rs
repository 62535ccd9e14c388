use stm_core::prelude::*;

fn main() {
    let left = TVar::new(3);
    atomically! {
        left -= 1;
        on_commit! {
            println!("{left}");
            left += 1;
            retry!()
        }
    }
}
