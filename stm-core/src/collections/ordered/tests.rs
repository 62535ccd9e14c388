//! The shape of the tree, which is not visible from outside.

use super::node::{Child, Inner};
use super::tree::Tree;
use super::{Entry, Equal};
use crate::{Stm, TVar, Transaction, atomically};

/// What is below a node.
#[derive(Default)]
struct Shape {
    levels: usize,
    nodes: usize,
    entries: usize,
}

/// Checks all below the node, whose keys are to be at least `low` and at most `high`.
fn shape(tx: &Transaction, node: &TVar<Inner<u32, u32>>, low: u32, high: u32, is_root: bool) -> Stm<Shape> {
    let inner = tx.read_ref(node)?;
    let count = inner.children.len();
    assert_eq!(inner.separators.len() + 1, count, "one separator between any two children");
    assert!(count >= if is_root { 1 } else { 3 }, "{count} children");
    let mut limits = vec![low];
    limits.extend(inner.separators.iter());
    limits.push(high);
    assert!(limits.is_sorted(), "separators {limits:?}");
    let mut whole = Shape::default();
    for (at, child) in inner.children.iter().enumerate() {
        let (low, high) = (limits[at], limits[at + 1]);
        let part = match child {
            Child::Inner(below) => shape(tx, below, low, high, false)?,
            Child::Leaf(leaf) => {
                let keys: Vec<u32> = tx.read_ref(leaf)?.entries.iter().map(|entry| *entry.key()).collect();
                assert!(keys.is_sorted() && keys.iter().all(|key| (low..=high).contains(key)), "{keys:?}");
                assert!(keys.len() >= 3 || (is_root && count == 1), "{} entries", keys.len());
                Shape { levels: 0, nodes: 1, entries: keys.len() }
            }
        };
        assert!(at == 0 || whole.levels == part.levels + 1, "leaves on different levels");
        whole.levels = part.levels + 1;
        whole.nodes += part.nodes;
        whole.entries += part.entries;
    }
    whole.nodes += 1;
    Ok(whole)
}

/// Checks the tree, which has so many entries, and returns how many levels of inner nodes it has.
fn levels(tree: &Tree<u32, u32>, entries: usize) -> usize {
    let shape = atomically(|tx| shape(tx, &tree.root, 0, u32::MAX, true));
    assert_eq!(shape.entries, entries);
    assert!(shape.nodes <= entries / 2 + 2, "{} nodes for {entries} entries", shape.nodes);
    shape.levels
}

fn insert(tree: &Tree<u32, u32>, key: u32, equal: Equal) {
    atomically(|tx| tree.insert(tx, Entry::new(key, key), equal));
}

fn remove(tree: &Tree<u32, u32>, key: u32) {
    let removed = atomically(|tx| tree.remove(tx, |separator| *separator <= key, |leaf| leaf.position(&key)));
    assert!(removed.is_some_and(|entry| *entry.key() == key));
}

const MANY: u32 = 5000;

/// All numbers below [`MANY`], in no order.
fn shuffled() -> impl DoubleEndedIterator<Item = u32> {
    (0..MANY).map(|n| n * 1409 % MANY)
}

fn grows_and_shrinks(come: impl Iterator<Item = u32>, go: impl Iterator<Item = u32>) {
    let tree = Tree::empty();
    for (n, key) in (1..).zip(come) {
        insert(&tree, key, Equal::Replaced);
        if n % 101 == 0 {
            levels(&tree, n);
        }
    }
    assert!(levels(&tree, MANY as usize) <= 4);
    for (n, key) in (1..).zip(go) {
        remove(&tree, key);
        if n % 101 == 0 {
            levels(&tree, MANY as usize - n);
        }
    }
    assert_eq!(levels(&tree, 0), 1, "levels of an empty tree");
}

#[test]
fn a_tree_that_grows_and_shrinks_anywhere_stays_balanced() {
    grows_and_shrinks(shuffled(), shuffled().rev());
}

#[test]
fn a_tree_that_grows_and_shrinks_at_its_ends_stays_balanced() {
    grows_and_shrinks(0..MANY, 0..MANY);
    grows_and_shrinks((0..MANY).rev(), (0..MANY).rev());
    grows_and_shrinks(0..MANY, (0..MANY).rev());
}

#[test]
fn what_grows_at_an_end_leaves_full_nodes_behind() {
    let (up, down) = (Tree::empty(), Tree::empty());
    (0..MANY).for_each(|key| insert(&up, key, Equal::Replaced));
    (0..MANY).rev().for_each(|key| insert(&down, key, Equal::Replaced));
    for tree in [up, down] {
        let shape = atomically(|tx| shape(tx, &tree.root, 0, u32::MAX, true));
        assert!(shape.nodes <= MANY as usize / 12, "{} nodes", shape.nodes);
    }
}

#[test]
fn a_tree_made_at_once_is_balanced() {
    for count in (0..300).chain([3000, 4999]) {
        let tree = Tree::over((0..count).map(|key| Entry::new(key, key)).collect());
        assert!(levels(&tree, count as usize) <= 4);
    }
}

#[test]
fn equal_keys_lie_side_by_side() {
    let tree = Tree::empty();
    for n in 0..MANY {
        insert(&tree, n % 3, Equal::Kept);
    }
    assert!(levels(&tree, MANY as usize) <= 4);
    for n in 0..MANY - 1 {
        let popped = atomically(|tx| if n % 2 == 0 { tree.pop_last(tx) } else { tree.pop_first(tx) });
        assert!(popped.is_some());
    }
    assert_eq!(levels(&tree, 1), 1);
}
