//! The moment of the first transaction, and the cost of reading the clock.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The moment of the first transaction, and how long it takes to read the clock.
static START: OnceLock<(Instant, Duration)> = OnceLock::new();

/// Notes that there are transactions from now on, if not before.
pub(super) fn start() {
    START.get_or_init(|| {
        let least = (0..32).map(|_| Instant::now().elapsed()).min();
        (Instant::now(), least.unwrap_or_default())
    });
}

/// Returns how long it takes to read the clock, which is what timing nothing shows.
pub(super) fn clock_takes() -> Duration {
    START.get().map(|(_, takes)| *takes).unwrap_or_default()
}

/// Returns for how long there have been transactions.
pub(crate) fn elapsed() -> Duration {
    START.get().map(|(start, _)| start.elapsed()).unwrap_or_default()
}
