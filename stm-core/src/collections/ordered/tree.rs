//! The tree: a B+tree whose nodes are variables. Finding, and adding.
//!
//! # What conflicts
//!
//! An operation reads the nodes on its way from the root, and writes one leaf. An inner node is written only when a child of
//! it is split, shares its content with a neighbour or is joined with it, and each of these takes several changes of the
//! child; so the higher a node, the more rarely it is written. Two operations conflict if they meet in a leaf, or if one of
//! them writes an inner node on the other one's way.
//!
//! Whoever looks for a key that is missing has read the leaf where it would be; whoever reads a range, all leaves where an
//! entry of the range would be. An entry that comes is written to such a leaf, unless that has been split or joined
//! meanwhile, and then an inner node on the way has changed. So no phantom goes unnoticed.
//!
//! # Why the explicit interface
//!
//! [`Transaction::read_ref`] lends a value for as long as the attempt lasts, also out of a function. So a descent counts no
//! references, and conflicts go up by `?`.

use super::node::{Child, Entry, Inner, LEAF, Leaf, Shared, split_point};
use crate::{Stm, TVar, Transaction};
use std::borrow::Borrow;
use std::mem;

/// A handle to a tree. Most often its keys are different ones, but entries with equal keys may also lie side by side.
pub(in crate::collections) struct Tree<K: Shared, V: Shared> {
    pub(super) root: TVar<Inner<K, V>>,
}

impl<K: Shared, V: Shared> Clone for Tree<K, V> {
    fn clone(&self) -> Self {
        Tree { root: self.root.clone() }
    }
}

/// Where an entry goes among those with an equal key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::collections) enum Equal {
    /// In the place of the one that there is at most.
    Replaced,
    /// Before all of them.
    Kept,
}

/// What adding an entry to a node comes to: the entry that it replaces, and what was split off with the separator on its
/// left.
type Added<K, V, N> = (Option<Entry<K, V>>, Option<(K, N)>);

impl<K: Shared, V: Shared> Tree<K, V> {
    pub(in crate::collections) fn empty() -> Self {
        Tree { root: TVar::new(Inner::empty()) }
    }

    /// Are the two handles the same tree?
    pub(in crate::collections) fn ptr_eq(a: &Self, b: &Self) -> bool {
        TVar::ptr_eq(&a.root, &b.root)
    }

    /// Takes all entries out.
    pub(in crate::collections) fn clear(&self, tx: &Transaction) -> Stm<()> {
        tx.write(&self.root, Inner::empty())
    }
}

impl<K: Shared + Ord, V: Shared> Tree<K, V> {
    /// The entry with this key.
    #[inline]
    pub(super) fn find<'tx, Q: Ord + ?Sized>(&self, tx: &'tx Transaction, key: &Q) -> Stm<Option<&'tx Entry<K, V>>>
    where
        K: Borrow<Q>,
    {
        let mut inner = tx.read_ref(&self.root)?;
        loop {
            match inner.children.at(inner.separators.count_left(|separator| Q::cmp(separator.borrow(), key).is_le())) {
                Child::Inner(below) => inner = tx.read_ref(below)?,
                Child::Leaf(leaf) => {
                    let leaf = tx.read_ref(leaf)?;
                    return Ok(leaf.position(key).map(|at| leaf.entries.at(at)));
                }
            }
        }
    }
}

impl<K: Shared + Ord + Clone, V: Shared + Clone> Tree<K, V> {
    /// Adds the entry. The result is the one that it replaces.
    pub(in crate::collections) fn insert(
        &self,
        tx: &Transaction,
        entry: Entry<K, V>,
        equal: Equal,
    ) -> Stm<Option<Entry<K, V>>> {
        let (old, split) = insert_below(tx, &self.root, entry, equal)?;
        if let Some((separator, right)) = split {
            tx.modify(&self.root, |root| {
                let left = mem::replace(root, Inner::empty());
                *root = Inner::over(Child::Inner(TVar::new(left)));
                root.insert(0, separator, Child::Inner(TVar::new(right)))
            })?;
        }
        Ok(old)
    }
}

fn insert_below<K: Shared + Ord + Clone, V: Shared + Clone>(
    tx: &Transaction,
    node: &TVar<Inner<K, V>>,
    entry: Entry<K, V>,
    equal: Equal,
) -> Stm<Added<K, V, Inner<K, V>>> {
    let inner = tx.read_ref(node)?;
    let at = inner.separators.count_left(|separator| match equal {
        Equal::Replaced => separator.cmp(entry.key()).is_le(),
        Equal::Kept => separator.cmp(entry.key()).is_lt(),
    });
    let (old, split) = match inner.children.at(at) {
        Child::Leaf(leaf) => {
            let (old, split) = tx.modify(leaf, |leaf| leaf.insert(entry, equal))?;
            (old, split.map(|(separator, right)| (separator, Child::Leaf(TVar::new(right)))))
        }
        Child::Inner(below) => {
            let (old, split) = insert_below(tx, below, entry, equal)?;
            (old, split.map(|(separator, right)| (separator, Child::Inner(TVar::new(right)))))
        }
    };
    let split = match split {
        Some((separator, child)) => tx.modify(node, |inner| inner.insert(at, separator, child))?,
        None => None,
    };
    Ok((old, split))
}

impl<K: Ord, V> Leaf<K, V> {
    /// Where the entry with this key is.
    #[inline]
    pub(super) fn position<Q: Ord + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        let at = self.entries.count_left(|entry| Q::cmp(entry.key().borrow(), key).is_lt());
        self.entries.get(at).filter(|entry| Q::cmp(entry.key().borrow(), key).is_eq()).map(|_| at)
    }
}

impl<K: Ord + Clone, V> Leaf<K, V> {
    fn insert(&mut self, entry: Entry<K, V>, equal: Equal) -> Added<K, V, Self> {
        let at = self.entries.count_left(|other| other.key().cmp(entry.key()).is_lt());
        let old = self.entries.get_mut(at).filter(|old| equal == Equal::Replaced && old.key().cmp(entry.key()).is_eq());
        if let Some(old) = old {
            return (Some(mem::replace(old, entry)), None);
        }
        if !self.entries.is_full() {
            self.entries.insert(at, entry);
            return (None, None);
        }
        let middle = split_point(at, LEAF);
        let mut right = self.entries.split_off(middle);
        if at <= middle {
            self.entries.insert(at, entry);
        } else {
            right.insert(at - middle, entry);
        }
        let separator = right.at(0).key().clone();
        (None, Some((separator, Leaf { entries: right })))
    }
}
