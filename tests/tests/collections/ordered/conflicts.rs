//! Who runs again, and who does not.

use std::cell::Cell;
use stm_core::collections::{TOrdMap, TOrdSet};
use tests::runs_beside;

/// The keys are the multiples of 10. This thread is no longer new to it, see `TCounter`.
fn thousand() -> TOrdMap<u32, u32> {
    let map: TOrdMap<_, _> = (0..1000).map(|n| (n * 10, 0)).collect();
    map.insert(1, 1);
    map.remove(&1);
    map
}

#[test]
fn changes_far_apart_do_not_conflict() {
    let map = thousand();
    assert_eq!(runs_beside(|| map.insert(10, 1), || _ = map.insert(9000, 1)), 1);
    assert_eq!(runs_beside(|| map.insert(11, 1), || _ = map.insert(9001, 1)), 1, "of new keys");
    assert_eq!(runs_beside(|| map.remove(&20), || _ = map.remove(&9100)), 1);
    assert_eq!(runs_beside(|| map.update(&30, |v| *v += 1), || _ = map.get(&30)), 1, "beside a reader");
    assert_eq!((map.get(&11), map.get(&9001), map.get(&20), map.get(&9100)), (Some(1), Some(1), None, None));
}

#[test]
fn changes_of_one_key_conflict() {
    let map = thousand();
    assert_eq!(runs_beside(|| map.insert(10, 1), || _ = map.insert(10, 2)), 2);
    assert_eq!(runs_beside(|| map.update(&10, |v| *v += 5), || _ = map.update(&10, |v| *v += 7)), 2);
    assert_eq!(map.get(&10), Some(13));
    assert_eq!(runs_beside(|| map.remove(&10), || _ = map.remove(&10)), 2);
}

#[test]
fn a_key_that_comes_where_one_was_missing_is_noticed() {
    let map = thousand();
    let found = Cell::new(None);
    let look = || {
        found.set(map.get(&15));
        map.insert(9990, 1)
    };
    assert_eq!(runs_beside(look, || _ = map.insert(15, 4)), 2);
    assert_eq!(found.get(), Some(4));
}

#[test]
fn a_range_conflicts_with_what_comes_into_it_and_with_nothing_far_outside() {
    let map = thousand();
    let sum = Cell::new(0);
    let add_up = || {
        sum.set(0);
        map.for_each_in(2000..3000, |_, v| sum.set(sum.get() + v));
        map.insert(9990, sum.get())
    };
    assert_eq!(runs_beside(add_up, || _ = map.insert(7000, 1)), 1);
    assert_eq!(runs_beside(add_up, || _ = map.insert(2505, 1)), 2);
    assert_eq!(sum.get(), 1);
    assert_eq!(runs_beside(add_up, || _ = map.remove(&2505)), 2);
    assert_eq!(sum.get(), 0);
}

#[test]
fn a_range_notices_what_comes_when_its_leaves_have_split_and_when_they_have_been_joined() {
    let map = thousand();
    let count = Cell::new(0);
    let add_up = || {
        count.set(0);
        map.for_each_in(2000..3000, |_, _| count.set(count.get() + 1));
        map.insert(9990, count.get())
    };
    let fill = || (2000..2999).for_each(|n| _ = map.insert(n, 0));
    assert_eq!(runs_beside(add_up, fill), 2);
    assert_eq!(count.get(), 999);
    let empty = || (2000..3000).for_each(|n| _ = map.remove(&n));
    assert_eq!(runs_beside(add_up, empty), 2);
    assert_eq!(count.get(), 0);
    assert_eq!(runs_beside(add_up, || _ = map.insert(2500, 0)), 2, "into an empty range");
    assert_eq!(count.get(), 1);
}

#[test]
fn the_ends_of_the_map_are_noticed() {
    let map = thousand();
    let ends = Cell::new((None, None));
    let look = || {
        ends.set((map.first(), map.last()));
        map.insert(5000, 1)
    };
    assert_eq!(runs_beside(look, || _ = map.insert(20_000, 1)), 2);
    assert_eq!(ends.get(), (Some((0, 0)), Some((20_000, 1))));
    assert_eq!(runs_beside(look, || _ = map.pop_first()), 2);
    assert_eq!(ends.get(), (Some((10, 0)), Some((20_000, 1))));
    assert_eq!(runs_beside(look, || _ = map.insert(7000, 1)), 1);
}

#[test]
fn an_operation_on_what_was_cleared_runs_again() {
    let map = thousand();
    assert_eq!(runs_beside(|| map.insert(11, 1), || map.clear()), 2);
    assert_eq!((map.len(), map.iter().next()), (1, Some((11, 1))));
}

#[test]
fn how_many_there_are_is_part_of_what_was_read() {
    let map = thousand();
    let len = Cell::new(0);
    let look = || {
        len.set(map.len());
        map.insert(10, 1)
    };
    assert_eq!(runs_beside(look, || _ = map.insert(9001, 1)), 2);
    assert_eq!(len.get(), 1001);
}

#[test]
fn adding_what_is_in_a_set_changes_nothing() {
    let set: TOrdSet<_> = (0..10).collect();
    assert_eq!(runs_beside(|| (set.contains(&3), set.insert(20)), || assert!(!set.insert(4))), 1);
}
