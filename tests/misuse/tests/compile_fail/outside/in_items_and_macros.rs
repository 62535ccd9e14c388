use stm_core::prelude::*;

macro_rules! unknown {
    ($($tokens:tt)*) => { $($tokens)* };
}

fn main() {
    let x = TVar::new(1);
    atomically! {
        fn helper() {
            retry!()
        }
        if x > 1 {
            helper();
        }
        unknown!(check!(true));
    }
}
