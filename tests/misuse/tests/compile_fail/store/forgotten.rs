#![deny(unused_must_use)]

use stm_core::store::Store;

fn main() {
    let store = Store::new();
    store.using(["a"]);
    let mut a = store.usevar::<i32>("a").unwrap();
    a.set(1);
    a.commit();
    a.changed();
}
