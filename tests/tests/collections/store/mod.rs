//! The store: values by name that are checked out, worked on, and committed together.

mod concurrent;
mod faults;
mod model;
mod rules;
mod transactions;
mod types;
mod waiting;

use stm_core::store::Store;

type Names = Store<&'static str>;

/// A store in which each of these has its number, 1, 2, …
fn numbered(keys: &[&'static str]) -> Names {
    let store = Store::new();
    for (number, key) in (1_i64..).zip(keys) {
        store.set(*key, number);
    }
    store
}

/// The number of the key, if it is there.
fn number(store: &Names, key: &'static str) -> Option<i64> {
    store.get(&key).expect("all values are numbers").as_deref().copied()
}
