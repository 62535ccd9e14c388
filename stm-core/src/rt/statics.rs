//! Statics that are made on first use.
//!
//! A conflict that unwinds through the initialiser of a `LazyLock` would poison it for ever, and what is made in a transaction
//! that is undone may have seen what never was. So it is forced as if no transaction were running.

use crate::tx::detached;
use std::sync::LazyLock;

/// A static or a constant.
#[derive(Debug)]
pub struct Static<'a, P: ?Sized>(pub &'a P);

#[doc(hidden)]
#[allow(missing_docs)]
impl<'a, T, F: FnOnce() -> T> Static<'a, LazyLock<T, F>> {
    #[inline]
    pub fn __stm_ready(self) -> &'a LazyLock<T, F> {
        if !is_made(self.0) {
            detached(|| LazyLock::force(self.0));
        }
        self.0
    }
}

/// Whether the static has its value. Before Rust 1.94 there is no way to know: it is forced each time, which is right and
/// takes a little longer.
#[inline]
fn is_made<T, F>(lazy: &LazyLock<T, F>) -> bool {
    #[cfg(stm_has_lazy_get)]
    #[allow(clippy::incompatible_msrv)] // The build script has asked for the version.
    return LazyLock::get(lazy).is_some();
    #[cfg(not(stm_has_lazy_get))]
    {
        _ = lazy;
        false
    }
}

#[allow(missing_docs, unreachable_pub)]
pub trait PlainStatic<'a> {
    type Place: ?Sized;
    fn __stm_ready(self) -> &'a Self::Place;
}
impl<'a, P: ?Sized> PlainStatic<'a> for Static<'a, P> {
    type Place = P;
    #[inline(always)]
    fn __stm_ready(self) -> &'a P {
        self.0
    }
}
