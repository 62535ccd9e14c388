//! The store as a part of transactions.

use super::{Names, number, numbered};
use std::panic::{AssertUnwindSafe, catch_unwind};
use stm_core::prelude::*;
use stm_core::store::{ConcurrentUpdate, Store, Versioned, WrongType};
use tests::runs_beside;

fn panic_of(f: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(f)).expect_err("it panics");
    panic.downcast_ref::<String>().cloned().unwrap_or_else(|| (*panic.downcast_ref::<&str>().expect("a text")).into())
}

#[test]
fn a_commit_in_a_transaction_is_refused_with_advice() {
    let store = numbered(&["a"]);
    let mut a = store.usevar::<i64>("a").unwrap();
    a.set(7);
    let mut all = store.using(["a"]);
    let panics = [
        panic_of(|| stm_core::atomically(|_| Ok(a.commit())).unwrap()),
        panic_of(|| stm_core::atomically(|_| Ok(a.try_commit())).unwrap()),
        panic_of(|| stm_core::atomically(|_| Ok(all.commit())).unwrap()),
        panic_of(|| stm_core::snapshot(|_| Ok(all.try_commit())).unwrap()),
    ];
    for text in panics {
        assert!(text.contains("use `apply`") && text.contains("`get`, `set` and `delete`"), "{text}");
    }
    assert_eq!(number(&store, "a"), Some(1));
    assert_eq!(a.commit(), Ok(()));
}

#[transactional]
fn apply_and(checkout: &Versioned<&'static str, i64>, other: &TVar<i64>, fail: bool) -> Result<(), &'static str> {
    other += 1;
    checkout.apply().map_err(|_| "stale")?;
    if fail { Err("asked for") } else { Ok(()) }
}

#[test]
fn apply_shares_the_fate_of_the_transaction() {
    let (store, other) = (numbered(&["a"]), TVar::new(0));
    let mut a = store.usevar::<i64>("a").unwrap();
    a.set(7);
    assert_eq!(apply_and(&a, &other, true), Err("asked for"));
    assert_eq!((number(&store, "a"), other.load(), a.is_stale()), (Some(1), 0, false));
    assert_eq!(apply_and(&a, &other, false), Ok(()));
    assert_eq!((number(&store, "a"), other.load()), (Some(7), 1));
    assert!(a.is_stale(), "what was applied is a change");
    assert_eq!(apply_and(&a, &other, false), Err("stale"));
    assert_eq!(other.load(), 1);
    a.refresh().unwrap();
    assert_eq!(apply_and(&a, &other, false), Ok(()), "nothing is set");
    assert_eq!(number(&store, "a"), Some(7));
}

#[test]
fn a_transaction_sees_what_it_has_applied() {
    let store = numbered(&["a", "b"]);
    let mut both = store.using(["a", "b", "c"]);
    both.set(&"a", 7_i64).unwrap();
    both.delete(&"b").unwrap();
    both.set(&"c", 8_i64).unwrap();
    let (seen, again): (_, Result<(), ConcurrentUpdate<_>>) = atomically! {
        both.apply().unwrap();
        (["a", "b", "c"].map(|key| number(&store, key)), both.apply())
    };
    assert_eq!(seen, [Some(7), None, Some(8)]);
    assert_eq!(again.unwrap_err().keys(), ["a", "b", "c"]);
}

#[test]
fn direct_operations_are_one_transaction_together() {
    let store = numbered(&["from", "to"]);
    let moved = atomically! {
        let from = number(&store, "from").unwrap();
        let to = number(&store, "to").unwrap();
        store.set("from", from - 1);
        store.set("to", to + 1);
        store.insert_if_absent("moved", 1_i64).is_ok() && store.delete(&"from") && !store.contains_key(&"from")
    };
    assert!(moved);
    assert_eq!((number(&store, "to"), store.len()), (Some(3), 2));
}

#[transactional]
fn set_and_fail(store: &Names) -> Result<(), Vec<Versioned<&'static str, i64>>> {
    store.set("old", 10_i64);
    store.set("new", 20_i64);
    store.delete(&"gone");
    Err(["old", "new", "gone"].map(|key| store.usevar(key).unwrap()).into())
}

