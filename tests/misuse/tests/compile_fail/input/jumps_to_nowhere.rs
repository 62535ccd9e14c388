use stm_core::prelude::*;

fn main() {
    let x = TVar::new(1);
    atomically! {
        if x > 1 { break }
        if x > 2 { continue 'rows }
    }
    'rows: for _ in 0..2 {
        [1].iter().for_each(|_| atomically! { if x > 1 { break 'rows } });
    }
}
