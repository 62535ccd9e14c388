//! `on_commit!` and `on_rollback!`: what they take with them.
//!
//! A hook outlives the block, so it owns what it uses. What comes from outside of the block is cloned: behind a reference
//! the value that it refers to, and the hook then sees a reference to its own clone. So each name has in the hook the type
//! that it has outside.

#![allow(missing_docs, clippy::used_underscore_items)]

use std::borrow::Borrow;
use std::marker::PhantomData;

use super::read::Of;

/// A value of which a hook has a clone.
#[diagnostic::on_unimplemented(
    message = "`on_commit!` and `on_rollback!` clone what they use from outside of the block, and `{Self}` is not `Clone`",
    label = "used in code that runs after the transaction",
    note = "bind in the block, before, what the code needs of it, as in `let id = account.id;`: that is moved"
)]
#[doc(hidden)]
pub trait Kept<O> {
    fn kept(&self) -> O;
}

#[diagnostic::do_not_recommend]
impl<T: ?Sized + ToOwned> Kept<T::Owned> for T {
    #[inline]
    fn kept(&self) -> T::Owned {
        self.to_owned()
    }
}

/// A hook's own clone of a value.
pub struct Own<P>(P);

/// A hook's own clone `O` of what a reference refers to.
///
/// `O` is a parameter of its own, so that where there is none the missing clone is the only error.
pub struct Referent<T: ?Sized, O>(O, PhantomData<fn() -> *const T>);

impl<P> Own<P> {
    #[inline]
    pub fn __stm_kept(self) -> P {
        self.0
    }
}

impl<T: ?Sized, O: Borrow<T>> Referent<T, O> {
    #[inline]
    pub fn __stm_kept(&self) -> &T {
        self.0.borrow()
    }
}

impl<T: ?Sized> Of<'_, &T> {
    #[inline]
    pub fn __stm_keep<O>(self) -> Referent<T, O>
    where
        T: Kept<O>,
    {
        Referent(<T as Kept<O>>::kept(self.0), PhantomData)
    }
}

/// For every other type.
#[allow(unreachable_pub)]
pub trait PlainKeep<P> {
    fn __stm_keep(self) -> Own<P>
    where
        P: Kept<P>;
}

impl<P> PlainKeep<P> for Of<'_, P> {
    #[inline]
    fn __stm_keep(self) -> Own<P>
    where
        P: Kept<P>,
    {
        Own(<P as Kept<P>>::kept(self.0))
    }
}
