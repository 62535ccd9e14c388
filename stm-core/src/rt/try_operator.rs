//! `?` in a transaction leaves the closure that holds the body.
//!
//! The unstable `Try` trait cannot be named, so these two take its place. The `Self` of
//! [`FromResidual`] is what the enclosing function returns: it is inferred from the `return` that
//! replays the exit outside of the closure, so that errors convert by `From` as they always do.

use std::convert::Infallible;
use std::ops::ControlFlow;

/// A type that `?` can be applied to.
#[diagnostic::on_unimplemented(
    message = "the `?` operator in a transaction works on a `Result` or an `Option`, not on `{Self}`",
    label = "neither a `Result` nor an `Option`"
)]
#[allow(missing_docs)]
pub trait Branch {
    type Output;
    type Residual;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

impl<T, E> Branch for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;
    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(error)),
        }
    }
}

impl<T> Branch for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;
    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

/// What a function returns that `?` may leave.
#[diagnostic::on_unimplemented(
    message = "`?` in a transaction leaves the enclosing function, which returns `{Self}`",
    label = "the function must return a `Result` or an `Option` that fits",
    note = "`return`, `break` and `?` mean in a transaction what they mean in a plain block"
)]
#[allow(missing_docs)]
pub trait FromResidual<R> {
    fn from_residual(residual: R) -> Self;
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    #[inline]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Err(error) => Err(F::from(error)),
            Ok(never) => match never {},
        }
    }
}

impl<T> FromResidual<Option<Infallible>> for Option<T> {
    #[inline]
    fn from_residual(_: Option<Infallible>) -> Self {
        None
    }
}

/// What a future yields that `?` may leave: the same, and another message.
#[diagnostic::on_unimplemented(
    message = "`?` in `atomically_async!` leaves the block, whose value is `{Self}`",
    label = "the value of the block must be a `Result` or an `Option` that fits",
    note = "as in an `async` block: end the block with `Ok(…)` or `Some(…)`, and use `?` again after its `.await`"
)]
#[allow(missing_docs)]
pub trait FutureFromResidual<R> {
    fn from_residual(residual: R) -> Self;
}

impl<T, E, F: From<E>> FutureFromResidual<Result<Infallible, E>> for Result<T, F> {
    #[inline]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        FromResidual::from_residual(residual)
    }
}

impl<T> FutureFromResidual<Option<Infallible>> for Option<T> {
    #[inline]
    fn from_residual(residual: Option<Infallible>) -> Self {
        FromResidual::from_residual(residual)
    }
}
