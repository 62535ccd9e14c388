//! The slots of a bounded queue, allocated on first use.

use std::iter::Peekable;
use std::sync::OnceLock;
use std::vec;

use crate::TVar;

/// The number of slots that are allocated at once, and of entries of a table.
const FANOUT: usize = 64;
const BITS: u32 = FANOUT.trailing_zeros();

/// An array of variables that start as `None`: a tree, of which each part is allocated on first use.
///
/// So a large array costs nothing before, and no access allocates more than [`FANOUT`] variables and a table for each
/// level. No transaction can tell when a part was allocated.
pub(super) struct Slots<T: Send + Sync + 'static> {
    root: OnceLock<Part<T>>,
    /// The number of bits of an index below those that choose in the root: 0 where the root holds the slots.
    bits: u32,
    size: usize,
}

/// A part of the tree.
enum Part<T: Send + Sync + 'static> {
    Leaf(Box<[TVar<Option<T>>]>),
    Table(Box<[OnceLock<Part<T>>]>),
}

impl<T: Send + Sync + 'static> Part<T> {
    fn new(bits: u32, size: usize) -> Self {
        if bits == 0 {
            return Part::Leaf((0..size.min(FANOUT)).map(|_| TVar::new(None)).collect());
        }
        Part::Table((0..size.div_ceil(1 << bits).min(FANOUT)).map(|_| OnceLock::new()).collect())
    }
}

/// The values for the slots.
type Values<'a, T> = &'a mut Peekable<vec::IntoIter<T>>;

impl<T: Send + Sync + 'static> Part<T> {
    /// Creates a part whose first slots have these values, as far as there are values and slots.
    fn of(bits: u32, size: usize, values: Values<'_, T>) -> Self {
        if bits == 0 {
            return Part::Leaf((0..size.min(FANOUT)).map(|_| TVar::new(values.next())).collect());
        }
        let below = |_| {
            if values.peek().is_some() { Part::of(bits - BITS, usize::MAX, values).into() } else { OnceLock::new() }
        };
        Part::Table((0..size.div_ceil(1 << bits).min(FANOUT)).map(below).collect())
    }
}

impl<T: Send + Sync + 'static> Slots<T> {
    /// Creates slots, of which the first ones have these values. `size` is at least 1 and not less than the number of
    /// values.
    pub(super) fn of(size: usize, values: Vec<T>) -> Self {
        let bits = (size - 1).checked_ilog2().unwrap_or(0) / BITS * BITS;
        let mut values = values.into_iter().peekable();
        let root = if values.peek().is_some() { Part::of(bits, size, &mut values).into() } else { OnceLock::new() };
        Slots { root, bits, size }
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }

    #[inline]
    pub(super) fn get(&self, index: usize) -> &TVar<Option<T>> {
        let mut bits = self.bits;
        let mut part = self.root.get_or_init(|| Part::new(bits, self.size));
        loop {
            match part {
                Part::Leaf(slots) => return &slots[index % FANOUT],
                Part::Table(parts) => {
                    let part_below = &parts[(index >> bits) % FANOUT];
                    bits -= BITS;
                    part = part_below.get_or_init(|| Part::new(bits, usize::MAX));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_index_has_a_slot_of_its_own() {
        for size in [1, 2, 63, 64, 65, 4_095, 4_096, 4_097, 300_000] {
            let slots = Slots::<usize>::of(size, Vec::new());
            let some = (0..size).step_by(1 + size / 5_000).chain([size - 1]);
            some.clone().for_each(|index| slots.get(index).store(Some(index)));
            assert!(some.clone().all(|index| slots.get(index).load() == Some(index)), "{size} slots");
        }
    }

    #[test]
    fn slots_start_with_the_values_that_they_are_made_of() {
        for (size, len) in [(1, 1), (64, 64), (65, 65), (65, 64), (300_000, 4_097), (usize::MAX, 10_000)] {
            let slots = Slots::of(size, (0..len).collect());
            assert!((0..len).all(|index| slots.get(index).load() == Some(index)), "{len} of {size}");
            assert!((len..size.min(len + 200)).all(|index| slots.get(index).load().is_none()), "{len} of {size}");
        }
    }

    #[test]
    fn the_largest_array_has_a_first_and_a_last_slot() {
        let slots = Slots::<u8>::of(usize::MAX, Vec::new());
        slots.get(0).store(Some(1));
        slots.get(usize::MAX - 1).store(Some(2));
        assert_eq!((slots.get(0).load(), slots.get(usize::MAX - 1).load()), (Some(1), Some(2)));
    }
}
