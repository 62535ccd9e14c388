//! What a checkout sees, what its commit does, and when it is refused.

use super::{Names, number, numbered};
use stm_core::store::{AlreadyExists, Busy, CheckoutError, Store, TryCommitError, TryUseError};
use tests::runs_beside;

#[test]
fn a_checkout_shows_one_moment_and_what_was_set_in_it() {
    let store = numbered(&["a", "b"]);
    let mut both = store.using(["a", "b"]);
    store.set("a", 10_i64);
    store.set("b", 20_i64);
    assert_eq!((both.value::<i64>(&"a").unwrap(), both.value::<i64>(&"b").unwrap()), (Some(&1), Some(&2)));
    both.set(&"a", 7_i64).unwrap();
    both.delete(&"b").unwrap();
    assert_eq!((both.value::<i64>(&"a").unwrap(), both.value::<i64>(&"b").unwrap()), (Some(&7), None));
    assert_eq!((number(&store, "a"), number(&store, "b")), (Some(10), Some(20)));
}

#[test]
fn a_commit_writes_all_that_was_set_and_nothing_else() {
    let store = numbered(&["a", "b", "c"]);
    let (a, b) = (store.version(&"a"), store.version(&"b"));
    let mut checkout = store.using(["a", "b", "c", "d", "e"]);
    checkout.set(&"b", 20_i64).unwrap();
    checkout.delete(&"c").unwrap();
    checkout.set(&"d", 4_i64).unwrap();
    assert_eq!(checkout.commit(), Ok(()));
    let now = ["a", "b", "c", "d", "e"].map(|key| number(&store, key));
    assert_eq!(now, [Some(1), Some(20), None, Some(4), None]);
    assert_eq!(store.version(&"a"), a, "it was only read");
    assert!(store.version(&"b") > b);
    assert_eq!(store.version(&"b"), store.version(&"d"), "what one commit sets has one version");
    assert_eq!((store.len(), store.contains_key(&"e")), (3, false));
}

#[test]
fn a_refused_commit_writes_nothing_and_names_what_moved_in_order() {
    let store = numbered(&["a", "b", "c", "d"]);
    let mut checkout = store.using(["d", "absent", "c", "b", "a"]);
    for key in ["a", "b", "c"] {
        checkout.set(&key, 0_i64).unwrap();
    }
    store.delete(&"d");
    store.set("b", 2_i64);
    store.set("absent", 5_i64);
    let moved = ["d", "absent", "b"];
    assert_eq!(checkout.stale_keys(), moved);
    let error = checkout.commit().unwrap_err();
    assert_eq!(error.keys(), moved);
    assert_eq!(
        error.to_string(),
        r#""d", "absent", "b" changed since the checkout, so nothing was committed: refresh it, and set and commit again"#
    );
    assert_eq!((number(&store, "a"), number(&store, "c")), (Some(1), Some(3)));
    assert_eq!(error.into_keys(), moved);
}

#[test]
fn a_message_names_some_of_many_keys() {
    let store = Store::new();
    let mut all = store.using(0..20);
    (0..20).for_each(|key| _ = store.set(key, ()));
    let text = all.commit().unwrap_err().to_string();
    assert!(text.starts_with("0, 1, 2, 3, 4, 5, 6, 7 and 12 more changed"), "{text}");
}

#[test]
fn what_was_only_read_counts_too() {
    let store = numbered(&["read", "written"]);
    let mut checkout = store.using(["read", "written"]);
    checkout.set(&"written", 0_i64).unwrap();
    store.set("read", 1_i64);
    assert_eq!(checkout.commit().unwrap_err().keys(), ["read"]);
}

