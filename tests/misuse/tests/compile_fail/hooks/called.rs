use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    let log = vec![1];
    let note = |n: i32| assert!(log.contains(&n));
    let own = move |n: i32| drop((n, String::new()));
    atomically! {
        x += 1;
        on_commit! { note(1) }
        on_commit! { (own)(1) }
    }
}
