//! Visiting a part of the tree in order.

use super::node::{Child, Entry, Inner, Leaf, Shared};
use super::tree::Tree;
use crate::{Stm, Transaction};
use std::borrow::Borrow;
use std::ops::Bound::{self, Excluded, Included, Unbounded};
use std::ops::{ControlFlow, RangeBounds};

/// A range of keys.
pub(in crate::collections) struct Span<'a, Q: ?Sized> {
    start: Bound<&'a Q>,
    end: Bound<&'a Q>,
}

impl<Q: ?Sized> Clone for Span<'_, Q> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q: ?Sized> Copy for Span<'_, Q> {}

impl<'a, Q: Ord + ?Sized> Span<'a, Q> {
    /// # Panics
    ///
    /// If the range ends before it starts.
    #[track_caller]
    pub(in crate::collections) fn new(range: &'a impl RangeBounds<Q>) -> Self {
        let span = Span { start: range.start_bound(), end: range.end_bound() };
        if let (Included(start) | Excluded(start), Included(end) | Excluded(end)) = (span.start, span.end) {
            let order = start.cmp(end);
            assert!(order.is_le(), "the range ends before it starts: swap its bounds");
            let is_open = matches!((span.start, span.end), (Excluded(_), Excluded(_)));
            assert!(
                !(is_open && order.is_eq()),
                "the range excludes the one key at which it starts and ends: include it"
            );
        }
        span
    }

    pub(in crate::collections) fn all() -> Self {
        Span { start: Unbounded, end: Unbounded }
    }

    /// Returns the part of the span in child `at`, for a span in the children from `first` to `last`.
    fn within(self, at: usize, (first, last): (usize, usize)) -> Self {
        Span {
            start: if at == first { self.start } else { Unbounded },
            end: if at == last { self.end } else { Unbounded },
        }
    }

    /// Returns the first and the last child with keys of the span.
    fn children<K: Shared + Borrow<Q>, V: Shared>(self, inner: &Inner<K, V>) -> (usize, usize) {
        let first = match self.start {
            Included(start) | Excluded(start) => inner.separators.count_left(|s| Q::cmp(s.borrow(), start).is_le()),
            Unbounded => 0,
        };
        let last = match self.end {
            Included(end) => inner.separators.count_left(|s| Q::cmp(s.borrow(), end).is_le()),
            Excluded(end) => inner.separators.count_left(|s| Q::cmp(s.borrow(), end).is_lt()),
            Unbounded => inner.separators.len(),
        };
        (first, last)
    }

    /// Returns the first entry of the span, and the first one behind it.
    fn entries<K: Borrow<Q>, V>(self, leaf: &Leaf<K, V>) -> (usize, usize) {
        let first = match self.start {
            Included(start) => leaf.entries.count_left(|e| Q::cmp(e.key().borrow(), start).is_lt()),
            Excluded(start) => leaf.entries.count_left(|e| Q::cmp(e.key().borrow(), start).is_le()),
            Unbounded => 0,
        };
        let end = match self.end {
            Included(end) => leaf.entries.count_left(|e| Q::cmp(e.key().borrow(), end).is_le()),
            Excluded(end) => leaf.entries.count_left(|e| Q::cmp(e.key().borrow(), end).is_lt()),
            Unbounded => leaf.entries.len(),
        };
        (first, end)
    }
}

impl<K: Shared, V: Shared> Tree<K, V> {
    /// Calls `f` with the entries of the span in their order until it breaks.
    pub(in crate::collections) fn visit<'tx, Q: Ord + ?Sized, B>(
        &self,
        tx: &'tx Transaction,
        span: Span<'_, Q>,
        mut f: impl FnMut(&'tx Entry<K, V>) -> ControlFlow<B>,
    ) -> Stm<Option<B>>
    where
        K: Borrow<Q>,
    {
        Ok(visit_below(tx, tx.read_ref(&self.root)?, span, &mut f)?.break_value())
    }

    /// Returns the first entry of the span.
    pub(in crate::collections) fn first<'tx, Q: Ord + ?Sized>(
        &self,
        tx: &'tx Transaction,
        span: Span<'_, Q>,
    ) -> Stm<Option<&'tx Entry<K, V>>>
    where
        K: Borrow<Q>,
    {
        self.visit(tx, span, ControlFlow::Break)
    }

    /// Returns the last entry of the span.
    pub(in crate::collections) fn last<'tx, Q: Ord + ?Sized>(
        &self,
        tx: &'tx Transaction,
        span: Span<'_, Q>,
    ) -> Stm<Option<&'tx Entry<K, V>>>
    where
        K: Borrow<Q>,
    {
        last_below(tx, tx.read_ref(&self.root)?, span)
    }
}

fn visit_below<'tx, K: Shared + Borrow<Q>, V: Shared, Q: Ord + ?Sized, B>(
    tx: &'tx Transaction,
    inner: &'tx Inner<K, V>,
    span: Span<'_, Q>,
    f: &mut impl FnMut(&'tx Entry<K, V>) -> ControlFlow<B>,
) -> Stm<ControlFlow<B>> {
    let (first, last) = span.children(inner);
    for at in first..=last {
        let span = span.within(at, (first, last));
        let done = match inner.children.at(at) {
            Child::Inner(below) => visit_below(tx, tx.read_ref(below)?, span, f)?,
            Child::Leaf(leaf) => {
                let leaf = tx.read_ref(leaf)?;
                let (first, end) = span.entries(leaf);
                (first..end).try_for_each(|at| f(leaf.entries.at(at)))
            }
        };
        if done.is_break() {
            return Ok(done);
        }
    }
    Ok(ControlFlow::Continue(()))
}

fn last_below<'tx, K: Shared + Borrow<Q>, V: Shared, Q: Ord + ?Sized>(
    tx: &'tx Transaction,
    inner: &'tx Inner<K, V>,
    span: Span<'_, Q>,
) -> Stm<Option<&'tx Entry<K, V>>> {
    let (first, last) = span.children(inner);
    for at in (first..=last).rev() {
        let span = span.within(at, (first, last));
        let found = match inner.children.at(at) {
            Child::Inner(below) => last_below(tx, tx.read_ref(below)?, span)?,
            Child::Leaf(leaf) => {
                let leaf = tx.read_ref(leaf)?;
                let (first, end) = span.entries(leaf);
                (first..end).next_back().map(|at| leaf.entries.at(at))
            }
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}
