//! How collections are shown for debugging: as a [`TVar`](crate::TVar) is, by name and content.

use crate::snapshot;
use std::fmt::{Debug, Formatter, Result};

/// A value whose `Debug` is a function.
pub(crate) struct FromFn<F>(F);

/// Returns a value whose `Debug` is `f`. (`std::fmt::from_fn` asks for Rust 1.93.)
pub(crate) fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> {
    FromFn(f)
}

impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.0(f)
    }
}

/// Shows the content, with all that it consists of, as it is at one moment.
pub(crate) fn show<C: Debug>(f: &mut Formatter<'_>, name: &str, content: impl Fn() -> C) -> Result {
    let alternate = f.alternate();
    // Elements may show further variables: all are read in one snapshot, which may run again, and printed then.
    let text = snapshot(|_| {
        let content = content();
        Ok(if alternate { format!("{content:#?}") } else { format!("{content:?}") })
    });
    f.debug_tuple(name).field(&format_args!("{text}")).finish()
}
