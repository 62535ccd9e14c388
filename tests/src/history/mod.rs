//! Histories: what each attempt of each transaction read and wrote, and whether that can have been.
//!
//! A [`Log`](record::Log) records, [`program`] makes transactions to record, [`History::check`] decides, and
//! [`brute`] decides once more in another way. Nothing here knows how the runtime works.
//!
//! # What is demanded
//!
//! There must be one order of all transactions in which each reads what the last one before it wrote, and which keeps the
//! order of any two of which one ended before the other began. That is strict serializability of those that committed.
//! It is opacity, because the attempts that did not commit are in that order, too, as transactions that only read: no
//! code may see a state that did not exist, even if nothing comes of it.
//!
//! What a transaction only peeked at was not promised to be still so when it committed. So one that peeked and wrote
//! is in the order twice: where it committed, without its peeks; and before that, by the end of its body, as one that
//! only reads: its *view*.

pub mod brute;
mod check;
mod explain;
pub mod program;
pub mod record;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

pub use explain::Anomaly;

/// A variable, by its number.
pub type Var = usize;

/// A value: no two writes to a variable write the same one.
pub type Value = u64;

/// What an attempt did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// It found this value in the variable.
    Read {
        /// The variable.
        var: Var,
        /// What it found.
        value: Value,
        /// In a `peek!`.
        peeked: bool,
    },
    /// It gave the variable this value.
    Write {
        /// The variable.
        var: Var,
        /// The new value.
        value: Value,
    },
    /// A nested level began.
    Save,
    /// The nested level that began when so many were open, and any in it, ended and counts.
    Keep(usize),
    /// The nested level that began when so many were open, and any in it, was undone.
    Undo(usize),
}

/// One run of a transaction's body.
#[derive(Clone, Debug)]
pub struct Attempt<O = Op> {
    /// Who ran it.
    pub thread: usize,
    /// It was not the transaction's first.
    pub again: bool,
    /// When it cannot have begun later.
    pub begun: u64,
    /// When its body was left.
    pub left: u64,
    /// When it cannot have ended later.
    pub ended: u64,
    /// Whether it took effect.
    pub committed: bool,
    /// What it did, in this order.
    pub ops: Vec<O>,
}

/// A variable's name.
#[derive(Clone, Debug)]
pub struct Name {
    /// As violations show it.
    pub text: String,
    /// Its value says which other variables there are.
    pub collection: bool,
}

/// What a number of variables went through.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The variables' names.
    pub names: Vec<Name>,
    /// Their values before the first attempt.
    pub initial: Vec<Value>,
    /// All attempts at all transactions.
    pub attempts: Vec<Attempt>,
}

/// Something that an attempt found in a variable that it had not written itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The variable.
    pub var: Var,
    /// What it found.
    pub value: Value,
    peeked: bool,
    /// In a level that was undone.
    undone: bool,
}

/// An attempt's place in the order that is looked for.
#[derive(Clone, Debug)]
pub struct Node {
    /// The attempt, by its number in the history.
    pub attempt: usize,
    /// Not the attempt as it committed, but what its body saw before.
    pub view: bool,
    /// It comes after all that ended before this.
    pub begun: u64,
    /// It comes before all that began after this.
    pub ended: u64,
    /// What it must find.
    pub reads: Vec<Seen>,
    /// What it leaves behind.
    pub writes: BTreeMap<Var, Value>,
}

impl Node {
    /// Must `self` come before `other`, whatever they did?
    pub fn is_before(&self, other: &Node) -> bool {
        self.ended < other.begun || (self.attempt == other.attempt && self.view && !other.view)
    }
}

/// Why a history cannot have been.
#[derive(Clone, Debug)]
pub struct Violation {
    /// The name of what went wrong.
    pub anomaly: Anomaly,
    /// What happened, a line each.
    pub text: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:\n{}", self.anomaly, self.text)
    }
}

/// What became of a written value.
#[derive(Clone, Copy)]
enum Fate {
    /// It was there for all to see.
    Effect,
    /// The same attempt wrote another one after it, or undid it.
    Passing,
}

/// What an attempt amounts to.
#[derive(Default)]
struct Digest {
    reads: Vec<Seen>,
    writes: BTreeMap<Var, Value>,
    /// A variable, what the attempt had written to it, and what it then found there.
    forgot: Option<(Var, Value, Value)>,
}

