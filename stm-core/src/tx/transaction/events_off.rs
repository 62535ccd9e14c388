//! Without statistics: a transaction tells nothing.

// The same signatures as with them.
#![allow(clippy::unused_self, clippy::needless_pass_by_value)]

use super::state::Transaction;
use crate::tx::cell::raw::RawVar;
use crate::tx::observe::{At, Before, Cause, End, Since, Wait};
use crate::tx::outcome::Conflict;
use crate::tx::site::Site;
use std::time::Instant;

impl Transaction {
    #[inline(always)]
    pub(in crate::tx) fn blame(&self, _: Cause, _: &RawVar, _: Before, _: At) -> Conflict {
        self.note_conflict();
        Conflict
    }

    #[inline(always)]
    pub(in crate::tx) fn blame_changed(&self, _: Option<(&RawVar, At)>) -> Conflict {
        self.note_conflict();
        Conflict
    }

    #[inline(always)]
    pub(in crate::tx) fn blame_serial(&self) -> Conflict {
        self.note_conflict();
        Conflict
    }

    #[inline(always)]
    pub(in crate::tx) fn observe_end(&self, _: End) {}

    #[inline(always)]
    pub(in crate::tx) fn observe_walk(&self, _: u64) {}

    #[inline(always)]
    pub(in crate::tx) fn about_to_wait(&self, _: Site, _: Since, _: Option<Instant>) -> Wait {
        Wait
    }
}
