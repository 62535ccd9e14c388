//! Transactions of tasks: futures whose `retry` suspends the task.

use super::run::{GaveUp, Limit, Step, run_within};
use super::site::Site;
use super::transaction::Transaction;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A transaction that a task runs.
pub(crate) struct Task<F> {
    site: Site,
    body: F,
}

/// The body runs in `poll` only, and nothing points into it from one call to the next.
impl<F> Unpin for Task<F> {}

impl<F> Task<F> {
    pub(crate) fn new(site: Site, body: F) -> Self {
        Task { site, body }
    }
}

impl<T, F: FnMut(&Transaction) -> Step<T>> Future for Task<F> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let this = &mut *self;
        match run_within(this.site, Limit::Once, &mut this.body) {
            Ok(value) => Poll::Ready(value),
            Err(GaveUp::Conflict | GaveUp::WouldBlock | GaveUp::TimedOut) => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}
