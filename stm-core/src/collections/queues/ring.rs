//! A ring of slots, one of the links of a chain.

use std::sync::{Arc, OnceLock, Weak};

use crate::{Stm, TVar, Transaction};

/// Slots of the first ring of a chain. Each further one has twice as many as the one before it, up to [`LARGEST`].
pub(super) const SMALLEST: usize = 8;

/// The greatest size of a ring, so that allocating one does not delay an addition noticeably.
const LARGEST: usize = 256;

/// Slots for elements at neighbouring positions: that at position `p` is in slot `p` modulo their number.
pub(super) struct Ring<T: Send + Sync + 'static> {
    /// The slots, a power of two of them. `None` where there is no element.
    slots: Box<[TVar<Option<T>>]>,
    pub(super) next: TVar<Option<Arc<Ring<T>>>>,
    /// A ring owns only the next one, or else two would own each other and never be freed.
    pub(super) before: TVar<Option<Weak<Ring<T>>>>,
    /// The ring before, while `before` has never been written: for rings that were created together.
    made_before: OnceLock<Weak<Ring<T>>>,
}

impl<T: Send + Sync + 'static> Ring<T> {
    pub(super) fn of(size: usize) -> Arc<Self> {
        Self::with(size, 0, Vec::new(), None)
    }

    /// Creates a ring with these elements, from position `first` on, and the next one.
    pub(super) fn with(size: usize, first: u64, values: Vec<T>, next: Option<Arc<Self>>) -> Arc<Self> {
        let mut slots: Vec<_> = values.into_iter().map(Some).collect();
        slots.resize_with(size, || None);
        slots.rotate_right(slot_of(first, size));
        let ring = Arc::new(Ring {
            slots: slots.into_iter().map(TVar::new).collect(),
            next: TVar::new(next.clone()),
            before: TVar::new(None),
            made_before: OnceLock::new(),
        });
        if let Some(next) = next {
            next.made_before.get_or_init(|| Arc::downgrade(&ring));
        }
        ring
    }

    /// Returns the ring before this one, if it still has an owner.
    pub(super) fn before(&self, tx: &Transaction) -> Stm<Option<Arc<Self>>> {
        let before = tx.read_ref(&self.before)?.as_ref().or_else(|| self.made_before.get());
        Ok(before.and_then(Weak::upgrade))
    }

    pub(super) fn size(&self) -> usize {
        self.slots.len()
    }

    /// Returns the size of a ring beside this one.
    pub(super) fn larger(&self) -> usize {
        larger(self.size())
    }

    #[inline(always)]
    pub(super) fn slot(&self, position: u64) -> &TVar<Option<T>> {
        &self.slots[slot_of(position, self.slots.len())]
    }
}

#[inline(always)]
#[allow(clippy::cast_possible_truncation)] // the bits that are lost are those that the mask clears
fn slot_of(position: u64, size: usize) -> usize {
    position as usize & (size - 1)
}

/// Distributes elements among rings, all full but the last. Returns the size of each ring, and its elements.
pub(super) fn parts_of<T>(mut values: impl Iterator<Item = T>) -> impl Iterator<Item = (usize, Vec<T>)> {
    let mut size = SMALLEST;
    std::iter::from_fn(move || {
        let part = (size, values.by_ref().take(size).collect::<Vec<_>>());
        size = larger(size);
        (!part.1.is_empty()).then_some(part)
    })
}

/// Returns the size of a ring beside one of this size.
fn larger(size: usize) -> usize {
    (2 * size).min(LARGEST)
}
