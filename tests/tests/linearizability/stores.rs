//! The store: a map whose changes are made by checkouts, and committed if nothing has moved.

use stm_core::in_transaction;
use stm_core::prelude::*;
use stm_core::store::{Store, Versioned};

use crate::harness::Object;
use crate::keyed::{Call, Map, any_call};
use crate::maps::moved_by_key;
use crate::program::Chance;
use crate::told::{Item, Told, sorted};

type Checked = Versioned<Item, Item>;

/// Checks a value out, lets `change` change it, and commits, again and again if need be; in a transaction as a part of it.
fn edit(store: &Store<Item>, key: u16, change: impl Fn(&mut Checked) -> Option<Item>) -> Told {
    let mut checkout = store.usevar(Item(key)).expect("all are items");
    loop {
        let told = change(&mut checkout);
        let committed = if in_transaction() { checkout.apply() } else { checkout.commit() };
        if committed.is_ok() {
            return told.into();
        }
        assert!(!in_transaction(), "a transaction sees one state");
        checkout.refresh().expect("all are items");
    }
}

fn value_of(checkout: &Checked) -> Option<Item> {
    checkout.value().map(|item| Item(item.0))
}

/// The value that is there then.
fn change_or_insert(checkout: &mut Checked, change: u16, value: u16) -> Option<Item> {
    if checkout.modify(|item| item.0 += change).is_none() {
        checkout.set(Item(value));
    }
    value_of(checkout)
}

impl Object for Store<Item> {
    type Model = Map;

    fn new(chance: &mut Chance) -> (Self, Map) {
        let (store, model) = (Store::new(), Map::new(chance, false));
        for (&key, &value) in &model.0 {
            store.set(Item(key), Item(value));
        }
        (store, model)
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::Get(key) => self.get::<Item>(&Item(key)).expect("all are items").map(|item| Item(item.0)).into(),
            Call::Contains(key) => Told::Is(self.contains_key(&Item(key))),
            Call::Insert(key, value) => edit(self, key, |checkout| {
                let old = value_of(checkout);
                checkout.set(Item(value));
                old
            }),
            Call::Remove(key) => edit(self, key, |checkout| {
                let old = value_of(checkout);
                checkout.delete();
                old
            }),
            Call::Update(key) => {
                edit(self, key, |checkout| checkout.modify(|item| item.0 += 1).and_then(|()| value_of(checkout)))
            }
            Call::Toggle(key) => {
                atomically! {
                    if !self.delete(&Item(key)) {
                        self.set(Item(key), Item(key));
                    }
                }
                Told::Nothing
            }
            Call::Entry(key, value) => edit(self, key, |checkout| change_or_insert(checkout, 1, value)),
            Call::GetOrInsert(key, value) => edit(self, key, |checkout| change_or_insert(checkout, 0, value)),
            Call::Len => Told::count(self.len()),
            Call::IsEmpty => Told::Is(self.is_empty()),
            Call::Keys => sorted(self.keys()).collect(),
            Call::Iter => snapshot! {
                let all = self.using(sorted(self.keys()));
                let item = |key: &Item| all.value::<Item>(key).expect("all are items").expect("what is a key has a value");
                all.keys().map(|key| (Item(key.0), Item(item(key).0))).collect()
            },
            Call::WaitFor(key) => {
                Some(self.wait_for::<Item>(&Item(key)).expect("all are items")).map(|item| Item(item.0)).into()
            }
            Call::WaitUntilAbsent(key) => {
                atomically! {
                    let checkout = self.usevar::<Item>(Item(key)).expect("all are items");
                    if checkout.value().is_some() {
                        checkout.wait_for_change();
                    }
                }
                Told::Nothing
            }
            _ => unreachable!("a call that a store has not"),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        loop {
            let call = any_call(chance, may_wait, true, false);
            if !matches!(call, Call::Retain | Call::Clear | Call::ForEach) {
                return call;
            }
        }
    }

    moved_by_key!();
}
