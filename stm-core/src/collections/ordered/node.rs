//! What the tree consists of: leaves with entries, inner nodes with separators and children.

use super::few::Few;
use crate::TVar;
use std::mem::needs_drop;
use std::sync::Arc;

/// The greatest number of entries in a leaf. A change copies the leaf; a lookup follows a pointer for each level.
pub(super) const LEAF: usize = 16;

/// The greatest number of children of an inner node.
pub(super) const INNER: usize = 16;

/// Returns `true` if a node of this length is to be joined with a neighbour, or to get some of its content.
pub(super) fn is_thin(len: usize, most: usize) -> bool {
    len < most / 4
}

/// Returns `true` if two neighbours with so many items become one node, which leaves it some room before it splits.
pub(super) fn fit_in_one(together: usize, most: usize) -> bool {
    together <= most * 3 / 4
}

/// Returns where to split a full node into which an item is inserted at `at`. Growth at one end leaves full nodes
/// behind.
pub(super) fn split_point(at: usize, len: usize) -> usize {
    match at {
        0 => len / 8,
        at if at < len => len / 2,
        _ => len - len / 8,
    }
}

/// A key and its value.
///
/// Each change of a leaf copies its entries. Small plain ones lie in the leaf; others are shared by its versions.
#[derive(Clone)]
pub(in crate::collections) enum Entry<K, V> {
    Plain(K, V),
    Shared(Arc<(K, V)>),
}

impl<K, V> Entry<K, V> {
    const IS_PLAIN: bool = !needs_drop::<(K, V)>() && size_of::<(K, V)>() <= 32;

    #[inline]
    pub(in crate::collections) fn new(key: K, value: V) -> Self {
        if Self::IS_PLAIN { Entry::Plain(key, value) } else { Entry::Shared(Arc::new((key, value))) }
    }

    #[inline]
    pub(in crate::collections) fn key(&self) -> &K {
        match self {
            Entry::Plain(key, _) => key,
            Entry::Shared(pair) => &pair.0,
        }
    }

    #[inline]
    pub(super) fn value(&self) -> &V {
        match self {
            Entry::Plain(_, value) => value,
            Entry::Shared(pair) => &pair.1,
        }
    }
}

impl<K: Clone, V: Clone> Entry<K, V> {
    /// Returns key and value, cloned if a version of a leaf still has them.
    pub(in crate::collections) fn into_pair(self) -> (K, V) {
        match self {
            Entry::Plain(key, value) => (key, value),
            Entry::Shared(pair) => Arc::unwrap_or_clone(pair),
        }
    }

    /// Returns the value, cloned if a version of a leaf still has it.
    pub(super) fn into_value(self) -> V {
        match self {
            Entry::Plain(_, value) => value,
            Entry::Shared(pair) => Arc::try_unwrap(pair).map_or_else(|pair| pair.1.clone(), |(_, value)| value),
        }
    }
}

/// Entries in the order of their keys.
#[derive(Clone)]
pub(super) struct Leaf<K, V> {
    pub(super) entries: Few<Entry<K, V>, LEAF>,
}

/// Children, and between any two of them a separator: no key on its left is greater, and none on its right is less.
pub(super) struct Inner<K: Shared, V: Shared> {
    /// One less than there are children.
    pub(super) separators: Few<K, INNER>,
    pub(super) children: Few<Child<K, V>, INNER>,
}

/// All leaves of a tree are on one level.
pub(super) enum Child<K: Shared, V: Shared> {
    Leaf(TVar<Leaf<K, V>>),
    Inner(TVar<Inner<K, V>>),
}

impl<K: Shared + Clone, V: Shared> Clone for Inner<K, V> {
    fn clone(&self) -> Self {
        Inner { separators: self.separators.clone(), children: self.children.clone() }
    }
}

impl<K: Shared, V: Shared> Clone for Child<K, V> {
    fn clone(&self) -> Self {
        match self {
            Child::Leaf(leaf) => Child::Leaf(leaf.clone()),
            Child::Inner(inner) => Child::Inner(inner.clone()),
        }
    }
}

impl<K: Shared, V: Shared> Inner<K, V> {
    /// Creates a node over one leaf without entries.
    pub(super) fn empty() -> Self {
        Inner::over(Child::Leaf(TVar::new(Leaf { entries: Few::new() })))
    }

    pub(super) fn over(child: Child<K, V>) -> Self {
        Inner { separators: Few::new(), children: Few::from_iter([child]) }
    }

    /// Adds a child with the separator on its left, to the right of child `at`. Returns what is split off.
    pub(super) fn insert(&mut self, at: usize, separator: K, child: Child<K, V>) -> Option<(K, Self)> {
        if !self.children.is_full() {
            self.separators.insert(at, separator);
            self.children.insert(at + 1, child);
            return None;
        }
        let middle = split_point(at + 1, INNER);
        let mut right =
            Inner { separators: self.separators.split_off(middle), children: self.children.split_off(middle) };
        let between = self.separators.remove(middle - 1)?;
        let (half, at) = if at < middle { (self, at) } else { (&mut right, at - middle) };
        half.separators.insert(at, separator);
        half.children.insert(at + 1, child);
        Some((between, right))
    }
}

/// A type whose values may be in a variable.
pub(in crate::collections) trait Shared: Send + Sync + 'static {}
impl<T: Send + Sync + 'static> Shared for T {}
