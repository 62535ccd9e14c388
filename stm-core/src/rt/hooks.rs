//! `on_commit!` and `on_rollback!`: what they take with them.
//!
//! A hook outlives the block, so it owns what it uses. What comes from outside of the block is cloned: behind a reference
//! the value that it refers to, and the hook then sees a reference to its own clone. So each name has in the hook the type
//! that it has outside.

#![allow(missing_docs, clippy::used_underscore_items)]

use std::borrow::Borrow;

use super::dispatch::Of;

/// A value of which a hook has a clone.
#[diagnostic::on_unimplemented(
    message = "`on_commit!` and `on_rollback!` clone what they use from outside of the block, and `{Self}` is not `Clone`",
    label = "used in code that runs after the transaction",
    note = "bind in the block, before, what the code needs of it, as in `let id = account.id;`: that is moved"
)]
#[doc(hidden)]
pub trait Kept: ToOwned {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized + ToOwned> Kept for T {}

/// A hook's own clone of a value.
pub struct Own<P: ToOwned>(P::Owned);

/// A hook's own clone of what a reference refers to.
pub struct Referent<T: ?Sized + ToOwned>(T::Owned);

impl<P: ToOwned> Own<P> {
    #[inline]
    pub fn __stm_kept(self) -> P::Owned {
        self.0
    }
}

impl<T: ?Sized + ToOwned> Referent<T> {
    #[inline]
    pub fn __stm_kept(&self) -> &T {
        self.0.borrow()
    }
}

impl<T: ?Sized> Of<'_, &T> {
    #[inline]
    pub fn __stm_keep(self) -> Referent<T>
    where
        T: Kept,
    {
        Referent(T::to_owned(self.0))
    }
}

/// For every other type.
#[allow(unreachable_pub)]
pub trait PlainKeep<P> {
    fn __stm_keep(self) -> Own<P>
    where
        P: Kept;
}

impl<P> PlainKeep<P> for Of<'_, P> {
    #[inline]
    fn __stm_keep(self) -> Own<P>
    where
        P: Kept,
    {
        Own(self.0.to_owned())
    }
}
