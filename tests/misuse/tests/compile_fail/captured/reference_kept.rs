use stm_core::prelude::*;

fn first(list: &TVar<Vec<String>>) -> &str {
    atomically! { list.first().unwrap().as_str() }
}

#[transactional]
fn whole(list: &TVar<Vec<String>>) -> &Vec<String> {
    &*list
}

fn main() {
    let list = TVar::new(vec![String::new()]);
    let kept = atomically! { &*list };
    println!("{} {} {}", kept.len(), first(&list), whole(&list).len());
}
