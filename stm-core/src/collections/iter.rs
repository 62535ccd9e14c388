//! Iterators over the content of the collections, as it was at one moment.
//!
//! Each owns clones of what it yields. So it holds no part of the collection, which may change in the meantime, and it
//! may leave the transaction in which it was made.

/// Defines iterators that own their elements.
macro_rules! iterators {
    ($($(#[$doc:meta])* $name:ident<$($T:ident),+> of $item:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name<$($T),+>(std::vec::IntoIter<$item>);

        impl<$($T),+> $name<$($T),+> {
            pub(crate) fn of(elements: Vec<$item>) -> Self {
                $name(elements.into_iter())
            }
        }

        impl<$($T),+> Iterator for $name<$($T),+> {
            type Item = $item;

            #[inline]
            fn next(&mut self) -> Option<$item> {
                self.0.next()
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.0.size_hint()
            }

            #[inline]
            fn count(self) -> usize {
                self.0.count()
            }

            #[inline]
            fn nth(&mut self, n: usize) -> Option<$item> {
                self.0.nth(n)
            }

            #[inline]
            fn last(mut self) -> Option<$item> {
                self.0.next_back()
            }

            #[inline]
            fn fold<B, F: FnMut(B, $item) -> B>(self, init: B, f: F) -> B {
                self.0.fold(init, f)
            }
        }

        impl<$($T),+> DoubleEndedIterator for $name<$($T),+> {
            #[inline]
            fn next_back(&mut self) -> Option<$item> {
                self.0.next_back()
            }

            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<$item> {
                self.0.nth_back(n)
            }
        }

        impl<$($T),+> ExactSizeIterator for $name<$($T),+> {
            #[inline]
            fn len(&self) -> usize {
                self.0.len()
            }
        }

        impl<$($T),+> std::iter::FusedIterator for $name<$($T),+> {}

        /// Shows the elements that are left.
        impl<$($T: std::fmt::Debug),+> std::fmt::Debug for $name<$($T),+> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0.as_slice()).finish()
            }
        }
    )*};
}

pub(crate) use iterators;

iterators! {
    /// An iterator over the keys and values of a [`TMap`](super::TMap), created by [`TMap::iter`](super::TMap::iter).
    MapIter<K, V> of (K, V);
    /// An iterator over the keys of a [`TMap`](super::TMap), created by [`TMap::keys`](super::TMap::keys).
    MapKeys<K> of K;
    /// An iterator over the values of a [`TMap`](super::TMap), created by [`TMap::values`](super::TMap::values).
    MapValues<V> of V;
    /// An iterator over the elements of a [`TSet`](super::TSet), created by [`TSet::iter`](super::TSet::iter).
    SetIter<T> of T;
    /// An iterator over the keys and values of a [`TOrdMap`](super::TOrdMap), created by
    /// [`TOrdMap::iter`](super::TOrdMap::iter).
    OrdMapIter<K, V> of (K, V);
    /// An iterator over the keys of a [`TOrdMap`](super::TOrdMap), created by [`TOrdMap::keys`](super::TOrdMap::keys).
    OrdMapKeys<K> of K;
    /// An iterator over the values of a [`TOrdMap`](super::TOrdMap), created by
    /// [`TOrdMap::values`](super::TOrdMap::values).
    OrdMapValues<V> of V;
    /// An iterator over a range of a [`TOrdMap`](super::TOrdMap), created by [`TOrdMap::range`](super::TOrdMap::range).
    OrdMapRange<K, V> of (K, V);
    /// An iterator over the elements of a [`TOrdSet`](super::TOrdSet), created by
    /// [`TOrdSet::iter`](super::TOrdSet::iter).
    OrdSetIter<T> of T;
    /// An iterator over a range of a [`TOrdSet`](super::TOrdSet), created by [`TOrdSet::range`](super::TOrdSet::range).
    OrdSetRange<T> of T;
    /// An iterator over the elements of a [`TVec`](super::TVec), created by [`TVec::iter`](super::TVec::iter).
    VecIter<T> of T;
    /// An iterator over the elements of a [`TQueue`](super::TQueue), created by [`TQueue::iter`](super::TQueue::iter).
    QueueIter<T> of T;
    /// An iterator over the elements of a [`TBQueue`](super::TBQueue), created by
    /// [`TBQueue::iter`](super::TBQueue::iter).
    BQueueIter<T> of T;
    /// An iterator over the elements of a [`TDeque`](super::TDeque), created by [`TDeque::iter`](super::TDeque::iter).
    DequeIter<T> of T;
    /// An iterator over the elements of a [`TStack`](super::TStack), created by [`TStack::iter`](super::TStack::iter).
    StackIter<T> of T;
    /// An iterator over the elements of a [`TPriorityQueue`](super::TPriorityQueue), created by
    /// [`TPriorityQueue::iter`](super::TPriorityQueue::iter).
    PriorityQueueIter<T> of T;
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;

    #[test]
    fn both_ends_meet_and_nothing_comes_after() {
        let mut iter = MapKeys::of((0..6).collect());
        assert_eq!((iter.len(), iter.next(), iter.next_back(), iter.len()), (6, Some(0), Some(5), 4));
        assert_eq!((iter.clone().count(), iter.clone().last(), iter.clone().sum::<i32>()), (4, Some(4), 10));
        assert_eq!((iter.nth(1), iter.nth_back(1)), (Some(2), Some(3)));
        assert_eq!((iter.next(), iter.next_back(), iter.next(), iter.size_hint()), (None, None, None, (0, Some(0))));
    }

    #[test]
    fn what_is_left_is_shown() {
        let mut iter = MapIter::of(vec![(1, 'a'), (2, 'b')]);
        iter.next();
        assert_eq!(format!("{iter:?}"), "MapIter([(2, 'b')])");
    }
}
