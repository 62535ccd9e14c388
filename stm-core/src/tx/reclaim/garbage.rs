//! Garbage: what is to be freed once no transaction can hold a pointer to it.

use crate::tx::cell::raw::RawVar;
use crate::tx::cell::word::{Kind, Word};
use crate::tx::clock::Timestamp;
use std::ptr::NonNull;

#[derive(Clone, Copy)]
pub(super) enum What {
    /// A superseded value.
    Value,
    /// A cell without handles.
    Var,
    /// A handle to a cell whose history is to be pruned.
    History,
}

/// Something to be freed once no transaction can hold a pointer to it.
pub(crate) struct Garbage {
    at: *mut u8,
    pub(super) birth: Timestamp,
    pub(super) death: Timestamp,
    kind: &'static Kind,
    pub(super) what: What,
}

// SAFETY: garbage is only freed, by one thread at a time; values are `Send`, as `TVar` demands.
unsafe impl Send for Garbage {}

impl Garbage {
    /// A value that was current in `[birth, death)`.
    #[inline(always)]
    pub(crate) fn value(word: Word, kind: &'static Kind, birth: Timestamp, death: Timestamp) -> Self {
        Garbage { at: word, birth, death, kind, what: What::Value }
    }

    /// A cell whose last handle is gone, by `now`.
    ///
    /// Running transactions may have it in their logs. Those that start from now on cannot get at it, but those that
    /// started at this timestamp may: it is held until the clock has moved on.
    pub(crate) fn dead_cell(var: NonNull<RawVar>, kind: &'static Kind, now: Timestamp) -> Self {
        Garbage { at: var.as_ptr().cast(), birth: 0, death: now + 1, kind, what: What::Var }
    }

    /// An order to prune the history of `var`. `None` if the variable has no handles any more.
    pub(crate) fn history(var: NonNull<RawVar>, kind: &'static Kind) -> Option<Self> {
        // SAFETY: the caller has the cell alive.
        let retained = unsafe { var.as_ref() }.try_retain();
        retained.then(|| Garbage { at: var.as_ptr().cast(), birth: 0, death: 0, kind, what: What::History })
    }

    /// How many bytes it takes, without what the value has elsewhere.
    pub(in crate::tx) fn size(&self) -> usize {
        match self.what {
            What::Value => self.kind.size,
            What::Var | What::History => self.kind.size + size_of::<RawVar>(),
        }
    }

    /// Returns whether it is not worth a look: the moment at which it is dropped shows only in the memory that it takes.
    #[inline]
    pub(super) fn is_plain(&self) -> bool {
        self.kind.is_plain
    }

    /// The cell that it is about, unless it is a value.
    pub(super) fn var(&self) -> Option<&RawVar> {
        match self.what {
            What::Value => None,
            // SAFETY: a cell without handles is freed with this, and an order to prune owns a handle.
            What::Var | What::History => Some(unsafe { &*self.at.cast::<RawVar>() }),
        }
    }

    /// Frees it. For an order to prune, that means to give up its handle. If that was the last, the cell is what is returned,
    /// by `now`.
    ///
    /// # Safety
    ///
    /// No transaction holds it any more.
    #[inline]
    pub(super) unsafe fn free(self, now: impl FnOnce() -> Timestamp) -> Option<Garbage> {
        match self.what {
            What::Value => {
                if let Some(free) = self.kind.free {
                    // SAFETY: says the caller; the kind is the value's.
                    unsafe { free(self.at) }
                }
                None
            }
            What::Var => {
                // SAFETY: says the caller; the kind is the cell's.
                unsafe { (self.kind.free_var)(self.at) };
                None
            }
            What::History => {
                // SAFETY: made from a `NonNull` in `history`.
                let var: NonNull<RawVar> = unsafe { NonNull::new_unchecked(self.at.cast()) };
                // SAFETY: this order's handle keeps the cell alive until it is given up here.
                let is_last = unsafe { var.as_ref() }.release();
                is_last.then(|| Garbage::dead_cell(var, self.kind, now()))
            }
        }
    }
}
