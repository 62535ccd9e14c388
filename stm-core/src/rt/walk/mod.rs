//! Writing to a place that several steps lead to, and calling methods on it.
//!
//! In `table.rows[i].count += 1` any prefix may be a variable, or none, and the macro cannot know.
//! What counts is the last one: what comes before it is only read, what comes after it is a part
//! of its value, which is mutated on the transaction's own copy. So the macro turns the path into
//! a walk: a root, then for each step `__stm_var` (enter the value, if this place is a variable),
//! `__stm_hop` (from here on only reading, if this place only shares what it points to), and
//! `__stm_step` with the step as two closures, one to read by and one to write by. The type of the
//! walk says where it stands:
//!
//! | type | stands at | written through |
//! | --- | --- | --- |
//! | [`Shared`] | plain data behind a shared reference | never |
//! | [`Unique`] | plain data behind a mutable reference | directly |
//! | [`Var`] | the value of a variable | its guard |
//! | [`Part`] | a part of such a value | its guard, then the writing closures |
//! | [`ReadPart`] | a part of such a value behind a pointer that shares | never |
//!
//! Nothing is read or copied on the way but what leads to the next variable. A mutable reference
//! always borrows from the guard, and the guard is a temporary of the user's own statement.
//!
//! A writing closure must compile also where it never runs, for example through an `Arc`. It gets
//! a token first: `live.here()` on a [`Dead`] one has an uninhabited type, and so what follows is
//! checked for types but not for borrows.
//!
//! `+=` and its like, where the order of evaluation can be seen, are in `compound`.
//! Receivers whose arguments use what they begin with are in `early`.
//! The steps are in `steps`, entering a variable and assigning to it in `enter`, pointers that share
//! in `hop`, places that a statement uses more than once in `loans`, what is different in a `snapshot!` in `snapshot`, and what the methods do on any other type in `plain`.

pub(super) mod compound;
pub(super) mod early;
mod enter;
mod hop;
pub(super) mod loans;
pub(super) mod plain;
mod snapshot;
mod steps;

pub use self::compound::compound;
pub use self::loans::{loans, never, shape, shape_of, site};

use std::convert::Infallible;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use self::InPlaceMutationOfPartNeedsClone as Part;
use crate::tx::{InPlaceMutationNeedsClone, Invariant};
use crate::var::{TVar, ValueOnlyInsideATransaction};

/// Plain data behind a shared reference.
pub struct Shared<'a, X: ?Sized>(&'a X);

/// The same as the receiver of a method that is known to mutate: its name is what the compiler shows
/// where such a method is called on data from outside.
pub struct DataThatTheTransactionDoesNotOwn<'a, X: ?Sized>(&'a X);

/// Plain data behind a mutable reference.
pub struct Unique<'a, X: ?Sized>(&'a mut X);

/// The value of a variable.
pub struct Var<'tx, T: Send + Sync + 'static>(InPlaceMutationNeedsClone<'tx, T>);

/// A part `U` of the value `T` of a variable.
pub struct InPlaceMutationOfPartNeedsClone<'tx, T: Send + Sync + 'static, U: ?Sized, R, W> {
    guard: InPlaceMutationNeedsClone<'tx, T>,
    read: R,
    write: W,
    /// As `&mut U`.
    target: Invariant<U>,
}

/// A part that is reached through a pointer that only shares.
pub struct ReadPart<'tx, T: Send + Sync + 'static, U: ?Sized, R> {
    guard: InPlaceMutationNeedsClone<'tx, T>,
    read: R,
    target: PhantomData<fn() -> *const U>,
}

/// The writing closure runs.
#[derive(Clone, Copy, Debug)]
pub struct Live;

/// The writing closure never runs.
#[derive(Clone, Copy, Debug)]
pub enum Dead {}

impl Live {
    #[doc(hidden)]
    #[inline(always)]
    pub fn here(self) {}
}

impl Dead {
    #[doc(hidden)]
    #[inline(always)]
    pub fn here(self) -> Infallible {
        match self {}
    }
}

/// The type of a place, found without evaluating it.
pub struct Kind<P: ?Sized>(PhantomData<fn() -> *const P>);

/// The type of the place that the closure would return.
#[inline(always)]
pub fn kind<'a, P: ?Sized + 'a>(_: impl FnOnce() -> &'a P) -> Kind<P> {
    Kind(PhantomData)
}

/// The root of a walk that starts outside of the block: such data is never mutable in it.
#[inline(always)]
pub fn shared<X: ?Sized>(root: &X) -> Shared<'_, X> {
    Shared(root)
}

/// What a transaction may assign to or mutate without a variable.
#[diagnostic::on_unimplemented(
    message = "plain data that the transaction does not own is changed in it",
    label = "this `{Self}` is not the transaction's own",
    note = "a transaction may run more than once, and undoes only what it did to `TVar`s: make this a `TVar`, or compute a value in a `let mut` inside and return it; if it is an `Arc<TVar<_>>`, write `*` before it, or leave out the `Arc`: clones of a `TVar` are the same variable"
)]
#[doc(hidden)]
pub trait OwnedByTheTransaction {}

/// A value that is mutated in place, on the transaction's own copy of it.
#[diagnostic::on_unimplemented(
    message = "a `TVar<{Self}>` is mutated in place, which needs `{Self}: Clone`",
    label = "this mutates the transaction's own copy of the value",
    note = "derive `Clone`, assign a whole new value, or make the part that changes a `TVar` of its own"
)]
#[doc(hidden)]
pub trait MutableInPlace: Clone {}

#[diagnostic::do_not_recommend]
impl<T: Clone> MutableInPlace for T {}

impl<X: ?Sized> Deref for DataThatTheTransactionDoesNotOwn<'_, X> {
    type Target = X;
    #[inline(always)]
    fn deref(&self) -> &X {
        self.0
    }
}

impl<T, U, R, W> Deref for Part<'_, T, U, R, W>
where
    T: Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
{
    type Target = U;
    #[inline]
    #[track_caller]
    fn deref(&self) -> &U {
        (self.read)(&self.guard)
    }
}

impl<T, U, R, W> DerefMut for Part<'_, T, U, R, W>
where
    T: Clone + Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
    W: Fn(&mut T) -> &mut U,
{
    #[inline]
    #[track_caller]
    fn deref_mut(&mut self) -> &mut U {
        (self.write)(&mut self.guard)
    }
}

impl<T, U, R> Deref for ReadPart<'_, T, U, R>
where
    T: Send + Sync + 'static,
    U: ?Sized,
    R: Fn(&T) -> &U,
{
    type Target = U;
    #[inline]
    #[track_caller]
    fn deref(&self) -> &U {
        (self.read)(&self.guard)
    }
}

// An explicit `*` on a binding of the block, whose root already looks through one reference.

#[doc(hidden)]
#[allow(missing_docs)]
impl<X: ?Sized> Kind<&X> {
    #[inline(always)]
    pub fn __stm_star<W>(self, walk: W) -> W {
        walk
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<X: ?Sized> Kind<&mut X> {
    #[inline(always)]
    pub fn __stm_star<W>(self, walk: W) -> W {
        walk
    }
}

/// A variable as the place of a single step: found before [`plain::UniquePlace`], by `&self`.
macro_rules! single_step {
    ($variable:ident) => {
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<T: Send + Sync + 'static> $variable<T> {
            #[inline(always)]
            pub fn __stm_place(&self) -> Shared<'_, Self> {
                Shared(self)
            }
        }
    };
}

single_step!(TVar);
single_step!(ValueOnlyInsideATransaction);
