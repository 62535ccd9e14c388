//! Bodies whose values have no type, so that what runs them is compiled once, and not for each body.
//!
//! A program has many bodies, each with a type of its own. Only what every first attempt does is generic over them. All that is
//! rarer (further attempts, parts that begin while something unwinds, time limits, the first transaction of a thread) calls an
//! untyped [`Body`], which puts its value aside, in the frame that waits for it, and returns a [`Kept`] in its place.

use crate::tx::outcome::Step;
use crate::tx::transaction::state::Transaction;
use std::cell::Cell;
use std::mem::forget;

/// A body that puts its value aside.
pub(in crate::tx) type Body<'body, 'value> = dyn FnMut(&Transaction) -> Step<Kept<'value>> + 'body;

/// A value that was put aside. Dropped, it throws the value away.
pub(in crate::tx) struct Kept<'value>(&'value dyn Discard);

impl Drop for Kept<'_> {
    fn drop(&mut self) {
        self.0.discard();
    }
}

trait Discard {
    fn discard(&self);
}

impl<T> Discard for Cell<Option<T>> {
    fn discard(&self) {
        drop(self.take());
    }
}

/// Calls `run` with an untyped `body`, and returns the value that it kept.
#[inline]
pub(in crate::tx) fn untyped<T, E>(
    body: &mut impl FnMut(&Transaction) -> Step<T>,
    run: impl for<'value> FnOnce(&mut Body<'_, 'value>) -> Result<Kept<'value>, E>,
) -> Result<T, E> {
    let place = Cell::new(None);
    let keep = |value| {
        // Nothing is there: one that was has been thrown away.
        forget(place.replace(Some(value)));
        Kept(&place)
    };
    forget(run(&mut |tx| match body(tx) {
        Step::Commit(value) => Step::Commit(keep(value)),
        Step::Undo(value) => Step::Undo(keep(value)),
        Step::Retry => Step::Retry,
        Step::Conflict => Step::Conflict,
    })?);
    Ok(place.take().expect("it is kept"))
}
