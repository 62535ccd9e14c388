use std::cell::Cell;

use stm_core::collections::TQueue;

fn main() {
    let cells: TQueue<Cell<u32>> = Default::default();
}
