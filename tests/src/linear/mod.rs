//! Linearizability: could what each transaction was told by shared objects have happened one transaction after another?
//!
//! A [`Model`] is the sequential object: a state, and what each call does to it. A history is the attempts of all
//! threads, each with its calls and what they returned, recorded by a [`Log`](crate::history::record::Log) of [`Step`]s.
//! [`History::check`] decides, and [`History::has_order`] decides once more by trying all orders.
//!
//! # What is demanded
//!
//! There must be one order of all attempts in which each call returns what the model says, and which keeps the order of
//! any two of which one ended before the other began. What was undone, levels and whole attempts that did not commit,
//! leaves the state as it was, but must be explained, too: it saw a state that existed. As an attempt may consist of many
//! calls on many objects, that is strict serializability and opacity of transactions.
//!
//! # How it is decided
//!
//! As by Wing and Gong (1993), with Lowe's memory (2017) of what need not be tried again: a set of attempts that are
//! placed, and the state that they leave. A thread's attempts follow one another, so a number for each thread says which
//! those are. An attempt that may come next and can never change anything is placed at once, as that takes no possibility
//! from the others. Crates that do this (`todc-utils`, which the tests compare with; `lincheck`) say yes or no to complete
//! operations: they know neither what was undone nor the reason.

mod check;
mod explain;
mod record;

use std::fmt::Debug;
use std::hash::Hash;

use crate::history::Attempt;
use crate::history::record::Levels;

/// A sequential object, in some state.
pub trait Model: Clone + Eq + Hash + Debug {
    /// A method and its arguments.
    type Call: Clone + Debug;
    /// What a method returns.
    type Reply: Clone + Eq + Debug;

    /// What the call does, or `None` if it waits: then it leaves the state as it is.
    fn apply(&mut self, call: &Self::Call) -> Option<Self::Reply>;

    /// Whether the call leaves every state as it is.
    fn only_reads(call: &Self::Call) -> bool;
}

/// What an attempt does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step<C, R> {
    /// A call. One that returned nothing waited if something follows; if not, the attempt ended in it, for whatever reason.
    Call(C, Option<R>),
    /// A nested level begins.
    Save,
    /// The nested level that began when so many were open, and any in it, has ended and counts.
    Keep(usize),
    /// The nested level that began when so many were open, and any in it, was undone.
    Undo(usize),
}

impl<C, R> Levels for Step<C, R> {
    fn save() -> Self {
        Step::Save
    }

    fn settle(level: usize, kept: bool) -> Self {
        if kept { Step::Keep(level) } else { Step::Undo(level) }
    }
}

/// A step on the objects of a model.
pub type StepOf<M> = Step<<M as Model>::Call, <M as Model>::Reply>;

/// What objects went through.
#[derive(Clone, Debug)]
pub struct History<M: Model> {
    /// The state before the first attempt.
    pub initial: M,
    /// All attempts at all transactions.
    pub attempts: Vec<Attempt<StepOf<M>>>,
}

/// Why an attempt cannot come next.
#[derive(Clone, Debug)]
struct Mismatch<R> {
    /// The number of the step.
    step: usize,
    /// What it must have returned; `None` if it must have waited.
    expected: Option<R>,
}

/// The state after the attempt.
fn replay<M: Model>(state: &M, attempt: &Attempt<StepOf<M>>) -> Result<M, Mismatch<M::Reply>> {
    let mut now = state.clone();
    let mut levels = Vec::new();
    for (number, step) in attempt.ops.iter().enumerate() {
        match step {
            Step::Call(_, None) if number + 1 == attempt.ops.len() => {}
            Step::Call(call, reply) => {
                let expected = now.apply(call);
                if expected != *reply {
                    return Err(Mismatch { step: number, expected });
                }
            }
            Step::Save => levels.push(now.clone()),
            Step::Keep(level) => levels.truncate(*level),
            Step::Undo(level) => {
                now = levels.swap_remove(*level);
                levels.truncate(*level);
            }
        }
    }
    Ok(if attempt.committed { now } else { state.clone() })
}

/// The state after the attempt, if it can begin in this one.
pub fn after<M: Model>(state: &M, attempt: &Attempt<StepOf<M>>) -> Option<M> {
    replay(state, attempt).ok()
}

/// Does the attempt leave every state as it is?
fn only_reads<M: Model>(attempt: &Attempt<StepOf<M>>) -> bool {
    let reads = |step: &StepOf<M>| !matches!(step, Step::Call(call, _) if !M::only_reads(call));
    !attempt.committed || attempt.ops.iter().all(reads)
}

/// When an attempt was over, as far as others could tell.
fn end<O>(attempt: &Attempt<O>) -> u64 {
    if attempt.committed { attempt.ended } else { attempt.left }
}

/// Why a history cannot have been.
#[derive(Clone, Debug)]
pub struct Violation {
    /// The attempts that no order explains, by their numbers.
    pub attempts: Vec<usize>,
    /// What happened, in words.
    pub text: String,
}

impl<M: Model> History<M> {
    /// Is there an order of all attempts that explains what they were told?
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub fn check(&self) -> Result<(), Violation> {
        let all: Vec<usize> = (0..self.attempts.len()).collect();
        match check::search(self, &all, u64::MAX) {
            Ok(()) => Ok(()),
            Err(_) => Err(explain::violation(self)),
        }
    }

    /// The same by trying all orders, for very few attempts.
    pub fn has_order(&self) -> bool {
        self.extends(&mut vec![false; self.attempts.len()], &self.initial)
    }

    fn extends(&self, placed: &mut [bool], state: &M) -> bool {
        placed.iter().all(|placed| *placed)
            || (0..placed.len()).any(|next| {
                let attempt = &self.attempts[next];
                let before = |other: usize| !placed[other] && end(&self.attempts[other]) < attempt.begun;
                if placed[next] || (0..placed.len()).any(before) {
                    return false;
                }
                let Ok(after) = replay(state, attempt) else { return false };
                placed[next] = true;
                let found = self.extends(placed, &after);
                placed[next] = false;
                found
            })
    }
}
