//! Spans and events without `tracing`: nothing.

// The same signatures as with it.
#![allow(clippy::unused_self, clippy::needless_pass_by_value)]

use super::observe::{Attempt, Since, WaiterInfo};
use super::site::Site;
use super::transaction::Transaction;

pub(super) struct Span;

impl Span {
    #[inline(always)]
    pub(super) fn enter(_: Site) -> Self {
        Span
    }
}

pub(super) struct TaskSpan;

impl TaskSpan {
    pub(super) fn new() -> Self {
        TaskSpan
    }

    #[inline(always)]
    pub(super) fn enter(&mut self, _: Site) -> Span {
        Span
    }
}

impl Transaction {
    #[inline(always)]
    pub(super) fn tell_rerun(&self, _: Site, _: Attempt) {}

    #[inline(always)]
    pub(super) fn tell_end(&self, _: Site, _: Attempt) {}

    #[inline(always)]
    pub(super) fn tell_alone(&self, _: Site) {}

    #[inline(always)]
    pub(super) fn tell_wait(&self, _: Site, _: &WaiterInfo) {}

    #[inline(always)]
    pub(super) fn tell_waited(&self, _: Site, _: Since) {}
}
