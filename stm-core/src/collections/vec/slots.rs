//! The elements of a [`TVec`](super::TVec), and which of them are there.
//!
//! An access to an element must know that the element is there. If it read the length to know that, each push and each pop
//! would conflict with every access. So each slot says itself whether its element is *present*: a slot is made by the first
//! push that comes to it, and stays, with two variables, the value and `present`. What holds in every state is:
//!
//! - `present` of slot `i` is true if and only if `i < len`. Only operations that change `len` change it, for the slots that
//!   come or go.
//! - A slot is made before `len` comes to include it, so whoever sees such a `len` finds the slot.
//!
//! So an access to `i` depends on `present` of `i` and on nothing else. One that finds no slot reads `len`, or else nobody
//! would tell it that the element has come. (If that includes `i`, the slot has been made meanwhile.)
//!
//! A slot is made with the value of the push that makes it, which may yet be undone. That nobody can tell: it is not present.
//! Another push may store its own value there meanwhile, but also writes `len`, which the first one has read: so that one
//! does not commit on top of it.

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

    /// Returns the slot of an element that is there.
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

    /// Adds elements at the end, each by its own value.
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
