//! The blanket traits: what the hidden methods do where no inherent one applies.
//!
//! One trait for each method and each way to take `self`, so that inherent methods and more exact
//! receivers are found before any of them.

#![allow(missing_docs, unreachable_pub)]

use std::ops::Deref;

use super::{Kind, MutableInPlace, OwnedByTheTransaction, Part, ReadPart, Shared, Unique};
use crate::tx::Transaction;

pub trait SharedRoot {
    #[inline(always)]
    fn __stm_root(&self) -> Shared<'_, Self> {
        Shared(self)
    }
}
impl<T: ?Sized> SharedRoot for T {}

/// By-value lookup finds this one for a `&mut T`, and for nothing else.
pub trait UniqueRoot {
    #[inline(always)]
    fn __stm_root(&mut self) -> Unique<'_, Self> {
        Unique(self)
    }
}
impl<T: ?Sized> UniqueRoot for T {}

/// A place whose last step is the only one: `*f() += 1`.
pub trait UniquePlace {
    #[inline(always)]
    fn __stm_place(&mut self) -> Unique<'_, Self> {
        Unique(self)
    }
}
impl<T: ?Sized> UniquePlace for T {}

pub trait PlainStar<P: ?Sized + Deref>: Sized {
    #[inline(always)]
    fn __stm_star<'a>(self, walk: Shared<'a, P>) -> Shared<'a, P::Target>
    where
        P: 'a,
    {
        Shared(walk.0)
    }
}
impl<P: ?Sized + Deref> PlainStar<P> for Kind<P> {}

pub trait NoVariable: Sized {
    #[inline(always)]
    fn __stm_var(self, _: &Transaction) -> Self {
        self
    }
    #[inline(always)]
    fn __stm_var_exactly(self, _: &Transaction) -> Self {
        self
    }
    #[inline(always)]
    fn __stm_look(self, _: &Transaction) -> Self {
        self
    }
    #[inline(always)]
    fn __stm_look_exactly(self, _: &Transaction) -> Self {
        self
    }
}
impl<W> NoVariable for W {}

pub trait NoCheck: Sized {
    #[inline(always)]
    fn __stm_check(self) -> Self {
        self
    }
}
impl<W> NoCheck for W {}

pub trait NoHop: Sized {
    #[inline(always)]
    fn __stm_hop(self) -> Self {
        self
    }
}
impl<W> NoHop for W {}

pub trait AssignUnique<X> {
    fn __stm_assign(self, _: &Transaction, value: X);
}
impl<X> AssignUnique<X> for Unique<'_, X> {
    #[inline(always)]
    fn __stm_assign(self, _: &Transaction, value: X) {
        *self.0 = value;
    }
}

pub trait AssignPart<T, U> {
    fn __stm_assign(self, _: &Transaction, value: U)
    where
        T: MutableInPlace;
}
impl<T, U, R, W> AssignPart<T, U> for Part<'_, T, U, R, W>
where
    T: Send + Sync + 'static,
    R: Fn(&T) -> &U,
    W: Fn(&mut T) -> &mut U,
{
    #[inline(always)]
    #[track_caller]
    fn __stm_assign(mut self, _: &Transaction, value: U)
    where
        T: MutableInPlace,
    {
        *self = value;
    }
}

pub trait AssignShared<X> {
    fn __stm_assign(self, _: &Transaction, value: X)
    where
        X: OwnedByTheTransaction;
}
impl<X> AssignShared<X> for Shared<'_, X> {
    fn __stm_assign(self, _: &Transaction, _: X)
    where
        X: OwnedByTheTransaction,
    {
        unreachable!("nothing implements this trait")
    }
}
impl<T: Send + Sync + 'static, X, R> AssignShared<X> for ReadPart<'_, T, X, R> {
    fn __stm_assign(self, _: &Transaction, _: X)
    where
        X: OwnedByTheTransaction,
    {
        unreachable!("nothing implements this trait")
    }
}
