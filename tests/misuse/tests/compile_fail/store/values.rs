use std::cell::Cell;
use std::rc::Rc;

use stm_core::store::Store;

struct Silent;

fn main() {
    let store = Store::new();
    store.set("silent", Silent);
    store.set("cell", Cell::new(1));
    let shared = store.usevar::<Rc<u8>>("shared");
}