#[test]
fn what_was_checked_out_of_an_undone_transaction_is_stale() {
    let store = numbered(&["old", "gone"]);
    let leaked = set_and_fail(&store).unwrap_err();
    assert_eq!(leaked.iter().map(Versioned::value).collect::<Vec<_>>(), [Some(&10), Some(&20), None]);
    for mut checkout in leaked {
        assert!(checkout.is_stale(), "{checkout:?}");
        checkout.set(30);
        assert_eq!(checkout.commit().unwrap_err().keys(), [*checkout.key()]);
    }
    assert_eq!(["old", "new", "gone"].map(|key| number(&store, key)), [Some(1), None, Some(2)]);
}

#[test]
fn a_snapshot_reads_one_moment_of_the_store() {
    let store = numbered(&["a", "b"]);
    let mut runs = 0;
    let seen = stm_core::snapshot(|_| {
        runs += 1;
        let a = number(&store, "a");
        if runs == 1 {
            std::thread::scope(|scope| {
                let swap = || {
                    let mut both = store.using(["a", "b"]);
                    both.set(&"a", 2_i64).unwrap();
                    both.set(&"b", 1_i64).unwrap();
                    both.commit().unwrap();
                };
                scope.spawn(swap).join().unwrap();
            });
        }
        Ok((a, number(&store, "b"), store.len(), store.keys().count(), store.dump().entries().len()))
    });
    assert!(matches!(seen, (Some(1), Some(2), 2, 2, 2) | (Some(2), Some(1), 2, 2, 2)), "{seen:?}");
    let sum = snapshot! {
        let both = store.using(["a", "b"]);
        *both.value::<i64>(&"a").unwrap().unwrap() + *both.value::<i64>(&"b").unwrap().unwrap()
    };
    assert_eq!(sum, 3);
}

#[test]
fn a_snapshot_refuses_to_write_to_the_store() {
    let store = numbered(&["a"]);
    let writes: [fn(&Names); 3] =
        [|store| _ = store.set("a", 0_i64), |store| _ = store.set("b", 0_i64), |store| _ = store.delete(&"a")];
    for write in writes {
        assert!(catch_unwind(AssertUnwindSafe(|| snapshot! { write(&store) })).is_err());
    }
    assert_eq!((number(&store, "a"), store.len()), (Some(1), 1));
}

#[test]
fn an_alternative_that_waits_for_a_key_is_undone() {
    let store = numbered(&["a"]);
    let got: Result<i64, WrongType<_>> = atomically! {
        or_else!(
            {
                store.set("a", 9_i64);
                store.wait_for::<i64>(&"absent").map(|n| *n)
            },
            { store.wait_for::<i64>(&"a").map(|n| *n) }
        )
    };
    assert_eq!(got, Ok(1));
}

#[test]
fn try_atomically_would_block_where_a_key_is_waited_for() {
    let store = Names::new();
    let waited = try_atomically! { store.wait_for::<i64>(&"absent").is_ok() };
    assert_eq!(waited, Err(TryError::WouldBlock));
    let a = store.usevar::<i64>("absent").unwrap();
    assert_eq!(try_atomically! { a.wait_for_change() }, Err(TryError::WouldBlock));
}

#[test]
fn a_reader_conflicts_with_who_changes_what_it_reads_only() {
    let store = numbered(&["a", "b"]);
    assert_eq!(runs_beside(|| number(&store, "a"), || _ = store.set("b", 0_i64)), 1);
    assert_eq!(runs_beside(|| number(&store, "a"), || _ = store.set("a", 0_i64)), 2);
    assert_eq!(runs_beside(|| store.version(&"a"), || _ = store.delete(&"a")), 2);
    assert_eq!(runs_beside(|| store.contains_key(&"a"), || _ = store.set("a", 1_i64)), 2);
    assert_eq!(runs_beside(|| store.contains_key(&"a"), || _ = store.set("a", 1_i64)), 1);
    let one = Store::new();
    assert_eq!(runs_beside(|| one.dump().entries().len(), || _ = one.set(1, 1)), 2);
}
