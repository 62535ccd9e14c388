//! SSCA2, its first kernel: builds the adjacency arrays of a large graph from a list of its edges in random order.
//!
//! Threads count the edges of each vertex, and then put each edge into the next free place of its vertex: two tiny
//! transactions an edge, all over the memory. They seldom meet; more often in the small graph, whose vertices have more
//! edges each.

pub(crate) mod check;
mod graph;
mod plain;
mod transactions;

use std::time::Duration;

use crate::suite::{Case, Outcome, Program, Scale, Setting, timed};

pub(crate) use graph::{Adjacency, Edge};

pub(crate) const CASES: &[Case] = &[
    Case {
        application: "ssca2",
        setting: Setting::Low,
        input: "-s15 -i1.0 -u1.0 -l3 -p3 (the paper: -s20)",
        prepare: |scale| Box::new(Ssca2::new(scale, 15, 3)),
    },
    Case {
        application: "ssca2",
        setting: Setting::High,
        input: "-s14 -i1.0 -u1.0 -l9 -p9",
        prepare: |scale| Box::new(Ssca2::new(scale, 14, 9)),
    },
];

/// A graph to be built.
pub(crate) struct Ssca2 {
    vertices: usize,
    edges: Vec<Edge>,
    sorted: Vec<Edge>,
}

impl Ssca2 {
    /// A graph of so many vertices, as a power of two, and up to so many edges between the same two of a clique.
    pub(crate) fn new(scale: Scale, power: u32, parallel: u32) -> Self {
        let vertices = scale.of(1 << power);
        let edges = graph::edges(vertices, parallel);
        let mut sorted = edges.clone();
        sorted.sort_unstable();
        Self { vertices, edges, sorted }
    }

    /// The graph, by the sequential program.
    pub(crate) fn build(&self) -> (Duration, Adjacency) {
        let mut builder = plain::Builder::new(self.vertices, self.edges.len());
        let time = timed(|| builder.build(&self.edges));
        (time, builder.finish())
    }

    pub(crate) fn check(&self, graph: &Adjacency) -> Result<(), check::Fault> {
        check::check(self.vertices, &self.sorted, graph)
    }

    fn outcome(&self, (time, graph): (Duration, Adjacency)) -> Outcome {
        self.check(&graph).map_err(|fault| fault.to_string())?;
        Ok(time)
    }
}

impl Program for Ssca2 {
    fn sequential(&self) -> Outcome {
        self.outcome(self.build())
    }

    fn lock(&self, threads: usize) -> Outcome {
        self.outcome(plain::locked(self.vertices, &self.edges, threads))
    }

    fn transactions(&self, threads: usize) -> Outcome {
        let mut builder = transactions::Builder::new(self.vertices, self.edges.len());
        let time = timed(|| builder.build(&self.edges, threads));
        self.outcome((time, builder.finish()))
    }
}
