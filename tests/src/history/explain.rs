//! What went wrong, in words.

use std::collections::BTreeSet;
use std::fmt;
use std::fmt::Write as _;

use super::check::{Edge, Graph, Reason};
use super::{History, Value, Var, Violation};

/// What can go wrong, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anomaly {
    /// It did not find what it had just written.
    LostOwnWrite,
    /// It read what nobody wrote.
    UnwrittenValue,
    /// It read what was not, or not yet, there to be read.
    DirtyRead,
    /// An attempt that did not commit saw a state that did not exist.
    Zombie,
    /// A transaction saw a state that did not exist.
    ReadSkew,
    /// A transaction did not see what had been there before it began.
    StaleRead,
    /// Two transactions changed the same value, and one change is gone.
    LostUpdate,
    /// A collection was changed behind the back of a transaction that had looked it through.
    Phantom,
    /// Two transactions wrote, each because of what the other was about to overwrite.
    WriteSkew,
    /// The same, because of what they read in alternatives that they left.
    OrElseWriteSkew,
    /// Something else that no order explains.
    NoOrder,
}

impl fmt::Display for Anomaly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Anomaly::LostOwnWrite => "lost own write",
            Anomaly::UnwrittenValue => "a value from nowhere",
            Anomaly::DirtyRead => "dirty read",
            Anomaly::Zombie => "zombie",
            Anomaly::ReadSkew => "read skew",
            Anomaly::StaleRead => "stale read",
            Anomaly::LostUpdate => "lost update",
            Anomaly::Phantom => "phantom",
            Anomaly::WriteSkew => "write skew",
            Anomaly::OrElseWriteSkew => "write skew through or_else",
            Anomaly::NoOrder => "no order",
        })
    }
}

/// A circle in what comes before what.
pub(super) struct Cycle<'a> {
    graph: Graph<'a>,
    edges: Vec<Edge>,
}

impl<'a> Cycle<'a> {
    pub(super) fn new(graph: &Graph<'a>, mut edges: Vec<Edge>) -> Self {
        let first = (0..edges.len()).min_by_key(|&index| edges[index].from).expect("an edge");
        edges.rotate_left(first);
        Cycle { graph: graph.clone(), edges }
    }
}

impl History {
    /// A variable and its value.
    pub(super) fn show(&self, var: Var, value: Value) -> String {
        format!("{}={}", self.names[var].text, number(value))
    }

    pub(super) fn violation(&self, anomaly: Anomaly, mut text: String, attempts: &BTreeSet<usize>) -> Violation {
        for &number in attempts {
            let attempt = &self.attempts[number];
            let end = if attempt.committed { "committed" } else { "did not commit" };
            write!(text, "\n  T{number}: in thread {}, {end}, did", attempt.thread).expect("a string");
            for op in &attempt.ops {
                let op = match *op {
                    super::Op::Read { var, value, peeked } => {
                        format!("{} {}", if peeked { "peek" } else { "read" }, self.show(var, value))
                    }
                    super::Op::Write { var, value } => format!("write {}", self.show(var, value)),
                    super::Op::Save => "{".into(),
                    super::Op::Keep(_) => "}".into(),
                    super::Op::Undo(_) => "} undone".into(),
                };
                write!(text, " {op};").expect("a string");
            }
        }
        Violation { anomaly, text }
    }
}

/// A value as the recorder makes them: the thread and a number. Others are small.
fn number(value: Value) -> String {
    if value >> 32 == 0 { value.to_string() } else { format!("{}.{}", value >> 32, value & 0xFFFF_FFFF) }
}

