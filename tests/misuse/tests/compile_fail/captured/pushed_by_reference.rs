use stm_core::prelude::*;

fn collect(x: &TVar<i32>, out: &mut Vec<i32>) {
    atomically! {
        out.push(x);
    }
}

#[transactional]
fn push(x: &TVar<i32>, out: Vec<i32>) {
    out.push(x);
}

fn main() {
    collect(&TVar::new(1), &mut vec![]);
    push(&TVar::new(1), vec![]);
}
