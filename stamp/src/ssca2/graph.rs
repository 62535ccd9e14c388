//! The input: cliques of random sizes, joined by a few edges, as a list in random order. And what comes out.

use fastrand::Rng;

/// An edge of a graph, from one vertex to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Edge {
    pub(crate) from: u32,
    pub(crate) to: u32,
    /// At least 1.
    pub(crate) weight: u32,
}

/// A graph's edges by the vertex that they come from.
#[derive(Clone)]
pub(crate) struct Adjacency {
    /// Where the edges of each vertex begin, and last where those of the last one end.
    pub(crate) begins: Vec<usize>,
    pub(crate) targets: Vec<u32>,
    pub(crate) weights: Vec<u32>,
}

/// The edges of a random graph, up to `parallel` between the same two vertices of a clique.
pub(super) fn edges(vertices: usize, parallel: u32) -> Vec<Edge> {
    let mut random = Rng::with_seed(13);
    let vertices = u32::try_from(vertices).expect("fewer vertices than fit a number of 32 bits");
    let largest = (1..1_000).take_while(|&size: &u32| size.pow(3) <= vertices).last().expect("1 is one");
    // So that the vertices of a clique are no neighbours in memory.
    let mut names: Vec<_> = (0..vertices).collect();
    random.shuffle(&mut names);

    let mut edges = Vec::new();
    let mut first = 0;
    while first < vertices {
        let end = vertices.min(first + random.u32(1..=largest));
        for one in first..end {
            for other in one + 1..end {
                // In one direction: the paper's -u1.0.
                let (from, to) = if random.bool() { (one, other) } else { (other, one) };
                edges.extend((0..random.u32(1..=parallel)).map(|_| (from, to)));
            }
            // To other cliques, half as probable if twice as far, and certain for the nearest: the paper's -i1.0.
            for power in (0..32).take_while(|&power| one + (1 << power) < vertices) {
                let other = one + (1 << power);
                if other >= end && random.u32(..1 << power) == 0 {
                    edges.push((one, other));
                }
            }
        }
        first = end;
    }
    random.shuffle(&mut edges);
    let name = |vertex: u32| names[vertex as usize];
    edges.iter().map(|&(from, to)| Edge { from: name(from), to: name(to), weight: random.u32(1..=vertices) }).collect()
}

/// From how many edges each vertex has to where the edges of each begin, and where all end.
pub(super) fn begins(counts: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut end = 0;
    let mut begins = vec![0];
    begins.extend(counts.map(|count| {
        end += count;
        end
    }));
    begins
}
