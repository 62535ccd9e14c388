//! The order, if there is one: a polygraph (Papadimitriou 1979), closed under what follows, and guesses for the rest.
//!
//! Some edges are certain: real time, from the writer of a value to its readers, and from the readers of an initial value
//! to all writers. Beyond that, if `reader` found the value of `writer`, any `other` writer of the variable comes before
//! `writer` or after `reader`. Mostly one of these would close a circle with what is known; then the other is certain,
//! too. In what remains, each choice is tried.

use std::collections::HashMap;

use super::explain::Cycle;
use super::{History, Node, Value, Var, Violation};

/// Why one node comes before another.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reason {
    /// It ended before the other began, or is its view.
    Time,
    /// The other read what it wrote.
    Read { var: Var, value: Value },
    /// It read what the other overwrote, which came after the writer (none: it was the initial value).
    Overwritten { var: Var, value: Value, writer: Option<usize>, undone: bool },
    /// The other's value was read by a third, after it had written its own.
    WroteBefore { var: Var, reader: usize, value: Value },
}

/// An edge, as it is explained.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) reason: Reason,
    /// One of two possibilities that are both to be ruled out.
    pub(super) assumed: bool,
    /// It follows from edges of lesser rank.
    pub(super) rank: usize,
}

/// `other` comes before `writer` or after `reader`.
#[derive(Clone, Copy)]
struct Choice {
    var: Var,
    value: Value,
    writer: usize,
    reader: usize,
    other: usize,
    undone: bool,
}

impl Choice {
    fn after(&self, assumed: bool) -> Edge {
        let Choice { var, value, writer, reader, other, undone } = *self;
        let reason = Reason::Overwritten { var, value, writer: Some(writer), undone };
        Edge { from: reader, to: other, reason, assumed, rank: usize::MAX }
    }

    fn before(&self, assumed: bool) -> Edge {
        let Choice { var, value, writer, reader, other, .. } = *self;
        Edge { from: other, to: writer, reason: Reason::WroteBefore { var, reader, value }, assumed, rank: usize::MAX }
    }
}

/// The nodes, and what is known of their order.
#[derive(Clone)]
pub(super) struct Graph<'a> {
    pub(super) history: &'a History,
    pub(super) nodes: &'a [Node],
    /// The edges from each node, without those of real time.
    edges: Vec<Vec<Edge>>,
    /// For each node, a bit for each that comes after it.
    after: Vec<Vec<u64>>,
    /// The rank of the next edge.
    rank: usize,
}

fn bit(node: usize) -> (usize, u64) {
    (node / 64, 1 << (node % 64))
}

fn unite(into: &mut [u64], from: &[u64]) {
    into.iter_mut().zip(from).for_each(|(into, from)| *into |= from);
}

/// A violation if no order of the history's attempts explains what they saw. Each value that was read has a writer.
pub(super) fn find_order(history: &History) -> Result<(), Violation> {
    let nodes = history.nodes();
    let mut graph = Graph {
        history,
        nodes: &nodes,
        edges: vec![Vec::new(); nodes.len()],
        after: vec![vec![0; nodes.len().div_ceil(64)]; nodes.len()],
        rank: 1,
    };
    let mut choices = graph.add_certain()?;
    graph.follow(&mut choices).map_err(|cycle| Cycle::explain(&[*cycle]))?;
    // If one choice alone rules out the history, that is the best explanation.
    for choice in &choices {
        let [before, after] = [choice.before(true), choice.after(true)].map(|edge| graph.suppose(edge, &choices));
        if let (Err(before), Err(after)) = (before, after) {
            return Err(Cycle::explain(&[*before, *after]));
        }
    }
    graph.decide(&choices).map_err(|cycles| Cycle::explain(&cycles))
}

impl<'a> Graph<'a> {
    fn is_before(&self, a: usize, b: usize) -> bool {
        let (word, bit) = bit(b);
        self.after[a][word] & bit != 0
    }

    /// Adds the edges that are certain from the beginning. What is returned is to be decided.
    fn add_certain(&mut self) -> Result<Vec<Choice>, Violation> {
        let mut writers: HashMap<Var, Vec<(usize, Value)>> = HashMap::new();
        for (number, node) in self.nodes.iter().enumerate() {
            for (&var, &value) in &node.writes {
                writers.entry(var).or_default().push((number, value));
            }
        }
        let mut choices = Vec::new();
        for (reader, node) in self.nodes.iter().enumerate() {
            for &super::Seen { var, value, undone, .. } in &node.reads {
                let writers = writers.get(&var).map_or(&[][..], Vec::as_slice);
                let writer = writers.iter().find(|writer| writer.1 == value).map(|writer| writer.0);
                if let Some(from) = writer {
                    let reason = Reason::Read { var, value };
                    self.edges[from].push(Edge { from, to: reader, reason, assumed: false, rank: 0 });
                }
                let others = writers.iter().map(|other| other.0);
                for other in others.filter(|&other| other != reader && Some(other) != writer) {
                    if let Some(writer) = writer {
                        choices.push(Choice { var, value, writer, reader, other, undone });
                    } else {
                        let reason = Reason::Overwritten { var, value, writer: None, undone };
                        self.edges[reader].push(Edge { from: reader, to: other, reason, assumed: false, rank: 0 });
                    }
                }
            }
        }
        self.close();
        let cyclic = (0..self.nodes.len()).filter(|&node| self.is_before(node, node));
        match cyclic.map(|node| self.path(node, node, usize::MAX)).min_by_key(Vec::len) {
            Some(edges) => Err(Cycle::explain(&[Cycle::new(self, edges)])),
            None => Ok(choices),
        }
    }

