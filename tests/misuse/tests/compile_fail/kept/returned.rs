use stm_core::prelude::*;

fn longest(names: &TVar<Vec<String>>) -> &str {
    atomically! {
        if let Some(name) = names.first() {
            return name;
        }
    }
    ""
}

#[transactional]
fn first(names: &TVar<Vec<String>>) -> &String {
    &names[0]
}

fn main() {
    longest(&TVar::new(vec![]));
    first(&TVar::new(vec![]));
}
