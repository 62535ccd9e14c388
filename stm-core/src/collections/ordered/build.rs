//! A tree that is built at once, from sorted entries.

use super::few::Few;
use super::node::{Child, Entry, INNER, Inner, LEAF, Leaf, Shared};
use super::tree::Tree;
use crate::{Stm, TVar, Transaction};

impl<K: Shared + Clone, V: Shared> Tree<K, V> {
    /// Creates a tree of these entries, which are sorted.
    pub(in crate::collections) fn over(entries: Vec<Entry<K, V>>) -> Self {
        Tree { root: TVar::new(Inner::over_all(entries)) }
    }

    /// Replaces the content by these entries, which are sorted.
    pub(super) fn replace_all(&self, tx: &Transaction, entries: Vec<Entry<K, V>>) -> Stm<()> {
        tx.write(&self.root, Inner::over_all(entries))
    }
}

impl<K: Shared + Clone, V: Shared> Inner<K, V> {
    fn over_all(entries: Vec<Entry<K, V>>) -> Self {
        if entries.is_empty() {
            return Inner::empty();
        }
        let mut level: Vec<_> = groups(entries, LEAF)
            .map(|entries| {
                let first = entries[0].key().clone();
                (first, Child::Leaf(TVar::new(Leaf { entries: Few::from_iter(entries) })))
            })
            .collect();
        while level.len() > INNER {
            level = groups(level, INNER)
                .map(|children| {
                    let first = children[0].0.clone();
                    (first, Child::Inner(TVar::new(Inner::over_few(children))))
                })
                .collect();
        }
        Inner::over_few(level)
    }

    /// Creates a node over these children, each with its least key.
    fn over_few(children: Vec<(K, Child<K, V>)>) -> Self {
        let (firsts, children): (Vec<_>, Vec<_>) = children.into_iter().unzip();
        Inner { separators: Few::from_iter(firsts.into_iter().skip(1)), children: Few::from_iter(children) }
    }
}

/// Cuts the items into groups of about the same size, with some room for more up to `most`.
fn groups<T>(items: Vec<T>, most: usize) -> impl Iterator<Item = Vec<T>> {
    let (len, count) = (items.len(), items.len().div_ceil(most * 3 / 4));
    let mut items = items.into_iter();
    (0..count).map(move |i| items.by_ref().take((i + 1) * len / count - i * len / count).collect())
}
