//! The same operations on `std::collections::BTreeMap`.

use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::Bound;
use stm_core::atomically;
use stm_core::collections::{TOrdMap, TOrdSet};

#[derive(Clone, Debug)]
enum Op {
    Insert(u16, u32),
    Remove(u16),
    Update(u16, u32),
    Alter(u16, Option<u32>),
    Entry(u16, u32),
    PopFirst,
    PopLast,
    Neighbours(u16),
    Range(Bound<u16>, Bound<u16>),
    Retain(u16),
    Fill(u16, u16),
    Empty(u16, u16),
    Clear,
}

fn bound(key: impl Strategy<Value = u16> + Clone + 'static) -> impl Strategy<Value = Bound<u16>> {
    prop_oneof![Just(Bound::Unbounded), key.clone().prop_map(Bound::Included), key.prop_map(Bound::Excluded)]
}

fn op() -> impl Strategy<Value = Op> {
    let key = 0..400_u16;
    prop_oneof![
        8 => (key.clone(), any::<u32>()).prop_map(|(k, v)| Op::Insert(k, v)),
        6 => key.clone().prop_map(Op::Remove),
        2 => (key.clone(), any::<u32>()).prop_map(|(k, v)| Op::Update(k, v)),
        2 => (key.clone(), any::<Option<u32>>()).prop_map(|(k, v)| Op::Alter(k, v)),
        2 => (key.clone(), any::<u32>()).prop_map(|(k, v)| Op::Entry(k, v)),
        2 => Just(Op::PopFirst),
        2 => Just(Op::PopLast),
        2 => key.clone().prop_map(Op::Neighbours),
        3 => (bound(key.clone()), bound(key.clone())).prop_map(|(a, b)| Op::Range(a, b)),
        1 => (2..20_u16).prop_map(Op::Retain),
        2 => (key.clone(), key.clone()).prop_map(|(a, b)| Op::Fill(a, b)),
        2 => (key.clone(), key).prop_map(|(a, b)| Op::Empty(a, b)),
        1 => Just(Op::Clear),
    ]
}

/// Two kinds of values: small ones lie in the nodes, others are shared by them.
trait Value: Clone + Debug + PartialEq + Send + Sync + 'static {
    fn of(n: u32) -> Self;
}

impl Value for u32 {
    fn of(n: u32) -> u32 {
        n
    }
}

impl Value for String {
    fn of(n: u32) -> String {
        n.to_string()
    }
}

fn neighbours<V: Clone>(model: &BTreeMap<u16, V>, key: u16) -> [Option<(u16, V)>; 6] {
    let pair = |(key, value): (&u16, &V)| (*key, value.clone());
    [
        model.range(..key).next_back().map(pair),
        model.range(..=key).next_back().map(pair),
        model.range(key..).next().map(pair),
        model.range((Bound::Excluded(key), Bound::Unbounded)).next().map(pair),
        model.first_key_value().map(pair),
        model.last_key_value().map(pair),
    ]
}

fn is_backwards(range: (Bound<u16>, Bound<u16>)) -> bool {
    use Bound::{Excluded, Included};
    match range {
        (Excluded(a), Excluded(b)) => a >= b,
        (Included(a) | Excluded(a), Included(b) | Excluded(b)) => a > b,
        _ => false,
    }
}

fn run<V: Value>(map: &TOrdMap<u16, V>, model: &mut BTreeMap<u16, V>, op: &Op) -> Result<(), TestCaseError> {
    match *op {
        Op::Insert(k, v) => prop_assert_eq!(map.insert(k, V::of(v)), model.insert(k, V::of(v))),
        Op::Remove(k) => prop_assert_eq!(map.remove(&k), model.remove(&k)),
        Op::Update(k, v) => {
            let expected = model.get_mut(&k).map(|old| std::mem::replace(old, V::of(v)));
            prop_assert_eq!(map.update(&k, |old| std::mem::replace(old, V::of(v))), expected);
        }
        Op::Alter(k, v) => {
            let old = model.remove(&k);
            model.extend(v.map(|v| (k, V::of(v))));
            let mut seen = None;
            map.alter(k, |old| {
                seen = old;
                v.map(V::of)
            });
            prop_assert_eq!(seen, old);
        }
        Op::Entry(k, v) => {
            let expected = model.entry(k).and_modify(|old| *old = V::of(v + 1)).or_insert(V::of(v)).clone();
            prop_assert_eq!(map.entry(k).and_modify(|old| *old = V::of(v + 1)).or_insert(V::of(v)), expected);
        }
        Op::PopFirst => prop_assert_eq!(map.pop_first(), model.pop_first()),
        Op::PopLast => prop_assert_eq!(map.pop_last(), model.pop_last()),
        Op::Neighbours(k) => {
            let found =
                [map.below(&k), map.at_or_below(&k), map.at_or_above(&k), map.above(&k), map.first(), map.last()];
            prop_assert_eq!(found, neighbours(model, k));
            prop_assert_eq!(map.get(&k), model.get(&k).cloned());
            prop_assert_eq!(map.contains_key(&k), model.contains_key(&k));
        }
        Op::Range(a, b) if is_backwards((a, b)) => {}
        Op::Range(a, b) => {
            let expected: Vec<_> = model.range((a, b)).map(|(k, v)| (*k, v.clone())).collect();
            prop_assert_eq!(map.range((a, b)).collect::<Vec<_>>(), expected);
        }
        Op::Retain(n) => {
            map.retain(|k, _| k % n != 0);
            model.retain(|k, _| k % n != 0);
        }
        Op::Fill(a, b) => (a..b).for_each(|k| _ = (map.insert(k, V::of(7)), model.insert(k, V::of(7)))),
        Op::Empty(a, b) => (a..b).for_each(|k| _ = (map.remove(&k), model.remove(&k))),
        Op::Clear => {
            map.clear();
            model.clear();
        }
    }
    prop_assert_eq!(map.len(), model.len());
    prop_assert_eq!(map.is_empty(), model.is_empty());
    Ok(())
}

