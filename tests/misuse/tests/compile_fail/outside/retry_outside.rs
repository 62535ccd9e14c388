use stm_core::prelude::*;

fn wait(ready: &TVar<bool>) {
    if !ready.load() {
        retry!()
    }
}

fn main() {
    let ready = TVar::new(false);
    wait(&ready);
    check!(ready.load());
    let chosen = or_else!(1, 2);
    abort!("no");
    peek!(chosen);
}
