//! An ordered map: a B-tree whose nodes are variables.
//!
//! The entries are in the leaves. A transaction conflicts with those that add to a leaf that it has read, or take from it.
//! Nodes split when they are full; they never merge, since the keys that went are the ones that come back.

use stm_core::prelude::*;

/// The most entries of a node.
const FULL: usize = 32;

/// A map from numbers to values that are cheap to clone.
pub(crate) struct OrderedMap<V: Clone + Send + Sync + 'static> {
    root: TVar<Node<V>>,
}

#[derive(Clone)]
enum Node<V: Clone + Send + Sync + 'static> {
    Leaf(Vec<(u32, V)>),
    /// Children, each with the lowest key that belongs into it. The first child also takes what is lower.
    Inner(Vec<Child<V>>),
}

type Child<V> = (u32, TVar<Node<V>>);

impl<V: Clone + Send + Sync + 'static> OrderedMap<V> {
    pub(crate) fn new() -> Self {
        Self { root: TVar::new(Node::Leaf(Vec::new())) }
    }
}

#[transactional]
impl<V: Clone + Send + Sync + 'static> OrderedMap<V> {
    pub(crate) fn get(&self, key: u32) -> Option<V> {
        let mut node = &*self.root;
        while let Node::Inner(children) = node {
            node = &*children[covering(children, key)].1;
        }
        let Node::Leaf(entries) = node else { return None };
        let at = find(entries, key).ok()?;
        Some(entries[at].1.clone())
    }

    /// Adds an entry. False, and no change, if there is one with that key.
    pub(crate) fn insert(&self, key: u32, value: V) -> bool {
        match insert_under(&self.root, key, value) {
            Insertion::Present => return false,
            Insertion::Done => {}
            Insertion::Split(right) => {
                let left = TVar::new((*self.root).clone());
                self.root = Node::Inner(vec![(0, left), right]);
            }
        }
        true
    }

    /// Takes an entry out.
    pub(crate) fn remove(&self, key: u32) -> Option<V> {
        let mut node = &self.root;
        while let Node::Inner(children) = &*node {
            node = &children[covering(children, key)].1;
        }
        let Node::Leaf(entries) = &*node else { return None };
        let at = find(entries, key).ok()?;
        let value = entries[at].1.clone();
        *node = Node::Leaf([&entries[..at], &entries[at + 1..]].concat());
        Some(value)
    }

    /// All entries, in order.
    pub(crate) fn entries(&self) -> Vec<(u32, V)> {
        let mut entries = Vec::new();
        let mut nodes = vec![&self.root];
        while let Some(node) = nodes.pop() {
            match &*node {
                Node::Leaf(leaf) => entries.extend_from_slice(leaf),
                Node::Inner(children) => nodes.extend(children.iter().rev().map(|child| &child.1)),
            }
        }
        entries
    }
}

enum Insertion<V: Clone + Send + Sync + 'static> {
    Done,
    Present,
    /// The node was full: its upper half is a new one.
    Split(Child<V>),
}

#[transactional(join)]
fn insert_under<V: Clone + Send + Sync + 'static>(node: &TVar<Node<V>>, key: u32, value: V) -> Insertion<V> {
    match &*node {
        Node::Leaf(entries) => {
            let Err(at) = find(entries, key) else { return Insertion::Present };
            let mut entries = with(entries, at, (key, value));
            let split = split(&mut entries).map(|right| (right[0].0, TVar::new(Node::Leaf(right))));
            *node = Node::Leaf(entries);
            split.map_or(Insertion::Done, Insertion::Split)
        }
        Node::Inner(children) => {
            let at = covering(children, key);
            let right = match insert_under(&children[at].1, key, value) {
                Insertion::Split(right) => right,
                other => return other,
            };
            let mut children = with(children, at + 1, right);
            let split = split(&mut children).map(|right| (right[0].0, TVar::new(Node::Inner(right))));
            *node = Node::Inner(children);
            split.map_or(Insertion::Done, Insertion::Split)
        }
    }
}

/// Where the entry with that key is, or else where it would be.
fn find<V>(entries: &[(u32, V)], key: u32) -> Result<usize, usize> {
    entries.binary_search_by_key(&key, |entry| entry.0)
}

/// The child to which a key belongs.
fn covering<V: Clone + Send + Sync + 'static>(children: &[Child<V>], key: u32) -> usize {
    children.partition_point(|child| child.0 <= key).saturating_sub(1)
}

/// A node's entries and one more.
fn with<T: Clone>(entries: &[T], at: usize, entry: T) -> Vec<T> {
    [&entries[..at], &[entry], &entries[at..]].concat()
}

/// The upper half of a node's entries, if they are too many.
fn split<T>(entries: &mut Vec<T>) -> Option<Vec<T>> {
    (entries.len() > FULL).then(|| entries.split_off(entries.len() / 2))
}
