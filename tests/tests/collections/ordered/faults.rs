//! Keys and closures that panic or lie.

use std::cell::Cell;
use std::cmp::Ordering;
use std::panic::{AssertUnwindSafe, catch_unwind};
use stm_core::collections::{TOrdMap, TPriorityQueue};
use stm_core::prelude::*;

thread_local! {
    /// How many comparisons and clones there may be before one panics.
    static FUEL: Cell<u32> = const { Cell::new(u32::MAX) };
}

fn burn() {
    FUEL.with(|fuel| {
        let left = fuel.get();
        fuel.set(left.wrapping_sub(1));
        assert!(left > 0, "planned");
    });
}

/// Holds a string, so that it is not kept as a plain value.
#[derive(Debug)]
struct Fragile(u32, String);

fn fragile(n: u32) -> Fragile {
    Fragile(n, n.to_string())
}

impl Clone for Fragile {
    fn clone(&self) -> Self {
        burn();
        Fragile(self.0, self.1.clone())
    }
}

impl PartialEq for Fragile {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Fragile {}

impl PartialOrd for Fragile {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fragile {
    fn cmp(&self, other: &Self) -> Ordering {
        burn();
        self.0.cmp(&other.0)
    }
}

/// Runs `f` with more and more fuel until it comes to its end; `check` must hold after each panic.
fn with_every_panic<R>(mut f: impl FnMut() -> R, mut check: impl FnMut()) -> R {
    for fuel in 0..100_000 {
        FUEL.set(fuel);
        let result = catch_unwind(AssertUnwindSafe(&mut f));
        FUEL.set(u32::MAX);
        match result {
            Ok(result) => return result,
            Err(payload) => assert_eq!(payload.downcast_ref(), Some(&"planned")),
        }
        check();
    }
    panic!("it never ends");
}

#[test]
fn a_panic_anywhere_leaves_the_map_as_it_was() {
    let map: TOrdMap<Fragile, String> = (0..60).map(|n| (fragile(n * 10), n.to_string())).collect();
    let content = |map: &TOrdMap<Fragile, String>| map.iter().map(|(key, value)| (key.0, value)).collect::<Vec<_>>();
    let mut before = content(&map);
    for n in 0..40 {
        // In one leaf, which splits.
        let key = 200 + n % 10 * 10 + n / 10 + 1;
        let old = with_every_panic(|| map.insert(fragile(key), "new".into()), || assert_eq!(content(&map), before));
        assert_eq!(old, None);
        before = content(&map);
        assert_eq!((before.len(), map.len()), (61 + n as usize, 61 + n as usize));
    }
    for n in 0..60 {
        // Leaves are joined, and what they have is shared.
        let taken = with_every_panic(|| map.remove(&fragile(n * 10)), || assert_eq!(content(&map), before));
        assert_eq!(taken, Some(n.to_string()));
        before = content(&map);
    }
    with_every_panic(|| map.retain(|key, _| key.0 % 3 == 0), || assert_eq!(content(&map), before));
    assert!(content(&map).iter().all(|(key, _)| key % 3 == 0));
}

#[test]
fn a_panic_that_is_caught_in_a_transaction_undoes_that_call_only() {
    let map: TOrdMap<Fragile, u32> = TOrdMap::new();
    atomically! {
        map.insert(fragile(1), 1);
        FUEL.set(0);
        let result = catch_unwind(AssertUnwindSafe(|| map.insert(fragile(2), 2)));
        FUEL.set(u32::MAX);
        assert!(result.is_err());
        map.insert(fragile(3), 3);
    }
    assert_eq!((map.keys().map(|key| key.0).collect::<Vec<_>>(), map.len()), (vec![1, 3], 2));
}

#[test]
fn a_panicking_closure_changes_nothing() {
    let map = TOrdMap::from([(1, 1), (2, 2)]);
    let dies = |f: &dyn Fn()| assert!(catch_unwind(AssertUnwindSafe(f)).is_err());
    dies(&|| {
        map.update(&1, |v| {
            *v = 9;
            assert_eq!(*v, 0, "planned");
        });
    });
    dies(&|| map.alter(1, |_| panic!("planned")));
    dies(&|| _ = map.entry(3).or_insert_with(|| panic!("planned")));
    dies(&|| map.retain(|k, _| if *k == 1 { false } else { panic!("planned") }));
    dies(&|| map.for_each(|_, _| panic!("planned")));
    assert_eq!(map.iter().collect::<Vec<_>>(), [(1, 1), (2, 2)]);
}

#[test]
fn a_closure_may_use_the_map() {
    let map = TOrdMap::from([(1, 10), (2, 20)]);
    map.update(&1, |v| *v += map.get(&2).unwrap() + i32::try_from(map.len()).unwrap());
    map.alter(2, |v| {
        map.insert(3, 30);
        v.map(|v| v + 1)
    });
    assert_eq!(map.entry(4).or_insert_with(|| map.get(&3).unwrap() + 10), 40);
    map.retain(|k, _| *k != 4 && map.contains_key(k));
    assert_eq!(map.iter().collect::<Vec<_>>(), [(1, 32), (2, 21), (3, 30)]);
}

/// Compares as chance has it.
#[derive(Clone, Debug)]
struct Liar(#[allow(dead_code)] String);

thread_local! {
    static CHANCE: Cell<u64> = const { Cell::new(1) };
}

impl PartialEq for Liar {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Liar {}

impl PartialOrd for Liar {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Liar {
    fn cmp(&self, _: &Self) -> Ordering {
        let next = CHANCE.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(99);
        CHANCE.set(next);
        [Ordering::Less, Ordering::Greater, Ordering::Less, Ordering::Greater, Ordering::Equal]
            [(next >> 33) as usize % 5]
    }
}

#[test]
fn keys_that_lie_about_their_order_do_no_harm() {
    let liar = |n: usize| Liar(n.to_string());
    let (map, queue) = (TOrdMap::new(), TPriorityQueue::new());
    let mut len = 0;
    for n in 0..3000 {
        len += usize::from(map.insert(liar(n), n).is_none());
        queue.push(liar(n)).unwrap();
        if n % 3 == 0 {
            len -= usize::from(map.remove(&liar(n)).is_some());
            let (low, high) = (map.at_or_above(&liar(n)), map.below(&liar(n)));
            drop((low, high, catch_unwind(AssertUnwindSafe(|| map.range(liar(1)..=liar(2))))));
        }
        if n % 1000 == 999 {
            map.retain(|_, n| n % 8 != 0);
            len = map.iter().count();
        }
        assert_eq!(map.len(), len);
    }
    assert_eq!(map.iter().count(), len);
    assert_eq!(std::iter::from_fn(|| map.pop_first()).count(), len);
    assert_eq!((map.len(), queue.len(), queue.flush().len()), (0, 3000, 3000));
}
