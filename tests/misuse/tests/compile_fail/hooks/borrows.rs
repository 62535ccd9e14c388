use stm_core::prelude::*;

fn main() {
    let list = TVar::new(vec![String::from("a")]);
    atomically! {
        let first = &list[0];
        on_commit! { println!("{first}") }
        let all = &*list;
        on_rollback! { println!("{all:?}") }
    }
}
