//! An element that is being added.

use crate::collections::{Closed, TryPushError};
use crate::in_transaction;

/// An element that is to be added by a transaction.
///
/// A transaction of its own may make several attempts, so the element is cloned for each. A part of a running
/// transaction runs once and takes the element itself.
pub(super) struct Arrival<T> {
    value: Option<T>,
    may_run_again: bool,
}

impl<T: Clone> Arrival<T> {
    pub(super) fn new(value: T) -> Self {
        Arrival { value: Some(value), may_run_again: !in_transaction() }
    }

    /// Returns the element, to be added. Called once in an attempt.
    pub(super) fn enter(&mut self) -> T {
        let value = if self.may_run_again { self.value.clone() } else { self.value.take() };
        value.expect("a part of a running transaction runs once")
    }

    /// Returns the element, which was not added.
    fn turned_away(self) -> T {
        self.value.expect("an element that was not added is still there")
    }

    /// Returns the result of a form that waits for room.
    pub(super) fn or_closed(self, added: Result<(), Closed<()>>) -> Result<(), Closed<T>> {
        added.map_err(|Closed(())| Closed(self.turned_away()))
    }

    /// Returns the result of a form that does not wait.
    pub(super) fn or_refused(self, added: Result<(), TryPushError<()>>) -> Result<(), TryPushError<T>> {
        added.map_err(|why| match why {
            TryPushError::Full(()) => TryPushError::Full(self.turned_away()),
            TryPushError::Closed(()) => TryPushError::Closed(self.turned_away()),
        })
    }
}
