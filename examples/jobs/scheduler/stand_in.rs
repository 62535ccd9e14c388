//! Stand-ins.
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use std::collections::BinaryHeap;
use stm_core::prelude::*;

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