fn agrees<V: Value>(ops: &[Op], at_once: usize) -> Result<(), TestCaseError> {
    let (map, mut model) = (TOrdMap::<u16, V>::new(), BTreeMap::new());
    for chunk in ops.chunks(at_once) {
        if at_once == 1 {
            run(&map, &mut model, &chunk[0])?;
            continue;
        }
        let (result, after) = atomically(|_| {
            let mut after = model.clone();
            let result = chunk.iter().try_for_each(|op| run(&map, &mut after, op));
            Ok((result, after))
        });
        result?;
        model = after;
    }
    prop_assert_eq!(map.iter().collect::<Vec<_>>(), model.clone().into_iter().collect::<Vec<_>>());
    prop_assert_eq!(map.keys().collect::<Vec<_>>(), model.keys().copied().collect::<Vec<_>>());
    prop_assert_eq!(map.values().collect::<Vec<_>>(), model.values().cloned().collect::<Vec<_>>());
    prop_assert_eq!(format!("{map:?}"), format!("TOrdMap({model:?})"));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_operation_does_what_it_does_to_a_btree_map(ops in prop::collection::vec(op(), 1..200)) {
        agrees::<u32>(&ops, 1)?;
    }

    #[test]
    fn values_that_are_shared_behave_the_same(ops in prop::collection::vec(op(), 1..200)) {
        agrees::<String>(&ops, 1)?;
    }

    #[test]
    fn many_operations_in_one_transaction_see_each_other(ops in prop::collection::vec(op(), 1..200)) {
        agrees::<String>(&ops, 9)?;
    }

    #[test]
    fn a_map_made_at_once_is_the_one_made_step_by_step(
        entries in prop::collection::vec((0..3000_u16, any::<u32>()), 0..2500),
        ops in prop::collection::vec(op(), 0..50),
    ) {
        let (map, mut model): (TOrdMap<_, _>, BTreeMap<_, _>) =
            (entries.iter().copied().collect(), entries.iter().copied().collect());
        for op in ops {
            run(&map, &mut model, &op)?;
        }
        prop_assert_eq!(map.iter().collect::<Vec<_>>(), model.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_set_does_what_a_btree_set_does() {
    let set = TOrdSet::from([5, 1, 9, 5]);
    assert_eq!(set.iter().collect::<Vec<_>>(), [1, 5, 9]);
    assert_eq!((set.insert(5), set.insert(6), set.remove(&1), set.remove(&1)), (false, true, true, false));
    assert_eq!((set.len(), set.contains(&6), set.contains(&1)), (3, true, false));
    assert_eq!((set.first(), set.last()), (Some(5), Some(9)));
    assert_eq!((set.below(&6), set.at_or_below(&6)), (Some(5), Some(6)));
    assert_eq!((set.above(&6), set.at_or_above(&7)), (Some(9), Some(9)));
    assert_eq!(set.range(6..).collect::<Vec<_>>(), [6, 9]);
    let mut seen = vec![];
    set.for_each_in(..9, |n| seen.push(*n));
    assert_eq!(seen, [5, 6]);
    assert_eq!(format!("{set:?}"), "TOrdSet({5, 6, 9})");
    set.retain(|n| n % 3 == 0);
    assert_eq!((set.pop_last(), set.pop_first(), set.pop_first()), (Some(9), Some(6), None));
    assert!(set.is_empty());
}

#[test]
fn an_equal_element_does_not_replace_the_one_that_is_in_a_set() {
    let set = TOrdSet::new();
    let first = std::sync::Arc::new(1);
    assert!(set.insert(first.clone()));
    assert!(!set.insert(std::sync::Arc::new(1)));
    assert!(std::sync::Arc::ptr_eq(&set.first().unwrap(), &first));
}
