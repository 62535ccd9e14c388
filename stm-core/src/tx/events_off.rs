//! Without statistics: a transaction tells nothing.

// The same signatures as with them.
#![allow(clippy::unused_self, clippy::needless_pass_by_value)]

use super::observe::{At, Before, Cause, End, Since, Wait};
use super::raw::RawVar;
use super::site::Site;
use super::transaction::{Conflict, Transaction};
use std::time::Instant;

impl Transaction {
    #[inline(always)]
    pub(super) fn blame(&self, _: Cause, _: &RawVar, _: Before, _: At) -> Conflict {
        self.note_conflict();
        Conflict
    }

    #[inline(always)]
    pub(super) fn blame_changed(&self, _: Option<(&RawVar, At)>) -> Conflict {
        self.note_conflict();
        Conflict
    }

    #[inline(always)]
    pub(super) fn blame_alone(&self) -> Conflict {
        self.note_conflict();
        Conflict
    }

    #[inline(always)]
    pub(super) fn observe_end(&self, _: End) {}

    #[inline(always)]
    pub(super) fn observe_walk(&self, _: u64) {}

    #[inline(always)]
    pub(super) fn about_to_wait(&self, _: Site, _: Since, _: Option<Instant>) -> Wait {
        Wait
    }
}
