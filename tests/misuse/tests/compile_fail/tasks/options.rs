use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    drop(atomically_async!(timeout: std::time::Duration::from_secs(1); { check!(x > 1) }));
    drop(atomically_async!(name: "take"; { check!(x > 1) }));
    drop(atomically_async!(move, move; { check!(x > 1) }));
    drop(atomically_async!(move, { check!(x > 1) }));
    drop(atomically_async!(label: "take" { check!(x > 1) }));
    atomically!(move; { x += 1 });
    try_atomically!(label: "x" { x += 1 });
}
