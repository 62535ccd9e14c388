use std::rc::Rc;
use stm_core::prelude::*;

fn spawn(task: impl Future<Output = i32> + Send) {
    drop(task);
}

fn main() {
    let (x, cell, names) = (TVar::new(1), std::cell::Cell::new(1), Rc::new(1));
    spawn(atomically_async! { x + cell.get() });
    spawn(atomically_async!(move; { x + *names }));
}