#[test]
fn commits_that_share_what_they_merely_read_do_not_conflict() {
    let store = numbered(&["shared", "mine", "yours"]);
    let (mut mine, mut yours) = (store.using(["shared", "mine"]), store.using(["yours", "shared"]));
    mine.set(&"mine", 0_i64).unwrap();
    yours.set(&"yours", 0_i64).unwrap();
    // Neither at the level of the store,
    assert_eq!((mine.commit(), yours.commit()), (Ok(()), Ok(())));
    // nor at that of transactions, while one of them is on its way.
    mine.set(&"mine", 1_i64).unwrap();
    yours.set(&"yours", 1_i64).unwrap();
    assert_eq!(runs_beside(|| mine.apply(), || yours.apply().unwrap()), 1);
    mine.refresh();
    yours.refresh();
    mine.set(&"mine", 2_i64).unwrap();
    yours.set(&"shared", 2_i64).unwrap();
    assert_eq!(runs_beside(|| mine.apply(), || yours.apply().unwrap()), 2, "one of them writes it");
}

#[test]
fn who_changes_a_value_is_in_nobodys_way_but_that_of_its_users() {
    let store = Store::new();
    (0..100).for_each(|key| _ = store.set(key, 0));
    let one = store.usevar::<i32>(0).unwrap();
    assert_eq!(runs_beside(|| one.is_stale(), || (1..100).for_each(|key| _ = store.set(key, 1))), 1);
    assert_eq!(runs_beside(|| one.is_stale(), || _ = store.set(0, 1)), 2);
}

#[test]
fn after_a_success_the_checkout_is_current() {
    let store = numbered(&["a"]);
    let mut checkout = store.using(["a", "b", "c"]);
    for round in 1..4_i64 {
        checkout.set(&"a", round).unwrap();
        checkout.set(&"b", round).unwrap();
        checkout.commit().unwrap();
        assert!(!checkout.is_stale());
        assert_eq!(checkout.version(&"a"), Ok(store.version(&"a")));
        checkout.delete(&"b").unwrap();
        checkout.commit().unwrap();
        assert_eq!((checkout.version(&"b"), store.contains_key(&"b")), (Ok(0), false));
    }
    let mut one = store.usevar::<i64>("a").unwrap();
    one.delete();
    one.commit().unwrap();
    assert_eq!((one.value(), one.version()), (None, 0));
    one.set(8);
    one.commit().unwrap();
    assert_eq!((one.value(), one.version()), (Some(&8), store.version(&"a")));
    assert_eq!(checkout.commit().unwrap_err().keys(), ["a"]);
}

#[test]
fn what_was_set_is_kept_until_a_refresh() {
    let store = numbered(&["a"]);
    let mut a = store.usevar::<i64>("a").unwrap();
    let mut checkout = store.using(["a"]);
    a.set(7);
    checkout.set(&"a", 8_i64).unwrap();
    store.set("a", 2_i64);
    for _ in 0..2 {
        assert!(a.commit().is_err() && checkout.commit().is_err());
        assert_eq!((a.value(), checkout.value(&"a")), (Some(&7), Ok(Some(&8_i64))));
    }
    a.refresh().unwrap();
    checkout.refresh();
    assert_eq!((a.value(), checkout.value(&"a")), (Some(&2), Ok(Some(&2_i64))));
    assert_eq!((a.commit(), checkout.commit()), (Ok(()), Ok(())));
    assert_eq!(number(&store, "a"), Some(2), "nothing was set since");
}

#[test]
fn what_is_dropped_has_changed_nothing() {
    let store = numbered(&["a"]);
    let before = store.dump();
    let mut checkout = store.using(["a", "b"]);
    checkout.set(&"a", 0_i64).unwrap();
    checkout.set(&"b", 0_i64).unwrap();
    drop(checkout);
    let mut b = store.usevar("b").unwrap();
    b.set(1);
    drop(b);
    assert_eq!(store.dump(), before);
}

