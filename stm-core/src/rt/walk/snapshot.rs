//! Walks in a `snapshot!`: `__stm_look` in the place of `__stm_var`, and nothing that it leads to can be written.
//!
//! A variable's value cannot change there, so a part of it is a plain reference for the attempt. A write is refused by a
//! type: by a bound that nothing satisfies, or, where only the receiver's signature tells that a method writes, by the
//! `DerefMut` that is missing.

// What is refused by a bound needs no body.
#![allow(clippy::unused_self)]

use std::ops::Deref;

use super::{Dead, Shared, Unique};
use crate::tx::{Transaction, Value};
use crate::var::{TVar, ValueOnlyInsideATransaction};

/// The value of a variable.
pub struct Look<'a, T: Send + Sync + 'static> {
    tx: &'a Transaction,
    cell: &'a ValueOnlyInsideATransaction<T>,
}

/// The value of a variable, as the receiver of a method.
pub struct ReadOnlyInASnapshot<'a, T: Send + Sync + 'static>(Value<'a, T>);

/// A part of such a value.
pub struct PartReadOnlyInASnapshot<'a, U: ?Sized>(&'a U);

use PartReadOnlyInASnapshot as Part;

/// What may be written in a snapshot.
#[diagnostic::on_unimplemented(
    message = "a variable is written in a `snapshot!`, which only reads",
    label = "this writes to a `TVar`",
    note = "use `atomically!` for a transaction that writes"
)]
#[doc(hidden)]
pub trait WritableInASnapshot {}

impl<T: Send + Sync + 'static> Deref for ReadOnlyInASnapshot<'_, T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<U: ?Sized> Deref for Part<'_, U> {
    type Target = U;
    #[inline(always)]
    fn deref(&self) -> &U {
        self.0
    }
}

macro_rules! looks {
    ([$($generics:tt)*] $walk:ty, |$this:ident| $cell:expr) => {
        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'a, $($generics)* Y: Send + Sync + 'static> $walk {
            #[inline(always)]
            pub fn __stm_look(self, tx: &'a Transaction) -> Look<'a, Y> {
                let $this = self;
                Look { tx, cell: $cell }
            }
        }
    };
    (exactly [$($generics:tt)*] $walk:ty, |$this:ident| $cell:expr) => {
        looks!([$($generics)*] $walk, |$this| $cell);

        #[doc(hidden)]
        #[allow(missing_docs)]
        impl<'a, $($generics)* Y: Send + Sync + 'static> $walk {
            #[inline(always)]
            pub fn __stm_look_exactly(self, tx: &'a Transaction) -> Look<'a, Y> {
                let $this = self;
                Look { tx, cell: $cell }
            }
        }
    };
}

macro_rules! looks_at {
    ($variable:ty) => {
        looks!(exactly [] Shared<'a, $variable>, |walk| walk.0);
        looks!(exactly [] Unique<'a, $variable>, |walk| &*walk.0);
        looks!(exactly [] Part<'a, $variable>, |walk| walk.0);
    };
}

looks_at!(TVar<Y>);
looks_at!(ValueOnlyInsideATransaction<Y>);
looks!(['v,] Shared<'a, &'v TVar<Y>>, |walk| *walk.0);
looks!(['v,] Unique<'a, &'v TVar<Y>>, |walk| &**walk.0);
looks!(['v,] Part<'a, &'v TVar<Y>>, |walk| *walk.0);

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, T: Send + Sync + 'static> Look<'a, T> {
    #[inline(always)]
    #[track_caller]
    pub fn __stm_step<U: ?Sized>(
        self,
        read: impl FnOnce(&'a T) -> &'a U,
        _: impl FnOnce(&'a mut T, Dead) -> &'a mut U,
    ) -> Part<'a, U> {
        Part(read(self.tx.borrow(self.cell)))
    }

    #[inline(always)]
    #[track_caller]
    pub fn __stm_index<U: ?Sized, I>(
        self,
        index: I,
        read: impl FnOnce(&'a T, I) -> &'a U,
        _: impl FnOnce(&'a mut T, I, Dead) -> &'a mut U,
    ) -> Part<'a, U> {
        Part(read(self.tx.borrow(self.cell), index))
    }

    #[inline(always)]
    #[track_caller]
    pub fn __stm_end(self) -> ReadOnlyInASnapshot<'a, T> {
        ReadOnlyInASnapshot(self.tx.value(self.cell))
    }

    pub fn __stm_mut(self) -> &'a mut T
    where
        T: WritableInASnapshot,
    {
        unreachable!("nothing implements this trait")
    }

    pub fn __stm_assign(self, _: &Transaction, _: T)
    where
        T: WritableInASnapshot,
    {
        unreachable!("nothing implements this trait")
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X: ?Sized> Part<'a, X> {
    #[inline(always)]
    pub fn __stm_step<U: ?Sized>(
        self,
        read: impl FnOnce(&'a X) -> &'a U,
        _: impl FnOnce(&'a mut X, Dead) -> &'a mut U,
    ) -> Part<'a, U> {
        Part(read(self.0))
    }

    #[inline(always)]
    pub fn __stm_index<U: ?Sized, I>(
        self,
        index: I,
        read: impl FnOnce(&'a X, I) -> &'a U,
        _: impl FnOnce(&'a mut X, I, Dead) -> &'a mut U,
    ) -> Part<'a, U> {
        Part(read(self.0, index))
    }

    #[inline(always)]
    pub fn __stm_end(self) -> Self {
        self
    }

    pub fn __stm_mut(self) -> &'a mut X
    where
        X: WritableInASnapshot,
    {
        unreachable!("nothing implements this trait")
    }

    pub fn __stm_assign(self, _: &Transaction, _: X)
    where
        X: WritableInASnapshot + Sized,
    {
        unreachable!("nothing implements this trait")
    }
}
