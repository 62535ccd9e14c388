//! A receiver that begins with what the block has bound, and whose arguments use that name, too: `row.list.push(row.n)`.
//!
//! The walk comes before the arguments, and the guard that it yields is kept, unless it stands at plain data behind a mutable
//! reference. Nothing else could use that meanwhile, so the walk is given up there, and made again after the arguments. What
//! is copied is copied at once: a method may take the value as it was before the arguments were evaluated.

use std::ops::{Deref, DerefMut};

use super::Unique;

/// The end of the first walk.
pub struct Early<'a, X: ?Sized>(&'a mut X);

/// The receiver, once it has been walked to again.
pub struct Again<'a, X: ?Sized>(Option<&'a mut X>);

/// The same with the value as it was at first, which is all that is read of it.
pub struct CopiedAndAgain<'a, X> {
    copy: X,
    again: Option<&'a mut X>,
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X: ?Sized> Unique<'a, X> {
    #[inline(always)]
    pub fn __stm_early(self) -> Early<'a, X> {
        Early(self.0)
    }
}

/// Any other walk goes on as it is.
#[allow(missing_docs, unreachable_pub)]
pub trait KeptWalk: Sized {
    #[inline(always)]
    fn __stm_early(self) -> Self {
        self
    }
}
impl<W> KeptWalk for W {}

#[doc(hidden)]
#[allow(missing_docs)]
impl<X: Copy> Early<'_, X> {
    #[inline(always)]
    pub fn __stm_end<'l>(self) -> CopiedAndAgain<'l, X> {
        CopiedAndAgain { copy: *self.0, again: None }
    }

    #[inline(always)]
    pub fn __stm_end_to_mutate<'l>(self) -> CopiedAndAgain<'l, X> {
        self.__stm_end()
    }
}

/// What is not copied.
#[allow(missing_docs, unreachable_pub)]
pub trait EarlyEnd<X: ?Sized>: Sized {
    #[inline(always)]
    fn __stm_end<'l>(self) -> Again<'l, X>
    where
        X: 'l,
    {
        Again(None)
    }

    #[inline(always)]
    fn __stm_end_to_mutate<'l>(self) -> Again<'l, X>
    where
        X: 'l,
    {
        Again(None)
    }
}
impl<X: ?Sized> EarlyEnd<X> for Early<'_, X> {}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X: ?Sized> Again<'a, X> {
    #[inline(always)]
    pub fn __stm_late(&mut self, walk: impl FnOnce() -> &'a mut X) {
        self.0 = Some(walk());
    }
}

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, X> CopiedAndAgain<'a, X> {
    #[inline(always)]
    pub fn __stm_late(&mut self, walk: impl FnOnce() -> &'a mut X) {
        self.again = Some(walk());
    }
}

/// A guard that was kept.
#[allow(missing_docs, unreachable_pub)]
pub trait KeptGuard {
    #[inline(always)]
    fn __stm_late<G>(&mut self, _: impl FnOnce() -> G) {}
}
impl<W: ?Sized> KeptGuard for W {}

const WALKED: &str = "the second walk comes before any use";

impl<X: ?Sized> Deref for Again<'_, X> {
    type Target = X;
    #[inline(always)]
    fn deref(&self) -> &X {
        self.0.as_deref().expect(WALKED)
    }
}

impl<X: ?Sized> DerefMut for Again<'_, X> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut X {
        self.0.as_deref_mut().expect(WALKED)
    }
}

impl<X> Deref for CopiedAndAgain<'_, X> {
    type Target = X;
    #[inline(always)]
    fn deref(&self) -> &X {
        &self.copy
    }
}

impl<X> DerefMut for CopiedAndAgain<'_, X> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut X {
        self.again.as_deref_mut().expect(WALKED)
    }
}