#[test]
fn keys_that_a_failed_or_empty_commit_has_checked_out_do_not_stay() {
    let store = numbered(&["a"]);
    let mut checkout = store.using(["a", "b", "c"]);
    assert_eq!(checkout.commit(), Ok(()));
    checkout.set(&"b", 1_i64).unwrap();
    store.set("a", 0_i64);
    assert!(checkout.commit().is_err());
    assert_eq!((store.len(), store.keys().collect::<Vec<_>>()), (1, vec!["a"]));
}

#[test]
fn who_wants_to_create_a_key_loses_to_who_has_created_it() {
    let store = Names::new();
    let (mut first, mut second) = (store.usevar::<i64>("a").unwrap(), store.usevar::<i64>("a").unwrap());
    first.set(1);
    second.set(2);
    assert_eq!(first.commit(), Ok(()));
    assert!(second.is_stale());
    assert_eq!(second.commit().unwrap_err().keys(), ["a"]);
    assert_eq!(number(&store, "a"), Some(1));
}

#[test]
fn the_same_value_again_is_a_change() {
    let store = numbered(&["a", "b", "c"]);
    let mut checkout = store.using(["a", "b", "c"]);
    store.set("a", 1_i64);
    store.delete(&"b");
    store.set("b", 2_i64);
    assert_eq!(checkout.commit().unwrap_err().keys(), ["a", "b"]);
}

#[test]
fn absent_is_absent_however_often_the_key_was_there_meanwhile() {
    let store = Names::new();
    let mut a = store.usevar::<i64>("a").unwrap();
    let seen = store.set("a", 1_i64);
    store.delete(&"a");
    a.set(2);
    assert_eq!(a.commit(), Ok(()));
    assert!(a.version() > seen, "versions grow over deletions");
}

#[test]
fn versions_grow_with_each_value_of_a_key() {
    let store = Names::new();
    assert_eq!(store.version(&"a"), 0);
    let mut last = 0;
    for _ in 0..3 {
        let set = store.set("a", 0_i64);
        assert!(set > last);
        let mut a = store.usevar::<i64>("a").unwrap();
        assert_eq!(a.version(), set);
        a.set(0);
        a.commit().unwrap();
        assert!(a.version() > set);
        last = a.version();
        assert!(store.delete(&"a") && !store.delete(&"a"));
        assert_eq!(store.version(&"a"), 0);
    }
}

#[test]
fn the_last_of_several_changes_counts() {
    let store = numbered(&["a", "b"]);
    let mut checkout = store.using(["a", "b", "absent", "new"]);
    for key in ["a", "new"] {
        checkout.set(&key, 1_i64).unwrap();
        checkout.delete(&key).unwrap();
        checkout.set(&key, 9_i64).unwrap();
    }
    checkout.set(&"b", 3_i64).unwrap();
    checkout.delete(&"b").unwrap();
    checkout.delete(&"absent").unwrap();
    assert_eq!(checkout.commit(), Ok(()));
    let now = ["a", "b", "absent", "new"].map(|key| number(&store, key));
    assert_eq!(now, [Some(9), None, None, Some(9)]);
}

#[test]
fn a_commit_of_nothing_tells_whether_all_is_as_it_was() {
    let store = numbered(&["a"]);
    let (mut a, mut none) = (store.usevar::<i64>("a").unwrap(), store.using([]));
    assert_eq!((a.commit(), none.commit()), (Ok(()), Ok(())));
    store.set("a", 1_i64);
    assert_eq!((a.commit().is_err(), none.commit()), (true, Ok(())));
    assert!(!none.is_stale());
}

#[test]
fn a_key_that_is_named_twice_is_checked_out_once() {
    let store = numbered(&["a", "b"]);
    let mut checkout = store.using(["b", "a", "b", "b"]);
    assert_eq!(checkout.keys().collect::<Vec<_>>(), [&"b", &"a"]);
    checkout.modify(&"b", |n: &mut i64| *n += 1).unwrap();
    checkout.modify(&"b", |n: &mut i64| *n += 1).unwrap();
    checkout.commit().unwrap();
    assert_eq!(number(&store, "b"), Some(4));
    store.set("b", 0_i64);
    assert_eq!(checkout.stale_keys(), ["b"]);
}

