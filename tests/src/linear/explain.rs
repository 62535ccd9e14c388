//! The reason, in words.

use std::fmt;
use std::fmt::Write as _;

use super::check::{Stuck, search};
use super::{History, Model, Step, StepOf, Violation, end};
use crate::history::Attempt;

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Of a history without an order: the shortest beginning without one, and how far one gets.
pub(super) fn violation<M: Model>(history: &History<M>) -> Violation {
    let mut ends: Vec<u64> = history.attempts.iter().map(end).collect();
    ends.sort_unstable();
    let begun = |until: u64| -> Vec<usize> {
        (0..history.attempts.len()).filter(|&number| history.attempts[number].begun <= until).collect()
    };
    // A beginning of one that has an order has one.
    let first = ends.partition_point(|&until| search(history, &begun(until), until).is_ok());
    let until = *ends.get(first).expect("the whole history has no order");
    let mut attempts = begun(until);
    // What did not commit is no part of the reason if there is none without it either.
    for number in attempts.clone() {
        if !history.attempts[number].committed {
            let fewer: Vec<usize> = attempts.iter().copied().filter(|other| *other != number).collect();
            if search(history, &fewer, until).is_err() {
                attempts = fewer;
            }
        }
    }
    let Err(stuck) = search(history, &attempts, until) else { unreachable!("it had no order") };
    let text = tell(history, &attempts, until, &stuck);
    Violation { attempts, text }
}

fn tell<M: Model>(history: &History<M>, attempts: &[usize], until: u64, stuck: &Stuck<M>) -> String {
    let mut text = "no order explains what these were told:".to_string();
    let mut line = |line: fmt::Arguments<'_>| writeln!(text, "{line}").expect("a string");
    line(format_args!(""));
    for &number in attempts {
        let attempt = &history.attempts[number];
        let after = if end(attempt) <= until { end(attempt).to_string() } else { "later".into() };
        let how = if attempt.committed { "" } else { ", undone" };
        let Attempt { begun, thread, .. } = attempt;
        line(format_args!("  A{number} (thread {thread}, {begun} to {after}{how}): {}", calls::<M>(&attempt.ops)));
    }
    let order: Vec<String> = stuck.order.iter().map(|number| format!("A{number}")).collect();
    let order = if order.is_empty() { "At the beginning".into() } else { format!("After {}", order.join(", ")) };
    line(format_args!("{order}, the longest that can be, the state is {:?}. Then", stuck.state));
    for (number, mismatch) in &stuck.refused {
        let call = calls::<M>(&history.attempts[*number].ops[mismatch.step..=mismatch.step]);
        match &mismatch.expected {
            Some(expected) => line(format_args!("  A{number}'s `{call}` would give {expected:?}")),
            None => line(format_args!("  A{number}'s `{call}` would wait")),
        }
    }
    text
}

/// What an attempt did.
fn calls<M: Model>(steps: &[StepOf<M>]) -> String {
    let show = |step: &StepOf<M>| match step {
        Step::Call(call, Some(reply)) => format!("{call:?} = {reply:?}"),
        Step::Call(call, None) => format!("{call:?} = …"),
        Step::Save => "{".into(),
        Step::Keep(_) => "}".into(),
        Step::Undo(_) => "} undone".into(),
    };
    steps.iter().map(show).collect::<Vec<_>>().join("; ")
}