impl Attempt {
    fn digest(&self) -> Digest {
        let mut digest = Digest::default();
        // What each open level wrote, and how many reads there were when it began.
        let mut levels = vec![(BTreeMap::new(), 0)];
        for op in &self.ops {
            match *op {
                Op::Read { var, value, peeked } => match levels.iter().rev().find_map(|(writes, _)| writes.get(&var)) {
                    Some(&own) if own == value => {}
                    Some(&own) => digest.forgot = digest.forgot.or(Some((var, own, value))),
                    None => digest.reads.push(Seen { var, value, peeked, undone: false }),
                },
                Op::Write { var, value } => {
                    levels.last_mut().expect("the outermost level").0.insert(var, value);
                }
                Op::Save => levels.push((BTreeMap::new(), digest.reads.len())),
                Op::Keep(to) => {
                    for (writes, _) in levels.split_off(to + 1) {
                        levels[to].0.extend(writes);
                    }
                }
                Op::Undo(to) => {
                    let reads = levels[to + 1].1;
                    levels.truncate(to + 1);
                    digest.reads[reads..].iter_mut().for_each(|read| read.undone = true);
                }
            }
        }
        digest.writes = levels.swap_remove(0).0;
        digest
    }
}

impl History {
    /// The attempts as an order has to have them.
    pub fn nodes(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        for (number, attempt) in self.attempts.iter().enumerate() {
            let Digest { reads, writes, .. } = attempt.digest();
            let Attempt { begun, left, ended, committed, .. } = *attempt;
            let node = Node { attempt: number, view: false, begun, ended, reads, writes };
            if !committed || node.writes.is_empty() {
                nodes.push(Node { ended: if committed { ended } else { left }, writes: BTreeMap::new(), ..node });
                continue;
            }
            if node.reads.iter().any(|read| read.peeked) {
                nodes.push(Node { view: true, ended: left, writes: BTreeMap::new(), ..node.clone() });
            }
            let reads = node.reads.iter().copied().filter(|read| !read.peeked).collect();
            nodes.push(Node { reads, ..node });
        }
        nodes
    }

    /// Who wrote which value, and what became of it.
    fn writers(&self) -> HashMap<(Var, Value), (usize, Fate)> {
        let mut writers = HashMap::new();
        for (number, attempt) in self.attempts.iter().enumerate() {
            let effects = attempt.digest().writes;
            for op in &attempt.ops {
                if let Op::Write { var, value } = *op {
                    let fate = if effects.get(&var) == Some(&value) { Fate::Effect } else { Fate::Passing };
                    assert!(writers.insert((var, value), (number, fate)).is_none(), "two writes of one value");
                }
            }
        }
        writers
    }

    /// Is there an order of all attempts that explains what they saw?
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub fn check(&self) -> Result<(), Violation> {
        self.check_values()?;
        check::find_order(self)
    }

    /// Does every value that was read come from where it may come from?
    fn check_values(&self) -> Result<(), Violation> {
        let writers = self.writers();
        for (number, attempt) in self.attempts.iter().enumerate() {
            let digest = attempt.digest();
            if let Some((var, own, found)) = digest.forgot {
                let text = format!("T{number} wrote {}, and then read {}", self.show(var, own), self.show(var, found));
                return Err(self.violation(Anomaly::LostOwnWrite, text, &BTreeSet::from([number])));
            }
            for Seen { var, value, .. } in digest.reads {
                if self.initial[var] == value {
                    continue;
                }
                let read = format!("T{number} read {}", self.show(var, value));
                let Some(&(writer, fate)) = writers.get(&(var, value)) else {
                    let text = format!("{read}, which nobody ever wrote");
                    return Err(self.violation(Anomaly::UnwrittenValue, text, &BTreeSet::from([number])));
                };
                let how = match fate {
                    _ if writer == number => "where its own write was not to be seen".into(),
                    _ if !self.attempts[writer].committed => format!("of T{writer}, which did not commit"),
                    Fate::Passing => format!("of T{writer}, which did not leave it at that"),
                    Fate::Effect => continue,
                };
                return Err(self.violation(
                    Anomaly::DirtyRead,
                    format!("{read} {how}"),
                    &BTreeSet::from([writer, number]),
                ));
            }
        }
        Ok(())
    }
}
