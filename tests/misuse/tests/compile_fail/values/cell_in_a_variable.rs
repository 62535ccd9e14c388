use std::cell::RefCell;
use std::sync::Arc;

use stm_core::prelude::*;

struct Shared {
    cell: TVar<Arc<RefCell<i32>>>,
}

fn main() {
    let _: Option<Shared> = None;
}
