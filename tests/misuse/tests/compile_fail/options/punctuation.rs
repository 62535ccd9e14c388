use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    atomically!(timeout: std::time::Duration::ZERO, { x += 1; });
    atomically!(label: "a" { x += 1; });
    atomically!(label: ; { x += 1; });
}
