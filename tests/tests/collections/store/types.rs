//! Values of all types behind one store, and what is sent where.

use super::Names;
use std::error::Error;
use std::sync::Arc;
use stm_core::store::{
    Busy, Checkout, CheckoutError, ConcurrentUpdate, Dump, Store, TryCommitError, TryUseError, Versioned, WrongType,
};

#[derive(Debug, PartialEq)]
struct NotClone(Vec<u8>);

#[test]
fn values_of_any_types_live_side_by_side() {
    let store = Names::new();
    store.set("number", 1_u8);
    store.set("text", "one".to_string());
    store.set("struct", NotClone(vec![1]));
    store.set("unit", ());
    let mut all = store.using(["number", "text", "struct", "unit"]);
    assert_eq!(all.value::<u8>(&"number"), Ok(Some(&1)));
    assert_eq!(all.value::<String>(&"text").unwrap().unwrap(), "one");
    assert_eq!(all.value::<NotClone>(&"struct"), Ok(Some(&NotClone(vec![1]))));
    assert_eq!(all.value::<()>(&"unit"), Ok(Some(&())));
    all.set(&"struct", NotClone(vec![])).unwrap();
    all.commit().unwrap();
    assert_eq!(store.get::<NotClone>(&"struct").unwrap().unwrap().0, [0_u8; 0]);
}

#[test]
fn a_wrong_type_is_told_with_both_types() {
    let store = Names::new();
    store.set("a", 1_u8);
    let text = r#"the value of "a" is a `u8` and not a `i32`"#;
    let errors = [store.usevar::<i32>("a").unwrap_err(), store.get::<i32>(&"a").unwrap_err()];
    for error in errors {
        assert_eq!((*error.key(), error.expected(), error.found()), ("a", "i32", "u8"));
        assert_eq!(error.to_string(), text);
    }
    assert_eq!(store.wait_for::<i32>(&"a").unwrap_err().to_string(), text);
    assert_eq!(store.try_usevar::<i32>("a").unwrap_err().to_string(), text);
    let mut checkout = store.using(["a"]);
    assert!(matches!(checkout.value::<i32>(&"a"), Err(CheckoutError::WrongType(error)) if error.to_string() == text));
    assert_eq!(checkout.modify(&"a", |n: &mut i32| *n = 2).unwrap_err().to_string(), text);
    assert_eq!(checkout.commit(), Ok(()));
}

#[test]
fn a_key_may_get_a_value_of_another_type() {
    let store = Names::new();
    store.set("a", 1_u8);
    let mut old = store.usevar::<u8>("a").unwrap();
    let mut checkout = store.using(["a"]);
    checkout.set(&"a", "text").unwrap();
    assert!(checkout.value::<u8>(&"a").is_err());
    assert_eq!(checkout.value::<&str>(&"a"), Ok(Some(&"text")));
    checkout.commit().unwrap();

    assert!(store.get::<u8>(&"a").is_err());
    old.set(2);
    assert_eq!(old.commit().unwrap_err().keys(), ["a"]);
    assert!(old.refresh().is_err());
    assert_eq!(old.value(), Some(&2), "a refresh that fails forgets nothing");
    store.delete(&"a");
    old.refresh().unwrap();
    assert_eq!(old.value(), None);
    old.set(3);
    assert_eq!(old.commit(), Ok(()));
    assert_eq!(store.get::<u8>(&"a").unwrap().as_deref(), Some(&3));
}

#[test]
fn values_are_shared_and_not_cloned() {
    let store = Names::new();
    store.set("a", NotClone(vec![7]));
    let (first, second) = (store.get::<NotClone>(&"a").unwrap().unwrap(), store.get(&"a").unwrap().unwrap());
    assert!(Arc::ptr_eq(&first, &second));
}

#[test]
fn keys_may_be_of_any_type() {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    enum Key {
        User(String),
        Total,
    }
    let store = Store::new();
    let mut checkout = store.using([Key::User("ada".into()), Key::Total]);
    checkout.set(&Key::Total, 1).unwrap();
    checkout.commit().unwrap();
    assert_eq!(store.keys().collect::<Vec<_>>(), [Key::Total]);
}

#[test]
fn a_dump_has_all_of_one_moment() {
    let store = Names::new();
    store.set("b", vec![1, 2]);
    store.set("a", "text");
    let dump: Dump<_> = store.dump();
    store.delete(&"a");
    let entries: Vec<_> =
        dump.entries().iter().map(|entry| (*entry.key(), entry.version(), entry.type_name(), entry.value())).collect();
    assert_eq!(entries, [("a", 2, "&str", "\"text\""), ("b", 1, "alloc::vec::Vec<i32>", "[1, 2]")]);
    let text = dump.to_string();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    let column = lines[0].find("value");
    assert_eq!((column, column), (lines[1].find("\"text\""), lines[2].find("[1, 2]")));
    assert_eq!(Names::new().dump().to_string(), "key  version  type  value\n");
}

#[test]
#[cfg_attr(all(debug_assertions, not(miri)), ignore = "long without optimisation")]
fn a_registry_of_100_000_names_is_listed_and_committed_at_once() {
    let many = if cfg!(miri) { 100 } else { 100_000 };
    let store = Store::new();
    let mut all = store.using(0..many);
    for key in 0..many {
        all.set(&key, key).unwrap();
    }
    all.commit().unwrap();
    assert_eq!(store.len(), usize::try_from(many).unwrap());
    let mut keys: Vec<_> = store.keys().collect();
    keys.sort_unstable();
    assert!(keys.into_iter().eq(0..many));
    let dump = store.dump();
    assert!(dump.entries().iter().all(|entry| entry.value() == entry.key().to_string()));
    assert_eq!(dump.to_string().lines().count(), dump.entries().len() + 1);
    store.set(many / 2, 0);
    assert_eq!(all.commit().unwrap_err().keys(), [many / 2]);
}

#[test]
fn everything_goes_to_other_threads() {
    fn both<T: Send + Sync>() {}
    fn error<E: Error + Clone + PartialEq + Send + Sync + 'static>() {}
    both::<Store<String>>();
    both::<Versioned<String, NotClone>>();
    both::<Checkout<String>>();
    both::<Dump<String>>();
    error::<ConcurrentUpdate<String>>();
    error::<TryCommitError<String>>();
    error::<TryUseError<String>>();
    error::<CheckoutError<String>>();
    error::<WrongType<String>>();
    error::<Busy>();
}
