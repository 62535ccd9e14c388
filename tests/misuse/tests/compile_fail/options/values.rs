use stm_core::prelude::*;

#[transactional(label = NAME)]
fn named(x: &TVar<i32>) {
    x += 1;
}

#[transactional(label: "a")]
fn colon(x: &TVar<i32>) {
    x += 1;
}

const NAME: &str = "name";

fn main() {
    let x = TVar::new(1);
    named(&x);
    colon(&x);
    atomically!(label: NAME; { x += 1; });
    atomically!(label: format!("a"); { x += 1; });
    let late: Result<(), TimedOut> = atomically!(timeout: 5; { x += 1; });
    drop(late);
}
