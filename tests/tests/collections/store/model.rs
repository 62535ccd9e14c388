//! Random programs of several checkouts, beside the same on plain data.

use proptest::prelude::*;
use proptest::test_runner::Config;
use std::collections::BTreeMap;
use stm_core::store::{Checkout, CheckoutError, ConcurrentUpdate, DumpEntry, Store, TryCommitError};

const KEYS: u8 = 5;
const CHECKOUTS: usize = 3;

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Number(i64),
    Text(String),
}

#[derive(Clone, Debug)]
enum Op {
    Use(usize, Vec<u8>),
    Set(usize, u8, Value),
    Delete(usize, u8),
    Commit(usize, Way),
    Refresh(usize),
    SetNow(u8, Value),
    InsertNow(u8, Value),
    DeleteNow(u8),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Commit,
    Try,
    /// In a transaction, which leaves the checkout as it is.
    Apply,
    ApplyAndUndo,
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![(0..3_i64).prop_map(Value::Number), "[ab]".prop_map(Value::Text)]
}

fn any_op() -> impl Strategy<Value = Op> {
    let (at, key) = (0..CHECKOUTS, 0..KEYS);
    let way =
        prop_oneof![3 => Just(Way::Commit), 2 => Just(Way::Try), 2 => Just(Way::Apply), 1 => Just(Way::ApplyAndUndo)];
    prop_oneof![
        2 => (at.clone(), prop::collection::vec(key.clone(), 0..5)).prop_map(|(at, keys)| Op::Use(at, keys)),
        6 => (at.clone(), key.clone(), any_value()).prop_map(|(at, key, value)| Op::Set(at, key, value)),
        3 => (at.clone(), key.clone()).prop_map(|(at, key)| Op::Delete(at, key)),
        6 => (at.clone(), way).prop_map(|(at, way)| Op::Commit(at, way)),
        2 => at.prop_map(Op::Refresh),
        1 => (key.clone(), any_value()).prop_map(|(key, value)| Op::SetNow(key, value)),
        1 => (key.clone(), any_value()).prop_map(|(key, value)| Op::InsertNow(key, value)),
        1 => key.prop_map(Op::DeleteNow),
    ]
}

/// What a store is: values, and how many changes there had been when each was set.
#[derive(Clone, Default)]
struct Model {
    values: BTreeMap<u8, (Value, u64)>,
    changes: u64,
}

#[derive(Debug, PartialEq)]
struct NotCheckedOut;

#[derive(Default)]
struct ModelCheckout {
    /// What each key had, in the order of checking out.
    seen: Vec<(u8, Option<(Value, u64)>)>,
    changes: BTreeMap<u8, Option<Value>>,
}

impl Model {
    fn version(&self, key: u8) -> u64 {
        self.values.get(&key).map_or(0, |(_, version)| *version)
    }

    fn set(&mut self, key: u8, value: Option<&Value>) {
        match value {
            Some(value) => _ = self.values.insert(key, (value.clone(), self.changes)),
            None => _ = self.values.remove(&key),
        }
    }

    fn check_out(&self, keys: impl IntoIterator<Item = u8>) -> ModelCheckout {
        let mut seen: Vec<(u8, _)> = Vec::new();
        for key in keys {
            if seen.iter().all(|(other, _)| *other != key) {
                seen.push((key, self.values.get(&key).cloned()));
            }
        }
        ModelCheckout { seen, changes: BTreeMap::new() }
    }

    fn moved(&self, checkout: &ModelCheckout) -> Vec<u8> {
        let version = |seen: &Option<(Value, u64)>| seen.as_ref().map_or(0, |(_, version)| *version);
        let moved = checkout.seen.iter().filter(|(key, seen)| self.version(*key) != version(seen));
        moved.map(|(key, _)| *key).collect()
    }

    /// The keys that are in the way.
    fn apply(&mut self, checkout: &ModelCheckout) -> Result<(), Vec<u8>> {
        let moved = self.moved(checkout);
        if !moved.is_empty() {
            return Err(moved);
        }
        self.changes += 1;
        checkout.changes.iter().for_each(|(key, value)| self.set(*key, value.as_ref()));
        Ok(())
    }

    fn commit(&mut self, checkout: &mut ModelCheckout) -> Result<(), Vec<u8>> {
        self.apply(checkout)?;
        *checkout = self.check_out(checkout.seen.iter().map(|(key, _)| *key));
        Ok(())
    }
}

impl ModelCheckout {
    fn value(&self, key: u8) -> Result<Option<&Value>, NotCheckedOut> {
        let (_, seen) = self.seen.iter().find(|(other, _)| *other == key).ok_or(NotCheckedOut)?;
        Ok(match self.changes.get(&key) {
            Some(value) => value.as_ref(),
            None => seen.as_ref().map(|(value, _)| value),
        })
    }

    /// Whether the key is checked out.
    fn change(&mut self, key: u8, value: Option<Value>) -> bool {
        let is_there = self.value(key).is_ok();
        if is_there {
            self.changes.insert(key, value);
        }
        is_there
    }
}

fn set_now(store: &Store<u8>, key: u8, value: Value) {
    match value {
        Value::Number(n) => store.set(key, n),
        Value::Text(text) => store.set(key, text),
    };
}

