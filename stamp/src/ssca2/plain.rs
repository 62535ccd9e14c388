//! On plain data: sequentially, and behind one lock.

use std::time::Duration;

use parking_lot::Mutex;

use super::graph::{Adjacency, Edge, begins};
use crate::suite::{on_threads, share, timed};

/// A graph while its edges are put in.
pub(super) struct Builder {
    begins: Vec<usize>,
    /// First how many edges each vertex has, then where the next one goes.
    next: Vec<usize>,
    targets: Vec<u32>,
    weights: Vec<u32>,
}

impl Builder {
    pub(super) fn new(vertices: usize, edges: usize) -> Self {
        Self { begins: Vec::new(), next: vec![0; vertices], targets: vec![0; edges], weights: vec![0; edges] }
    }

    pub(super) fn build(&mut self, edges: &[Edge]) {
        for edge in edges {
            self.count(edge);
        }
        self.lay_out();
        for edge in edges {
            self.place(edge);
        }
    }

    fn count(&mut self, edge: &Edge) {
        self.next[edge.from as usize] += 1;
    }

    fn lay_out(&mut self) {
        self.begins = begins(self.next.iter().copied());
        let vertices = self.next.len();
        self.next.copy_from_slice(&self.begins[..vertices]);
    }

    fn place(&mut self, edge: &Edge) {
        let next = &mut self.next[edge.from as usize];
        self.targets[*next] = edge.to;
        self.weights[*next] = edge.weight;
        *next += 1;
    }

    pub(super) fn finish(self) -> Adjacency {
        let Self { begins, targets, weights, .. } = self;
        Adjacency { begins, targets, weights }
    }
}

pub(super) fn locked(vertices: usize, edges: &[Edge], threads: usize) -> (Duration, Adjacency) {
    let builder = Mutex::new(Builder::new(vertices, edges.len()));
    let for_each = |work: fn(&mut Builder, &Edge)| {
        on_threads(threads, |thread| {
            for edge in &edges[share(edges.len(), thread, threads)] {
                work(&mut builder.lock(), edge);
            }
        });
    };
    let time = timed(|| {
        for_each(Builder::count);
        builder.lock().lay_out();
        for_each(Builder::place);
    });
    (time, builder.into_inner().finish())
}
