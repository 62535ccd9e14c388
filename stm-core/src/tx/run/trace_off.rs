//! Spans and events without `tracing`: nothing.

// The same signatures as with it.
#![allow(clippy::unused_self, clippy::needless_pass_by_value)]

use crate::tx::observe::{Attempt, Since, WaiterInfo};
use crate::tx::site::Site;
use crate::tx::transaction::state::Transaction;

pub(in crate::tx) struct Span;

impl Span {
    #[inline(always)]
    pub(in crate::tx) fn enter(_: Site) -> Self {
        Span
    }
}

pub(in crate::tx) struct TaskSpan;

impl TaskSpan {
    pub(in crate::tx) fn new() -> Self {
        TaskSpan
    }

    #[inline(always)]
    pub(in crate::tx) fn enter(&mut self, _: Site) -> Span {
        Span
    }
}

impl Transaction {
    #[inline(always)]
    pub(in crate::tx) fn tell_rerun(&self, _: Site, _: Attempt) {}

    #[inline(always)]
    pub(in crate::tx) fn tell_end(&self, _: Site, _: Attempt) {}

    #[inline(always)]
    pub(in crate::tx) fn tell_serial(&self, _: Site) {}

    #[inline(always)]
    pub(in crate::tx) fn tell_wait(&self, _: Site, _: &WaiterInfo) {}

    #[inline(always)]
    pub(in crate::tx) fn tell_waited(&self, _: Site, _: Since) {}
}
