//! What becomes of memory, and what is refused.

use std::ops::Bound;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use stm_core::collections::{TOrdMap, TOrdSet};
use tests::collect_until;

#[test]
fn memory_follows_the_content() {
    // Each key and each value holds one reference, also where a key separates two nodes.
    let (keys, values) = (Arc::new(()), Arc::new(()));
    let map = TOrdMap::new();
    for n in 0..5000_u32 {
        map.insert((n.wrapping_mul(2_654_435_761), Some(keys.clone())), values.clone());
    }
    // Only few keys separate nodes.
    collect_until(|| Arc::strong_count(&values) == 5001 && Arc::strong_count(&keys) < 5001 + 5000 / 4);
    let mut all = map.keys();
    all.by_ref().take(4990).for_each(|key| _ = map.remove(&key));
    drop(all);
    collect_until(|| Arc::strong_count(&values) == 11 && Arc::strong_count(&keys) <= 15);
    std::iter::from_fn(|| map.pop_last()).for_each(drop);
    collect_until(|| Arc::strong_count(&values) == 1 && Arc::strong_count(&keys) == 1);
}

#[test]
fn what_a_dropped_map_holds_is_dropped() {
    let value = Arc::new(());
    let map: TOrdMap<_, _> = (0..1000).map(|n| (n, value.clone())).collect();
    let same = map.clone();
    assert!(TOrdMap::ptr_eq(&map, &same) && !TOrdMap::ptr_eq(&map, &TOrdMap::new()));
    drop(map);
    assert_eq!(same.len(), 1000);
    same.retain(|n, _| n % 2 == 0);
    collect_until(|| Arc::strong_count(&value) == 501);
    same.clear();
    collect_until(|| Arc::strong_count(&value) == 1);
    same.insert(1, value.clone());
    drop(same);
    collect_until(|| Arc::strong_count(&value) == 1);
}

#[test]
fn a_replaced_value_is_dropped() {
    let (old, new) = (Arc::new(1), Arc::new(2));
    let map = TOrdMap::from([("key", old.clone())]);
    assert_eq!(map.insert("key", new.clone()), Some(old.clone()));
    collect_until(|| Arc::strong_count(&old) == 1);
    assert_eq!(map.update("key", |value| *value = old.clone()), Some(()));
    collect_until(|| Arc::strong_count(&new) == 1);
}

fn message(f: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(f)).expect_err("it should panic");
    payload
        .downcast_ref::<&str>()
        .map_or_else(|| payload.downcast_ref::<String>().unwrap().clone(), ToString::to_string)
}

#[test]
fn a_range_that_ends_before_it_starts_is_refused() {
    let map = TOrdMap::from([(1, 'a')]);
    let backwards = (Bound::Included(5), Bound::Excluded(3));
    assert!(message(|| _ = map.range(backwards)).contains("ends before it starts"));
    assert!(message(|| map.for_each_in(backwards, |_, _| {})).contains("ends before it starts"));
    let nothing = (Bound::Excluded(1), Bound::Excluded(1));
    assert!(message(|| _ = map.range(nothing)).contains("excludes the one key"));
    let set = TOrdSet::from([1]);
    assert!(message(|| _ = set.range(backwards)).contains("ends before it starts"));
    assert_eq!((map.range(1..1).count(), map.range(1..=1).count()), (0, 1));
}

#[test]
fn borrowed_forms_of_keys_are_enough() {
    let map: TOrdMap<String, u32> = ["b", "a", "c"].into_iter().zip(0..).map(|(k, v)| (k.to_string(), v)).collect();
    assert_eq!((map.get("a"), map.remove("b"), map.below("c")), (Some(1), Some(0), Some(("a".into(), 1))));
    let from_b = map.range::<str>((Bound::Included("b"), Bound::Unbounded));
    assert_eq!(from_b.collect::<Vec<_>>(), [("c".into(), 2)]);
}
