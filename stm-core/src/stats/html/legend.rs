//! What each figure means.

use std::fmt::Write;

/// A sentence for each.
const TERMS: [(&str, &str); 21] = [
    ("call site", "a place in the program that runs transactions: its name, if it has one, and where it stands."),
    ("attempt", "one run of the code; it takes effect only if it commits."),
    ("commit", "the end of an attempt that took effect, all at once."),
    ("conflicts", "attempts aborted, because another transaction had changed what they had read."),
    ("busy", "attempts aborted, because another transaction was just committing to what they wanted, for too long."),
    ("gave way", "attempts aborted, so that a transaction that had failed too often could run in serial mode."),
    (
        "waits",
        "attempts that found they must wait (<code>retry!</code>, <code>check!</code>), and ran again after a change.",
    ),
    ("errors, panics", "attempts that an <code>Err</code> or a panic has undone."),
    ("given up", "transactions with a limit of time or attempts that have reached it."),
    (
        "serial",
        "attempts made while no other transaction could commit: the last resort of one that fails again and again.",
    ),
    ("attempts until the commit", "how many transactions needed so many attempts: the more on top, the better."),
    ("running", "the time in attempts, aborted ones included."),
    ("waiting", "the time asleep after a <code>retry!</code>, which costs nothing."),
    ("pausing", "the time between a conflict and the next attempt."),
    ("reads, writes", "the variables that a committed transaction used, in the mean, and the most of any."),
    ("versions walked", "older values looked at to show a long transaction the state at its start."),
    (
        "garbage",
        "replaced values that wait to be freed until nobody can read them any more; beside a call site, those \
     that its running transactions held up.",
    ),
    ("as a part of others", "runs within another transaction, which are counted there."),
    (
        "the same one",
        "a path such as <code>accounts[i]</code> may stand for many variables: how often it was one of them at \
     least.",
    ),
    ("handles", "how many there are to a variable: with a single one, only its owner can change it."),
    ("a second", "in the mean since the start, or in the curves from one report to the next."),
];

pub(super) fn section() -> String {
    let mut terms = String::new();
    for (term, meaning) in TERMS {
        _ = writeln!(terms, "<dt>{term}</dt><dd>{meaning}</dd>");
    }
    format!("<section>\n<h2>How to read this</h2>\n<figure><dl class=\"legend\">\n{terms}</dl></figure>\n</section>\n")
}
