//! Without `tracing`: nothing is told.

use super::{About, Attempt, Since};
use crate::tx::site::Site;
use crate::tx::transaction::Transaction;

pub(in crate::tx) struct Span;

impl Span {
    #[inline(always)]
    pub(in crate::tx) fn enter(_: Site) -> Self {
        Span
    }
}

#[derive(Default)]
pub(in crate::tx) struct TaskSpan;

#[allow(clippy::unused_self)]
impl TaskSpan {
    #[inline(always)]
    pub(in crate::tx) fn enter(&mut self, _: Site) -> Span {
        Span
    }
}

#[cfg(feature = "stats")]
#[derive(Default)]
pub(super) struct Untold;

#[cfg(feature = "stats")]
#[allow(clippy::unused_self)]
impl Untold {
    #[inline(always)]
    pub(super) fn note(&self, _: Option<super::blame::Blame>) {}
}

#[allow(clippy::unused_self)]
impl Transaction {
    #[inline(always)]
    pub(in crate::tx) fn tell_rerun(&self, _: Site, _: Attempt) {}

    #[inline(always)]
    pub(in crate::tx) fn tell_end(&self, _: Site, _: Attempt) {}

    #[inline(always)]
    pub(in crate::tx) fn tell_alone(&self, _: Site) {}

    #[inline(always)]
    pub(in crate::tx) fn tell_wait(&self, _: Site, _: &About) {}

    #[inline(always)]
    pub(in crate::tx) fn tell_waited(&self, _: Site, _: Since) {}
}
