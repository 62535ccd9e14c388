//! The abort that `tracing` is still to be told of.

use super::blame::Blame;
#[cfg(feature = "tracing")]
use std::cell::RefCell;

/// Why the last attempt has aborted, for the event that follows its end.
#[cfg(feature = "tracing")]
pub(in crate::tx) struct PendingEvent(RefCell<Option<Blame>>);

#[cfg(feature = "tracing")]
impl PendingEvent {
    pub(super) fn new() -> Self {
        PendingEvent(RefCell::new(None))
    }

    pub(super) fn note(&self, blame: Option<Blame>) {
        self.0.replace(blame);
    }

    pub(in crate::tx) fn take(&self) -> Option<Blame> {
        self.0.take()
    }
}

/// Nothing, without `tracing`.
#[cfg(not(feature = "tracing"))]
pub(in crate::tx) struct PendingEvent;

#[cfg(not(feature = "tracing"))]
#[allow(clippy::unused_self, clippy::needless_pass_by_value)]
impl PendingEvent {
    pub(super) fn new() -> Self {
        PendingEvent
    }

    #[inline(always)]
    pub(super) fn note(&self, _: Option<Blame>) {}
}
