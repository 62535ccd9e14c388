//! Time limits as the user states them.

use crate::tx::Until;
use std::time::{Duration, Instant};

/// Returns the moment `timeout` from now. One that is too far away to represent is as good as none.
pub(crate) fn until(timeout: Duration) -> Until {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    let now = Instant::now();
    Until(now.checked_add(timeout).unwrap_or_else(|| now + CENTURY))
}
