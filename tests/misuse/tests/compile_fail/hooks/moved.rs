use stm_core::prelude::*;

#[transactional]
fn rename(names: &TVar<Vec<String>>, name: String) {
    on_commit! { println!("{name}") }
    names.push(name);
}

fn main() {
    rename(&TVar::new(vec![]), String::from("a"));
}
