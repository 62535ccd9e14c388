use stm_core::prelude::*;

fn main() {
    let (total, names) = (TVar::new(1), vec![1]);
    drop(atomically_async!(move; { total += names.len() }));
    total.load();
    drop(names);
    let text = String::from("a");
    drop(atomically_async!(move; { text }));
}
