//! The collections do what those of std do.

use std::collections::{BTreeMap, VecDeque};

use fastrand::Rng;

use crate::collections::{OrderedMap, Queue};

#[test]
fn the_ordered_map_does_what_a_btree_map_does() {
    let mut rng = Rng::with_seed(1);
    let (map, mut model) = (OrderedMap::new(), BTreeMap::new());
    // It grows to three levels of nodes, and shrinks again.
    for step in 0..40_000_u32 {
        let key = rng.u32(..4_000);
        assert_eq!(map.get(key), model.get(&key).copied(), "key {key} at step {step}");
        if rng.u32(..40_000) > step {
            assert_eq!(map.insert(key, step), !model.contains_key(&key), "key {key} at step {step}");
            model.entry(key).or_insert(step);
        } else {
            assert_eq!(map.remove(key), model.remove(&key), "key {key} at step {step}");
        }
        if step % 4_000 == 0 {
            assert_eq!(map.entries(), model.clone().into_iter().collect::<Vec<_>>(), "at step {step}");
        }
    }
}

#[test]
fn the_queue_does_what_a_deque_does() {
    let mut rng = Rng::with_seed(1);
    let (queue, mut model) = ((0..5).collect::<Queue<u32>>(), (0..5).collect::<VecDeque<_>>());
    for step in 0..2_000 {
        if rng.bool() {
            queue.push(step);
            model.push_back(step);
        } else {
            assert_eq!(queue.pop(), model.pop_front(), "at step {step}");
        }
    }
}
