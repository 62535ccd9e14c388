//! The steps of a walk, and its end.
//!
//! Each step takes one closure to read by and one to write by.

use std::marker::PhantomData;
use std::ops::Deref;

use super::{
    DataThatTheTransactionDoesNotOwn, Dead, Live, MutableInPlace, OwnedByTheTransaction, Part, ReadPart, Shared,
    Unique, Var,
};
use crate::tx::InPlaceMutationNeedsClone;

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X: ?Sized> Shared<'a, X> {
    #[inline(always)]
    pub fn __stm_star(self) -> Shared<'a, X::Target>
    where
        X: Deref,
    {
        Shared(self.0)
    }

    #[inline(always)]
    pub fn __stm_step<U: ?Sized>(
        self,
        read: impl FnOnce(&'a X) -> &'a U,
        _: impl FnOnce(&'a mut X, Dead) -> &'a mut U,
    ) -> Shared<'a, U> {
        Shared(read(self.0))
    }

    #[inline(always)]
    pub fn __stm_index<U: ?Sized, I>(
        self,
        index: I,
        read: impl FnOnce(&'a X, I) -> &'a U,
        _: impl FnOnce(&'a mut X, I, Dead) -> &'a mut U,
    ) -> Shared<'a, U> {
        Shared(read(self.0, index))
    }

    #[inline(always)]
    pub fn __stm_end(self) -> &'a X {
        self.0
    }

    #[inline(always)]
    pub fn __stm_end_to_mutate(self) -> DataThatTheTransactionDoesNotOwn<'a, X> {
        DataThatTheTransactionDoesNotOwn(self.0)
    }

    #[allow(clippy::unused_self)]
    pub fn __stm_mut(self) -> &'a mut X
    where
        X: OwnedByTheTransaction,
    {
        unreachable!("nothing implements this trait")
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X: ?Sized> Unique<'a, X> {
    #[inline(always)]
    pub fn __stm_step<U: ?Sized>(
        self,
        _: impl FnOnce(&'a X) -> &'a U,
        write: impl FnOnce(&'a mut X, Live) -> &'a mut U,
    ) -> Unique<'a, U> {
        Unique(write(self.0, Live))
    }

    #[inline(always)]
    pub fn __stm_index<U: ?Sized, I>(
        self,
        index: I,
        _: impl FnOnce(&'a X, I) -> &'a U,
        write: impl FnOnce(&'a mut X, I, Live) -> &'a mut U,
    ) -> Unique<'a, U> {
        Unique(write(self.0, index, Live))
    }

    #[inline(always)]
    pub fn __stm_end(self) -> &'a mut X {
        self.0
    }

    #[inline(always)]
    pub fn __stm_end_to_mutate(self) -> &'a mut X {
        self.0
    }

    #[inline(always)]
    pub fn __stm_mut(self) -> &'a mut X {
        self.0
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, T: Send + Sync + 'static> Var<'tx, T> {
    #[inline(always)]
    pub fn __stm_step<U: ?Sized + 'static>(
        self,
        read: impl Fn(&T) -> &U,
        write: impl Fn(&mut T, Live) -> &mut U,
    ) -> Part<'tx, T, U, impl Fn(&T) -> &U, impl Fn(&mut T) -> &mut U> {
        Part::new(self.0, read, move |whole: &mut T| write(whole, Live))
    }

    #[inline(always)]
    pub fn __stm_index<U: ?Sized + 'static + 'static, I: Clone>(
        self,
        index: I,
        read: impl Fn(&T, I) -> &U,
        write: impl Fn(&mut T, I, Live) -> &mut U,
    ) -> Part<'tx, T, U, impl Fn(&T) -> &U, impl Fn(&mut T) -> &mut U> {
        let again = index.clone();
        Part::new(
            self.0,
            move |whole: &T| read(whole, index.clone()),
            move |whole: &mut T| write(whole, again.clone(), Live),
        )
    }

    #[inline(always)]
    pub fn __stm_end(self) -> InPlaceMutationNeedsClone<'tx, T> {
        self.0
    }

    #[inline(always)]
    pub fn __stm_end_to_mutate(self) -> InPlaceMutationNeedsClone<'tx, T> {
        self.0
    }

    #[inline(always)]
    pub fn __stm_mut(self) -> InPlaceMutationNeedsClone<'tx, T>
    where
        T: MutableInPlace,
    {
        self.0.mutating()
    }
}

