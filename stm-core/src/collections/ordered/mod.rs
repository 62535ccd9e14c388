mod few;
mod node;
mod range;
mod remove;
mod tree;

use crate::{atomically, snapshot};
use node::Entry;
use std::borrow::Borrow;
use tree::{Equal, Tree};

pub struct TOrdMap<K: Send + Sync + 'static, V: Send + Sync + 'static> {
    tree: Tree<K, V>,
}

impl<K: Send + Sync + 'static, V: Send + Sync + 'static> TOrdMap<K, V> {
    pub fn new() -> Self {
        TOrdMap { tree: Tree::new() }
    }

    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q> + Ord,
        V: Clone,
    {
        snapshot(|tx| Ok(self.tree.find(tx, key)?.map(|entry| entry.value().clone())))
    }

    pub fn insert(&self, key: K, value: V) -> Option<V>
    where
        K: Ord + Clone,
        V: Clone,
    {
        let entry = Entry::new(key, value);
        atomically(|tx| Ok(self.tree.insert(tx, entry.clone(), Equal::Replaced)?.map(Entry::into_value)))
    }

    pub fn remove<Q: Ord + ?Sized>(&self, key: &Q) -> Option<V>
    where
        K: Borrow<Q> + Ord + Clone,
        V: Clone,
    {
        atomically(|tx| {
            let entry = self.tree.remove(tx, |s| s.borrow() <= key, |leaf| leaf.position(key))?;
            Ok(entry.map(Entry::into_value))
        })
    }
}