    /// Computes `after` from the edges and from real time.
    fn close(&mut self) {
        for a in 0..self.nodes.len() {
            for b in self.next(a).map(|edge| edge.to).collect::<Vec<_>>() {
                let (word, bit) = bit(b);
                self.after[a][word] |= bit;
            }
        }
        for middle in 0..self.nodes.len() {
            let beyond = self.after[middle].clone();
            for from in 0..self.nodes.len() {
                if self.is_before(from, middle) {
                    unite(&mut self.after[from], &beyond);
                }
            }
        }
    }

    /// All edges from a node, those of real time last.
    fn next(&self, from: usize) -> impl Iterator<Item = Edge> {
        let late = (0..self.nodes.len()).filter(move |&to| self.nodes[from].is_before(&self.nodes[to]));
        let late = late.map(move |to| Edge { from, to, reason: Reason::Time, assumed: false, rank: 0 });
        self.edges[from].iter().copied().chain(late)
    }

    /// A shortest path of edges of lesser rank, at least one; there is one.
    pub(super) fn path(&self, from: usize, to: usize, rank: usize) -> Vec<Edge> {
        let mut came_by: Vec<Option<Edge>> = vec![None; self.nodes.len()];
        let mut queue = std::collections::VecDeque::from([from]);
        while came_by[to].is_none() {
            let at = queue.pop_front().expect("a path");
            for edge in self.next(at).filter(|edge| edge.rank < rank) {
                if came_by[edge.to].is_none() {
                    came_by[edge.to] = Some(edge);
                    queue.push_back(edge.to);
                }
            }
        }
        let mut path = Vec::new();
        let mut at = to;
        while path.is_empty() || at != from {
            let edge = came_by[at].expect("a path");
            path.push(edge);
            at = edge.from;
        }
        path.reverse();
        path
    }

    /// Adds an edge that closes no circle.
    fn add(&mut self, edge: Edge) {
        if !self.nodes[edge.from].is_before(&self.nodes[edge.to]) {
            self.edges[edge.from].push(Edge { rank: self.rank, ..edge });
            self.rank += 1;
        }
        if self.is_before(edge.from, edge.to) {
            return;
        }
        let (word, bit) = bit(edge.to);
        let mut beyond = self.after[edge.to].clone();
        beyond[word] |= bit;
        for from in 0..self.nodes.len() {
            if from == edge.from || self.is_before(from, edge.from) {
                unite(&mut self.after[from], &beyond);
            }
        }
    }

    /// The possibilities that were taken.
    pub(super) fn assumed(&self) -> impl Iterator<Item = &Edge> {
        self.edges.iter().flatten().filter(|edge| edge.assumed)
    }

    /// Adds all that follows from what is known, and leaves in `choices` what does not.
    fn follow(&mut self, choices: &mut Vec<Choice>) -> Result<(), Box<Cycle<'a>>> {
        loop {
            let before = choices.len();
            let mut closing = Vec::new();
            choices.retain(|choice| {
                let Choice { writer, reader, other, .. } = *choice;
                let edge = if self.is_before(writer, other) {
                    choice.after(false)
                } else if self.is_before(other, reader) {
                    choice.before(false)
                } else {
                    return !self.is_before(other, writer) && !self.is_before(reader, other);
                };
                if self.is_before(edge.to, edge.from) {
                    closing.push(edge);
                } else {
                    self.add(edge);
                }
                false
            });
            let cycles = closing.iter().map(|edge| {
                let mut edges = self.path(edge.to, edge.from, usize::MAX);
                edges.insert(0, *edge);
                edges
            });
            if let Some(edges) = cycles.min_by_key(Vec::len) {
                return Err(Box::new(Cycle::new(self, edges)));
            }
            if choices.len() == before {
                return Ok(());
            }
        }
    }

    /// What follows if one possibility of a choice is taken, and the choices that are left.
    fn suppose(&self, edge: Edge, choices: &[Choice]) -> Result<(Self, Vec<Choice>), Box<Cycle<'a>>> {
        let (mut graph, mut choices) = (self.clone(), choices.to_vec());
        graph.add(edge);
        graph.follow(&mut choices)?;
        Ok((graph, choices))
    }

    /// Is there a way to make all choices, none of which is decided? If not: what each leads to.
    fn decide(&self, choices: &[Choice]) -> Result<(), Vec<Cycle<'a>>> {
        let Some(choice) = choices.last() else { return Ok(()) };
        let mut cycles = Vec::new();
        for edge in [choice.before(true), choice.after(true)] {
            let result = self.suppose(edge, choices).map_err(|cycle| vec![*cycle]);
            match result.and_then(|(graph, choices)| graph.decide(&choices)) {
                Ok(()) => return Ok(()),
                Err(found) => cycles.extend(found),
            }
        }
        Err(cycles)
    }
}