impl<'tx, T, U, R, W> Part<'tx, T, U, R, W>
where
    T: Send + Sync + 'static,
    U: ?Sized + 'static,
    R: Fn(&T) -> &U,
    W: Fn(&mut T) -> &mut U,
{
    #[inline(always)]
    pub(super) fn new(guard: InPlaceMutationNeedsClone<'tx, T>, read: R, write: W) -> Self {
        Part { guard, read, write, target: PhantomData }
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, T, U, R, W> Part<'tx, T, U, R, W>
where
    T: Send + Sync + 'static,
    U: ?Sized + 'static,
    R: Fn(&T) -> &U,
    W: Fn(&mut T) -> &mut U,
{
    #[inline(always)]
    pub fn __stm_step<V: ?Sized + 'static>(
        self,
        read: impl Fn(&U) -> &V,
        write: impl Fn(&mut U, Live) -> &mut V,
    ) -> Part<'tx, T, V, impl Fn(&T) -> &V, impl Fn(&mut T) -> &mut V> {
        let Part { guard, read: outer_read, write: outer_write, .. } = self;
        Part::new(guard, move |whole: &T| read(outer_read(whole)), move |whole: &mut T| write(outer_write(whole), Live))
    }

    #[inline(always)]
    pub fn __stm_index<V: ?Sized + 'static, I: Clone>(
        self,
        index: I,
        read: impl Fn(&U, I) -> &V,
        write: impl Fn(&mut U, I, Live) -> &mut V,
    ) -> Part<'tx, T, V, impl Fn(&T) -> &V, impl Fn(&mut T) -> &mut V> {
        let again = index.clone();
        self.__stm_step(
            move |part: &U| read(part, index.clone()),
            move |part: &mut U, live| write(part, again.clone(), live),
        )
    }

    /// Panics now where an index on the way is out of bounds.
    #[inline(always)]
    #[track_caller]
    pub fn __stm_check(self) -> Self {
        let _: &U = (self.read)(&self.guard);
        self
    }

    #[inline(always)]
    pub fn __stm_end(self) -> Self {
        self
    }

    #[inline(always)]
    pub fn __stm_end_to_mutate(self) -> Self {
        self
    }

    #[inline(always)]
    pub fn __stm_mut(self) -> Self
    where
        T: MutableInPlace,
    {
        self
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'tx, T, U, R> ReadPart<'tx, T, U, R>
where
    T: Send + Sync + 'static,
    U: ?Sized + 'static,
    R: Fn(&T) -> &U,
{
    #[inline(always)]
    pub(super) fn new(guard: InPlaceMutationNeedsClone<'tx, T>, read: R) -> Self {
        ReadPart { guard, read, target: PhantomData }
    }

    #[inline(always)]
    pub fn __stm_step<V: ?Sized + 'static>(
        self,
        read: impl Fn(&U) -> &V,
        _: impl Fn(&mut U, Dead) -> &mut V,
    ) -> ReadPart<'tx, T, V, impl Fn(&T) -> &V> {
        let ReadPart { guard, read: outer, .. } = self;
        ReadPart::new(guard, move |whole: &T| read(outer(whole)))
    }

    #[inline(always)]
    pub fn __stm_index<V: ?Sized + 'static, I: Clone>(
        self,
        index: I,
        read: impl Fn(&U, I) -> &V,
        _: impl Fn(&mut U, I, Dead) -> &mut V,
    ) -> ReadPart<'tx, T, V, impl Fn(&T) -> &V> {
        let ReadPart { guard, read: outer, .. } = self;
        ReadPart::new(guard, move |whole: &T| read(outer(whole), index.clone()))
    }

    /// Panics now where an index on the way is out of bounds.
    #[inline(always)]
    #[track_caller]
    pub fn __stm_check(self) -> Self {
        let _: &U = (self.read)(&self.guard);
        self
    }

    #[inline(always)]
    pub fn __stm_end(self) -> Self {
        self
    }

    #[inline(always)]
    pub fn __stm_end_to_mutate(self) -> Self {
        self
    }

    #[allow(clippy::unused_self)]
    pub fn __stm_mut(self) -> &'tx mut U
    where
        U: OwnedByTheTransaction,
    {
        unreachable!("nothing implements this trait")
    }
}
