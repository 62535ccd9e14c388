//! The cell of a variable of some type, and how to free what belongs to it.

use super::pool;
use super::raw::RawVar;
use super::word::{Invariant, Kind, encode, free_box, free_of, is_inline};
use std::marker::PhantomData;
use std::mem::needs_drop;
use std::ptr::NonNull;

/// What `*variable` is outside of a transaction: nothing that could be used.
///
/// If a type error names this type, a variable's value is used outside of a transaction. Put the code into
/// `atomically! { ... }` or a `#[transactional]` function, or use [`TVar::load`](crate::TVar::load) and [`TVar::store`](crate::TVar::store).
#[repr(transparent)]
pub struct ValueOnlyInsideATransaction<T: Send + Sync + 'static> {
    raw: RawVar,
    _value: PhantomData<T>,
    /// The macros write through a reference to this, which many share.
    _invariant: Invariant<T>,
}

impl<T: Send + Sync + 'static> ValueOnlyInsideATransaction<T> {
    /// Puts a value into a cell of its own, to which there is one handle.
    pub(crate) fn allocate(value: T) -> NonNull<Self> {
        let raw = RawVar::new(encode(value), is_inline::<T>());
        pool::put(ValueOnlyInsideATransaction { raw, _value: PhantomData, _invariant: PhantomData })
    }

    #[inline(always)]
    pub(crate) fn raw(&self) -> &RawVar {
        &self.raw
    }
}

/// Frees a cell with its value.
///
/// # Safety
///
/// `cell` is a `ValueOnlyInsideATransaction<T>` made by [`ValueOnlyInsideATransaction::allocate`], to which no handle and no
/// transaction refers.
unsafe fn free_var<T: Send + Sync + 'static>(cell: *mut u8) {
    // SAFETY: made by `allocate`, so not null.
    let cell = unsafe { NonNull::new_unchecked(cell.cast::<ValueOnlyInsideATransaction<T>>()) };
    // SAFETY: put there by `allocate`, and owned by the caller.
    let word = unsafe { pool::take(cell) }.raw.word();
    if let Some(free) = free_of::<T>() {
        // SAFETY: the cell owned its current word, which nothing can reach any more.
        unsafe { free(word) };
    }
}

/// The kind of a variable of `T`.
#[inline(always)]
pub(crate) fn kind_of<T: Send + Sync + 'static>() -> &'static Kind {
    struct Kinds<T>(PhantomData<T>);

    impl<T: Send + Sync + 'static> Kinds<T> {
        const INLINE: Kind = Kind { free: None, free_var: free_var::<T>, is_plain: true, size: 0 };
        const BOXED: Kind = Kind {
            free: Some(free_box::<T>),
            free_var: free_var::<T>,
            is_plain: !needs_drop::<T>(),
            size: size_of::<T>(),
        };
    }

    if is_inline::<T>() { &Kinds::<T>::INLINE } else { &Kinds::<T>::BOXED }
}
