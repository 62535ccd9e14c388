use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    atomically!(retries: 3; { x += 1; });
    try_atomically!(timeout: std::time::Duration::ZERO; { x += 1; });
    snapshot!(labels: "a"; { x + 1 });
    atomically!(label: "a", time: std::time::Duration::ZERO; { x += 1; });
}
