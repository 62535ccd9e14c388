use stm_core::prelude::*;

fn main() {
    let list = TVar::new(vec![1]);
    let _: Result<(), &str> = atomically! {
        list.iter().for_each(|n| if *n > 1 { abort!("large") });
        Ok(())
    };
}