impl Cycle<'_> {
    /// The violation that these are; if there are several, they are what each of several possibilities leads to.
    pub(super) fn explain(cycles: &[Cycle<'_>]) -> Violation {
        let history = cycles[0].graph.history;
        let mut attempts = BTreeSet::new();
        let mut text = String::new();
        for (index, cycle) in cycles.iter().enumerate() {
            if cycles.len() > 1 {
                writeln!(text, " possibility {}:", index + 1).expect("a string");
            }
            for edge in cycle.graph.assumed() {
                writeln!(text, "  {}", cycle.graph.sentence(edge)).expect("a string");
            }
            for edge in &cycle.edges {
                attempts.extend([edge.from, edge.to].map(|node| cycle.graph.nodes[node].attempt));
                writeln!(text, "  {}", cycle.graph.sentence(edge)).expect("a string");
            }
        }
        let anomaly = if let [cycle] = cycles { cycle.anomaly() } else { Anomaly::NoOrder };
        history.violation(anomaly, text.trim_end().into(), &attempts)
    }

    fn anomaly(&self) -> Anomaly {
        let Graph { history, nodes, .. } = self.graph;
        let overwritten = self.edges.iter().filter_map(|edge| match edge.reason {
            Reason::Overwritten { var, undone, .. } => Some((&nodes[edge.from], var, undone)),
            _ => None,
        });
        let overwritten: Vec<_> = overwritten.collect();
        let is_read = |edge: &Edge| matches!(edge.reason, Reason::Read { .. });
        if self.edges.iter().any(|edge| !history.attempts[nodes[edge.from].attempt].committed) {
            return Anomaly::Zombie;
        }
        let on_collection = overwritten.iter().any(|(_, var, _)| history.names[*var].collection);
        match *overwritten {
            [_] if !self.edges.iter().any(is_read) => Anomaly::StaleRead,
            [(_, a, _), (_, b, _)] if a == b && self.edges.len() == 2 => Anomaly::LostUpdate,
            [_] | [_, _] if on_collection => Anomaly::Phantom,
            [_] => Anomaly::ReadSkew,
            [(a, ..), (b, ..)] if a.writes.is_empty() || b.writes.is_empty() => Anomaly::NoOrder,
            [(_, _, true), (_, _, true)] => Anomaly::OrElseWriteSkew,
            [_, _] => Anomaly::WriteSkew,
            _ => Anomaly::NoOrder,
        }
    }
}

impl Graph<'_> {
    fn name(&self, node: usize) -> String {
        let view = if self.nodes[node].view { "'s view" } else { "" };
        format!("T{}{view}", self.nodes[node].attempt)
    }

    /// Why the first comes before the second.
    fn sentence(&self, edge: &Edge) -> String {
        let (from, to) = (self.name(edge.from), self.name(edge.to));
        let sentence = match edge.reason {
            Reason::Time if self.nodes[edge.from].view => format!("{from} was seen before {to} committed"),
            Reason::Time => format!("{from} ended before {to} began"),
            Reason::Read { var, value } => {
                format!("{from} wrote {}, which {to} read", self.history.show(var, value))
            }
            Reason::Overwritten { var, value, writer, .. } => {
                let by = self.nodes[edge.to].writes[&var];
                let mut sentence =
                    format!("{from} read {}, which {to} overwrote with {}", self.history.show(var, value), number(by));
                if let Some(writer) = writer.filter(|_| !edge.assumed) {
                    sentence.push_str(&self.because(writer, edge.to, edge.rank));
                }
                sentence
            }
            Reason::WroteBefore { var, reader, value } => {
                let own = self.nodes[edge.from].writes[&var];
                let mut sentence = format!(
                    "{from} wrote {} before {to} wrote {}, which {} read",
                    self.history.show(var, own),
                    number(value),
                    self.name(reader),
                );
                if !edge.assumed {
                    sentence.push_str(&self.because(edge.from, reader, edge.rank));
                }
                sentence
            }
        };
        if edge.assumed { format!("suppose that {sentence}") } else { sentence }
    }

    /// Why one comes before another, in short.
    fn because(&self, from: usize, to: usize, rank: usize) -> String {
        match &self.path(from, to, rank)[..] {
            [Edge { reason: Reason::Read { .. }, .. }] => String::new(),
            [edge] => format!(" ({})", self.sentence(edge)),
            path => {
                let names: Vec<_> = path.iter().map(|edge| self.name(edge.to)).collect();
                format!(" ({} came before {})", self.name(from), names.join(", which came before "))
            }
        }
    }
}
