//! A ring of slots, one of the links of a chain.

use std::sync::{Arc, Weak};

use crate::TVar;

/// Slots of the first ring of a chain. Each further one has twice as many as the one before it, up to [`LARGEST`].
const SMALLEST: usize = 8;

/// Making a ring must not take so long that whoever adds an element feels it.
const LARGEST: usize = 256;

/// Slots for elements at neighbouring positions: that at position `p` is in slot `p` modulo their number.
pub(super) struct Ring<T: Send + Sync + 'static> {
    /// A power of two of them. `None` where there is no element.
    slots: Box<[TVar<Option<T>>]>,
    pub(super) next: TVar<Option<Arc<Ring<T>>>>,
    /// A ring owns only the next one, or else two would own each other and never be freed.
    pub(super) before: TVar<Option<Weak<Ring<T>>>>,
}

impl<T: Send + Sync + 'static> Ring<T> {
    pub(super) fn smallest() -> Arc<Self> {
        Self::of(SMALLEST)
    }

    pub(super) fn of(size: usize) -> Arc<Self> {
        let slots = (0..size).map(|_| TVar::new(None)).collect();
        Arc::new(Ring { slots, next: TVar::new(None), before: TVar::new(None) })
    }

    pub(super) fn size(&self) -> usize {
        self.slots.len()
    }

    /// How large a ring beside this one is made.
    pub(super) fn larger(&self) -> usize {
        (2 * self.size()).min(LARGEST)
    }

    #[inline(always)]
    #[allow(clippy::cast_possible_truncation)] // the bits that are lost are those that the mask clears
    pub(super) fn slot(&self, position: u64) -> &TVar<Option<T>> {
        &self.slots[position as usize & (self.slots.len() - 1)]
    }
}