fn insert_now(store: &Store<u8>, key: u8, value: Value) -> bool {
    match value {
        Value::Number(n) => store.insert_if_absent(key, n).is_ok(),
        Value::Text(text) => store.insert_if_absent(key, text).is_ok(),
    }
}

fn set(checkout: &mut Checkout<u8>, key: u8, value: Value) -> bool {
    match value {
        Value::Number(n) => checkout.set(&key, n).is_ok(),
        Value::Text(text) => checkout.set(&key, text).is_ok(),
    }
}

fn commit(checkout: &mut Checkout<u8>, way: Way) -> Result<(), Vec<u8>> {
    let result = match way {
        Way::Commit => checkout.commit(),
        Way::Try => checkout.try_commit().map_err(|error| match error {
            TryCommitError::ConcurrentUpdate(error) => error,
            TryCommitError::Busy => panic!("nobody else is there"),
        }),
        Way::Apply => stm_core::atomically(|_| Ok(checkout.apply())),
        Way::ApplyAndUndo => {
            let mut result = None;
            let undone = stm_core::try_atomically(|tx| {
                result = Some(checkout.apply());
                tx.retry::<()>()
            });
            assert!(undone.is_err());
            result.expect("one attempt was made")
        }
    };
    result.map_err(ConcurrentUpdate::into_keys)
}

/// What a checkout shows for a key.
fn shown(checkout: &Checkout<u8>, key: u8) -> Result<Option<Value>, NotCheckedOut> {
    match checkout.value::<i64>(&key) {
        Ok(value) => Ok(value.map(|n| Value::Number(*n))),
        Err(CheckoutError::NotCheckedOut { .. }) => Err(NotCheckedOut),
        Err(CheckoutError::WrongType(_)) => {
            let text = checkout.value::<String>(&key).expect("it is the one or the other");
            Ok(text.map(|text| Value::Text(text.clone())))
        }
    }
}

fn run(ops: &[Op]) -> Result<(), TestCaseError> {
    let (store, mut model) = (Store::new(), Model::default());
    let mut checkouts: Vec<_> = (0..CHECKOUTS).map(|_| (store.using(0..KEYS), model.check_out(0..KEYS))).collect();
    for op in ops {
        match op.clone() {
            Op::Use(at, keys) => checkouts[at] = (store.using(keys.clone()), model.check_out(keys)),
            Op::Set(at, key, value) => {
                let (real, like) = &mut checkouts[at];
                prop_assert_eq!(set(real, key, value.clone()), like.change(key, Some(value)));
            }
            Op::Delete(at, key) => {
                let (real, like) = &mut checkouts[at];
                prop_assert_eq!(real.delete(&key).is_ok(), like.change(key, None));
            }
            Op::Commit(at, way) => {
                let (real, like) = &mut checkouts[at];
                let expected = match way {
                    Way::Commit | Way::Try => model.commit(like),
                    Way::Apply => model.apply(like),
                    Way::ApplyAndUndo => model.clone().apply(like),
                };
                prop_assert_eq!(commit(real, way), expected);
            }
            Op::Refresh(at) => {
                let (real, like) = &mut checkouts[at];
                real.refresh();
                *like = model.check_out(like.seen.iter().map(|(key, _)| *key));
            }
            Op::SetNow(key, value) => {
                model.changes += 1;
                model.set(key, Some(&value));
                set_now(&store, key, value);
            }
            Op::InsertNow(key, value) => {
                let is_new = model.version(key) == 0;
                if is_new {
                    model.changes += 1;
                    model.set(key, Some(&value));
                }
                prop_assert_eq!(insert_now(&store, key, value), is_new);
            }
            Op::DeleteNow(key) => {
                let was_there = model.values.remove(&key).is_some();
                prop_assert_eq!(store.delete(&key), was_there);
            }
        }
        compare(&store, &model, &checkouts)?;
    }
    Ok(())
}

fn compare(store: &Store<u8>, model: &Model, checkouts: &[(Checkout<u8>, ModelCheckout)]) -> Result<(), TestCaseError> {
    let all = store.using(0..KEYS);
    for key in 0..KEYS {
        let expected = model.values.get(&key).map(|(value, _)| value.clone());
        prop_assert_eq!(shown(&all, key), Ok(expected));
        for other in 0..KEYS {
            let order = store.version(&key).cmp(&store.version(&other));
            prop_assert_eq!(order, model.version(key).cmp(&model.version(other)));
        }
    }
    let mut keys: Vec<_> = store.keys().collect();
    keys.sort_unstable();
    prop_assert!(keys.iter().eq(model.values.keys()));
    prop_assert!(store.dump().entries().iter().map(DumpEntry::key).eq(model.values.keys()));
    prop_assert_eq!(store.len(), keys.len());
    for (real, like) in checkouts {
        prop_assert_eq!(real.stale_keys(), model.moved(like));
        prop_assert_eq!(real.is_stale(), !model.moved(like).is_empty());
        for key in 0..KEYS {
            prop_assert_eq!(shown(real, key), like.value(key).map(Option::<&Value>::cloned));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn several_checkouts_do_what_the_model_says(ops in prop::collection::vec(any_op(), 0..60)) {
        run(&ops)?;
    }
}
