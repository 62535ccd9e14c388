//! [`Few`]: a short list that lies where its owner lies, so that finding an element follows no further pointer.

use std::array;

/// At most `N` elements, in order.
#[derive(Clone)]
pub(super) struct Few<T, const N: usize> {
    len: usize,
    /// The first `len` are present.
    items: [Option<T>; N],
}

impl<T, const N: usize> Few<T, N> {
    pub(super) const fn new() -> Self {
        Few { len: 0, items: [const { None }; N] }
    }

    /// # Panics
    ///
    /// If there are more than `N`.
    pub(super) fn from_iter(from: impl IntoIterator<Item = T>) -> Self {
        let mut few = Few::new();
        for item in from {
            few.items[few.len] = Some(item);
            few.len += 1;
        }
        few
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.len
    }

    #[inline]
    pub(super) fn is_full(&self) -> bool {
        self.len == N
    }

    /// Returns an element that is present, as the caller ensures.
    #[inline]
    pub(super) fn at(&self, at: usize) -> &T {
        self.items[at].as_ref().expect("the first `len` are there")
    }

    #[inline]
    pub(super) fn get(&self, at: usize) -> Option<&T> {
        self.items.get(at).and_then(Option::as_ref)
    }

    #[inline]
    pub(super) fn get_mut(&mut self, at: usize) -> Option<&mut T> {
        self.items.get_mut(at).and_then(Option::as_mut)
    }

    /// Returns the number of elements before the first one that is not `left`, by bisection.
    #[inline]
    pub(super) fn count_left(&self, mut left: impl FnMut(&T) -> bool) -> usize {
        self.items[..self.len].partition_point(|item| item.as_ref().is_some_and(&mut left))
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.items[..self.len].iter().flatten()
    }

    /// Inserts an item. There is room, as the caller ensures.
    pub(super) fn insert(&mut self, at: usize, item: T) {
        self.items[at..=self.len].rotate_right(1);
        self.items[at] = Some(item);
        self.len += 1;
    }

    pub(super) fn remove(&mut self, at: usize) -> Option<T> {
        let item = self.items[..self.len].get_mut(at)?.take();
        self.items[at..self.len].rotate_left(1);
        self.len -= 1;
        item
    }

    /// Splits off all elements from `at` on.
    pub(super) fn split_off(&mut self, at: usize) -> Self {
        let len = self.len - at;
        self.len = at;
        Few { len, items: array::from_fn(|i| self.items.get_mut(at + i).and_then(Option::take)) }
    }
}
