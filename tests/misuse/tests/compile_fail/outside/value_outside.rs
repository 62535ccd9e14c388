use stm_core::prelude::*;

fn main() {
    let balance = TVar::new(5);
    let after = *balance - 3;
    balance += 1;
    if balance > 3 {}
    let list = TVar::new(vec![1]);
    list.push(after);
}
