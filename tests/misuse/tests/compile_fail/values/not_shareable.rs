use std::cell::Cell;
use std::rc::Rc;

use stm_core::prelude::*;

fn main() {
    let rc = TVar::new(Rc::new(1));
    let cell = TVar::new(Cell::new(1));
}
