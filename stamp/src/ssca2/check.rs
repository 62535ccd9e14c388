//! Is this the graph? Each edge of the list has to be there, and as often as it is in the list.

use std::fmt;

use super::{Adjacency, Edge};

/// Why a graph is wrong.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// There are not as many vertices or edges as there should be.
    Count,
    /// This vertex has too few edges, or too many.
    Degree(usize),
    /// This vertex has an edge that it should not have, or not so often.
    Edge(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Count => write!(f, "the number of vertices or edges is wrong"),
            Fault::Degree(vertex) => write!(f, "vertex {vertex} has not as many edges as in the list"),
            Fault::Edge(vertex) => write!(f, "the edges of vertex {vertex} are not those of the list"),
        }
    }
}

/// Compares a graph with the list of its edges, which is `sorted`.
pub(super) fn check(vertices: usize, sorted: &[Edge], graph: &Adjacency) -> Result<(), Fault> {
    let Adjacency { begins, targets, weights } = graph;
    let edges = [targets.len(), weights.len(), *begins.last().unwrap_or(&0)];
    if begins.len() != vertices + 1 || begins[0] != 0 || edges != [sorted.len(); 3] {
        return Err(Fault::Count);
    }
    let mut rest = sorted;
    for (vertex, from) in (0..vertices).zip(0..) {
        let expected;
        (expected, rest) = rest.split_at(rest.partition_point(|edge| edge.from == from));
        if begins[vertex + 1].checked_sub(begins[vertex]) != Some(expected.len()) {
            return Err(Fault::Degree(vertex));
        }
        let places = begins[vertex]..begins[vertex + 1];
        let mut found: Vec<_> = places.map(|at| Edge { from, to: targets[at], weight: weights[at] }).collect();
        found.sort_unstable();
        if found != expected {
            return Err(Fault::Edge(vertex));
        }
    }
    Ok(())
}
