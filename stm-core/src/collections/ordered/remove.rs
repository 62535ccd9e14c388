//! Taking entries out of the tree, which keeps no node that is nearly empty.

use super::few::Few;
use super::node::{Child, Entry, INNER, Inner, LEAF, Leaf, Shared, fit_in_one, is_thin};
use super::tree::Tree;
use crate::{Stm, TVar, Transaction};

impl<K: Shared + Clone, V: Shared + Clone> Tree<K, V> {
    /// Removes the entry that `find` locates in the leaf to the right of the separators for which `is_left` returns
    /// `true`.
    pub(super) fn remove(
        &self,
        tx: &Transaction,
        is_left: impl Fn(&K) -> bool,
        find: impl Fn(&Leaf<K, V>) -> Option<usize>,
    ) -> Stm<Option<Entry<K, V>>> {
        let (removed, is_thin) = remove_below(tx, &self.root, &is_left, &find)?;
        if is_thin {
            // A root whose one child has children is a level too many.
            while let (1, Child::Inner(only)) = {
                let root = tx.read_ref(&self.root)?;
                (root.children.len(), root.children.at(0))
            } {
                let only = tx.read(only)?;
                tx.write(&self.root, only)?;
            }
        }
        Ok(removed)
    }

    /// Removes the first entry.
    pub(in crate::collections) fn pop_first(&self, tx: &Transaction) -> Stm<Option<Entry<K, V>>> {
        self.remove(tx, |_| false, |leaf| (leaf.entries.len() > 0).then_some(0))
    }

    /// Removes the last entry.
    pub(in crate::collections) fn pop_last(&self, tx: &Transaction) -> Stm<Option<Entry<K, V>>> {
        self.remove(tx, |_| true, |leaf| leaf.entries.len().checked_sub(1))
    }
}

/// Returns the removed entry, and whether the node has become too empty.
fn remove_below<K: Shared + Clone, V: Shared + Clone>(
    tx: &Transaction,
    node: &TVar<Inner<K, V>>,
    is_left: &impl Fn(&K) -> bool,
    find: &impl Fn(&Leaf<K, V>) -> Option<usize>,
) -> Stm<(Option<Entry<K, V>>, bool)> {
    let inner = tx.read_ref(node)?;
    let at = inner.separators.count_left(is_left);
    let (removed, child_is_thin) = match inner.children.at(at) {
        Child::Leaf(leaf) => {
            let Some(entry) = find(tx.read_ref(leaf)?) else { return Ok((None, false)) };
            tx.modify(leaf, |leaf| (leaf.entries.remove(entry), is_thin(leaf.entries.len(), LEAF)))?
        }
        Child::Inner(below) => remove_below(tx, below, is_left, find)?,
    };
    if !child_is_thin || inner.children.len() == 1 {
        return Ok((removed, false));
    }
    let children = fill(tx, node, inner, at.saturating_sub(1))?;
    Ok((removed, is_thin(children, INNER)))
}

/// Joins the children `at` and `at + 1` of the node, or shares their content evenly. Returns the number of children.
fn fill<K: Shared + Clone, V: Shared + Clone>(
    tx: &Transaction,
    node: &TVar<Inner<K, V>>,
    inner: &Inner<K, V>,
    at: usize,
) -> Stm<usize> {
    let separator = match (inner.children.at(at), inner.children.at(at + 1)) {
        (Child::Leaf(left), Child::Leaf(right)) => {
            let (a, b) = (&tx.read_ref(left)?.entries, &tx.read_ref(right)?.entries);
            let (entries, rest) = join_or_share(a, b);
            let separator = rest.as_ref().map(|rest| rest.at(0).key().clone());
            tx.write(left, Leaf { entries })?;
            if let Some(entries) = rest {
                tx.write(right, Leaf { entries })?;
            }
            separator
        }
        (Child::Inner(left), Child::Inner(right)) => {
            let (a, b) = (tx.read_ref(left)?, tx.read_ref(right)?);
            let (children, rest) = join_or_share(&a.children, &b.children);
            let between = inner.separators.at(at);
            let mut all = a.separators.iter().chain([between]).chain(b.separators.iter()).cloned();
            let separators = Few::from_iter(all.by_ref().take(children.len() - 1));
            let separator = all.next();
            tx.write(left, Inner { separators, children })?;
            if let Some(children) = rest {
                tx.write(right, Inner { separators: Few::from_iter(all), children })?;
            }
            separator
        }
        _ => unreachable!("all leaves are on one level"),
    };
    tx.modify(node, |inner| {
        // The old separator is removed in any case, and the right child if the left one has the content of both.
        inner.separators.remove(at);
        match separator {
            Some(separator) => inner.separators.insert(at, separator),
            None => drop(inner.children.remove(at + 1)),
        }
        inner.children.len()
    })
}

/// Returns the content of both in one, or half of it in each.
fn join_or_share<T: Clone, const N: usize>(left: &Few<T, N>, right: &Few<T, N>) -> (Few<T, N>, Option<Few<T, N>>) {
    let together = left.len() + right.len();
    let mut all = left.iter().chain(right.iter()).cloned();
    if fit_in_one(together, N) {
        return (Few::from_iter(all), None);
    }
    let half = Few::from_iter(all.by_ref().take(together / 2));
    (half, Some(Few::from_iter(all)))
}
