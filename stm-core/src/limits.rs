//! Transactions that give up: why one did.

use crate::tx::{GaveUp, Limit};
use std::fmt;
use std::time::{Duration, Instant};

/// Why a transaction that makes one attempt, and never waits, has no result. It has changed nothing.
///
/// From [`try_atomically!`](crate::try_atomically!) and [`try_atomically`](crate::try_atomically()).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryError {
    /// Another transaction has changed what it read, or was just in its way.
    Conflict,
    /// It would have to wait until something that it read has changed.
    WouldBlock,
}

impl fmt::Display for TryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TryError::Conflict => "the transaction met a conflict with another one",
            TryError::WouldBlock => "the transaction would have to wait for a change in what it read",
        })
    }
}

impl std::error::Error for TryError {}

/// A transaction has not come to its end within its time. It has changed nothing.
///
/// From [`atomically!(timeout: …)`](crate::atomically!) and [`atomically_within`](crate::atomically_within).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimedOut;

impl fmt::Display for TimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the transaction has not come to its end within its time")
    }
}

impl std::error::Error for TimedOut {}

impl From<GaveUp> for TryError {
    fn from(why: GaveUp) -> Self {
        match why {
            GaveUp::Conflict => TryError::Conflict,
            GaveUp::WouldBlock => TryError::WouldBlock,
            GaveUp::TimedOut => unreachable!("one attempt has no time limit"),
        }
    }
}

/// The limit at the end of `timeout`. One that no clock can show is as good as none.
pub(crate) fn until(timeout: Duration) -> Limit {
    const CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    let now = Instant::now();
    Limit::Until(now.checked_add(timeout).unwrap_or_else(|| now + CENTURY))
}
