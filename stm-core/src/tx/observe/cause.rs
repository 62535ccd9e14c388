//! Why attempts end without a commit.

/// How an attempt ended without a commit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::tx) enum End {
    /// Because of another transaction.
    Conflict,
    /// By `retry`.
    Retry,
    /// By an error.
    Error,
    /// By a panic.
    Panic,
}

/// Why another transaction makes an attempt abort.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(not(feature = "stats"), expect(dead_code))]
pub(in crate::tx) enum Cause {
    /// It has changed what was read.
    Changed,
    /// It holds the lock of a variable.
    Locked,
    /// It runs in serial mode.
    Serial,
}
