//! How collections are shown for debugging: as a [`TVar`](crate::TVar) is, by name and content.

use crate::snapshot;
use std::fmt::{Debug, Formatter, Result};

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
