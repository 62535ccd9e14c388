use stm_core::prelude::*;

fn main() {
    on_commit! { println!("done") }
    on_rollback! { println!("undone") }
    let x = TVar::new(0);
    atomically! {
        x += 1;
        on_commit! {
            on_commit! { println!("done") }
        }
    }
}
