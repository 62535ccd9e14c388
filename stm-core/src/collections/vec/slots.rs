//! The elements of a [`TVec`](super::TVec), and which of them are present.
//!
//! An access to an element must know that the element is present. If it read the length, each push and each pop would
//! conflict with every access. So each slot says itself whether its element is *present*. A slot is created by the
//! first push that reaches it, and stays, with two variables, the value and `present`. In every state:
//!
//! - `present` of slot `i` is true if and only if `i < len`. Only operations that change `len` change it, for the slots
//!   that are added or removed.
//! - A slot is created before `len` includes it, so a transaction that sees such a `len` finds the slot.
//!
//! So an access to `i` depends on `present` of `i` and on nothing else. An access that finds no slot reads `len`, or
//! else it would not notice that the element is added. (If `len` includes `i`, the slot has been created in the
//! meantime.)
//!
//! A slot is created with the value of the push that creates it, which may still abort. That is not observable: the
//! element is not present. Another push may store its own value there in the meantime, but it also writes `len`, which
//! the first one has read, so the first one does not commit over it.

use crate::collections::lazy_array::LazyArray;
use crate::prelude::*;
use std::sync::OnceLock;

pub(super) struct Shared<T: Send + Sync + 'static> {
    pub(super) len: TVar<usize>,
    slots: LazyArray<OnceLock<Slot<T>>>,
}

pub(super) struct Slot<T: Send + Sync + 'static> {
    pub(super) value: TVar<T>,
    present: TVar<bool>,
}

impl<T: Send + Sync + 'static> Slot<T> {
    fn new(value: T, present: bool) -> Self {
        Slot { value: TVar::new(value), present: TVar::new(present) }
    }
}

impl<T: Send + Sync + 'static> Shared<T> {
    pub(super) fn of(values: impl Iterator<Item = T>) -> Self {
        let slots = LazyArray::<OnceLock<_>>::new();
        let mut len = 0;
        for value in values {
            slots.get(len).get_or_init(|| Slot::new(value, true));
            len += 1;
        }
        Shared { len: TVar::new(len), slots }
    }

    /// Returns the slot of an element that is present.
    pub(super) fn present(&self, index: usize) -> Option<&Slot<T>> {
        let slot = match self.made(index) {
            Some(slot) => slot,
            None if index < self.len() => self.made(index)?,
            None => return None,
        };
        let is_present = snapshot! { *slot.present };
        is_present.then_some(slot)
    }

    pub(super) fn made(&self, index: usize) -> Option<&Slot<T>> {
        self.slots.get_if_made(index)?.get()
    }

    pub(super) fn len(&self) -> usize {
        snapshot! { *self.len }
    }

    /// Adds elements with these values at the end.
    #[transactional(join)]
    pub(super) fn add(&self, values: impl Iterator<Item = T>) {
        let mut len = *self.len;
        for value in values {
            let mut value = Some(value);
            let slot = self.slots.get(len).get_or_init(|| Slot::new(value.take().expect("it is made once"), false));
            if let Some(value) = value {
                slot.value = value;
            }
            slot.present = true;
            len += 1;
        }
        self.len = len;
    }

    /// Removes the elements from `len` on.
    #[transactional]
    pub(super) fn cut(&self, len: usize) {
        for slot in (len..*self.len).filter_map(|index| self.made(index)) {
            slot.present = false;
        }
        if self.len > len {
            self.len = len;
        }
    }
}
