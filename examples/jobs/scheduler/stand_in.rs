//! Stand-ins.
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use std::collections::{BTreeMap, BinaryHeap};
use std::hash::Hash;
use stm_core::prelude::*;

#[derive(Clone)]
pub struct TMap<K: Send + Sync + 'static, V: Send + Sync + 'static>(std::sync::Arc<TVar<BTreeMap<K, V>>>);
impl<K: Ord + Hash + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static> TMap<K, V> {
    pub fn new() -> Self {
        Self(std::sync::Arc::new(TVar::new(BTreeMap::new())))
    }
    pub fn len(&self) -> usize {
        let m = &*self.0;
        atomically! { (*m).len() }
    }
    pub fn get(&self, k: &K) -> Option<V> {
        let m = &*self.0;
        atomically! { (*m).get(k).cloned() }
    }
    pub fn insert(&self, k: K, v: V) -> Option<V> {
        let m = &*self.0;
        atomically! { (*m).insert(k.clone(), v.clone()) }
    }
    pub fn remove(&self, k: &K) -> Option<V> {
        let m = &*self.0;
        atomically! { (*m).remove(k) }
    }
    pub fn values(&self) -> std::vec::IntoIter<V> {
        let m = &*self.0;
        atomically! { (*m).values().cloned().collect::<Vec<_>>() }.into_iter()
    }
    pub fn iter(&self) -> std::vec::IntoIter<(K, V)> {
        let m = &*self.0;
        atomically! { (*m).iter().map(|(a, b)| (a.clone(), b.clone())).collect::<Vec<_>>() }.into_iter()
    }
}
#[derive(Clone)]
pub struct TPriorityQueue<T: Send + Sync + 'static>(std::sync::Arc<(TVar<BinaryHeap<T>>, TVar<bool>)>);
impl<T: Ord + Clone + Send + Sync + 'static> TPriorityQueue<T> {
    pub fn new() -> Self {
        Self(std::sync::Arc::new((TVar::new(BinaryHeap::new()), TVar::new(false))))
    }
    pub fn push(&self, t: T) -> Result<(), T> {
        let (h, c) = &*self.0;
        atomically! { if *c { Err(t.clone()) } else { (*h).push(t.clone()); Ok(()) } }
    }
    pub fn pop(&self) -> Option<T> {
        let (h, c) = &*self.0;
        atomically! { match (*h).pop() { Some(t) => Some(t), None if *c => None, None => retry!() } }
    }
    pub fn flush(&self) -> Vec<T> {
        let (h, _) = &*self.0;
        atomically! { let v = (*h).clone().into_sorted_vec(); *h = BinaryHeap::new(); v }
    }
    pub fn close(&self) {
        let (_, c) = &*self.0;
        atomically! { *c = true }
    }
    pub fn is_closed(&self) -> bool {
        let (_, c) = &*self.0;
        atomically! { *c }
    }
}