#[test]
fn modify_changes_a_clone_if_there_is_a_value() {
    let store = numbered(&["a"]);
    let (mut a, mut b) = (store.usevar::<i64>("a").unwrap(), store.usevar::<i64>("b").unwrap());
    let add = |n: &mut i64| {
        *n += 1;
        *n
    };
    assert_eq!((a.modify(add), a.modify(add), b.modify(add)), (Some(2), Some(3), None));
    assert_eq!((a.commit(), b.commit()), (Ok(()), Ok(())));
    assert_eq!((number(&store, "a"), number(&store, "b")), (Some(3), None));
}

#[test]
fn keys_that_are_not_checked_out_are_refused() {
    let store = numbered(&["a", "b"]);
    let mut checkout = store.using(["a"]);
    let error = CheckoutError::NotCheckedOut { key: "b" };
    assert_eq!(checkout.value::<i64>(&"b"), Err(error.clone()));
    assert_eq!(checkout.version(&"b"), Err(error.clone()));
    assert_eq!(checkout.set(&"b", 1), Err(error.clone()));
    assert_eq!(checkout.delete(&"b"), Err(error.clone()));
    assert_eq!(checkout.modify(&"b", |_: &mut i64| ()), Err(error.clone()));
    assert_eq!(error.to_string(), r#""b" is not checked out: name it in `using` with the other keys"#);
    assert_eq!(checkout.commit(), Ok(()));
}

#[test]
fn try_forms_do_what_the_others_do_when_nobody_is_in_the_way() {
    let store = numbered(&["a"]);
    let mut a = store.try_usevar::<i64>("a").unwrap();
    let mut both = store.try_using(["a", "b", "a"]).unwrap();
    a.set(7);
    both.set(&"b", 8_i64).unwrap();
    assert_eq!(a.try_commit(), Ok(()));
    assert_eq!((a.value(), a.is_stale()), (Some(&7), false));
    match both.try_commit() {
        Err(TryCommitError::ConcurrentUpdate(error)) => assert_eq!(error.keys(), ["a"]),
        other => panic!("{other:?}"),
    }
    assert!(matches!(store.try_usevar::<u8>("a"), Err(TryUseError::WrongType(_))));
    assert_eq!(number(&store, "b"), None);
}

#[test]
fn busy_says_what_to_do() {
    let texts = [Busy.to_string(), TryCommitError::<u8>::Busy.to_string(), TryUseError::<u8>::Busy.to_string()];
    for text in &texts {
        assert!(text.contains("try again"), "{text}");
    }
}

#[test]
fn insert_if_absent_leaves_what_is_there() {
    let store = Names::new();
    let version = store.insert_if_absent("a", 1_i64).unwrap();
    let error: AlreadyExists<_> = store.insert_if_absent("a", "text").unwrap_err();
    assert_eq!((error.key(), error.to_string()), (&"a", r#""a" exists already: `set` replaces its value"#.into()));
    assert_eq!((number(&store, "a"), store.version(&"a")), (Some(1), version));
}

#[test]
fn clones_are_the_same_store() {
    let store = Names::default();
    let same = store.clone();
    same.set("a", 1_i64);
    assert_eq!(number(&store, "a"), Some(1));
    assert!(Store::ptr_eq(&store, &same) && !Store::ptr_eq(&store, &Names::new()));
    assert_eq!(
        format!("{store:?} {:?}", store.using(["a", "b"])),
        r#"Store({"a": 1}) Checkout {"a": Some(1), "b": None}"#
    );
    let a = store.usevar::<i64>("a").unwrap();
    assert_eq!(format!("{a:?}"), r#"Versioned { key: "a", value: Some(1), version: 1, .. }"#);
}
