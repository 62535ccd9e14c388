use stm_core::prelude::*;

#[transactional]
fn wait(x: &TVar<i32>) {
    std::future::ready(x).await;
    let later = || async {};
    later().await;
}

fn main() {
    wait(&TVar::new(1));
}
