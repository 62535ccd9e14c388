//! As transactions: a variable for each number.

use stm_core::prelude::*;

use super::graph::{Adjacency, Edge, begins};
use crate::suite::{on_threads, share};

/// A graph while its edges are put in.
pub(super) struct Builder {
    begins: Vec<usize>,
    /// First how many edges each vertex has, then where the next one goes.
    next: Vec<TVar<usize>>,
    targets: Vec<TVar<u32>>,
    weights: Vec<TVar<u32>>,
}

impl Builder {
    pub(super) fn new(vertices: usize, edges: usize) -> Self {
        let next = (0..vertices).map(|_| TVar::new(0)).collect();
        let [targets, weights] = [(); 2].map(|()| (0..edges).map(|_| TVar::new(0)).collect());
        Self { begins: Vec::new(), next, targets, weights }
    }

    pub(super) fn build(&mut self, edges: &[Edge], threads: usize) {
        on_threads(threads, |thread| {
            for edge in &edges[share(edges.len(), thread, threads)] {
                self.count(edge);
            }
        });
        self.lay_out();
        on_threads(threads, |thread| {
            for edge in &edges[share(edges.len(), thread, threads)] {
                self.place(edge);
            }
        });
    }

    #[transactional]
    fn count(&self, edge: &Edge) {
        self.next[edge.from as usize] += 1;
    }

    /// Alone: no other thread runs meanwhile.
    fn lay_out(&mut self) {
        self.begins = begins(self.next.iter().map(TVar::load));
        for (next, &begin) in self.next.iter().zip(&self.begins) {
            next.store(begin);
        }
    }

    #[transactional]
    fn place(&self, edge: &Edge) {
        let next = *self.next[edge.from as usize];
        self.targets[next] = edge.to;
        self.weights[next] = edge.weight;
        self.next[edge.from as usize] = next + 1;
    }

    pub(super) fn finish(self) -> Adjacency {
        let [targets, weights] = [&self.targets, &self.weights].map(|all| all.iter().map(TVar::load).collect());
        Adjacency { begins: self.begins, targets, weights }
    }
}
