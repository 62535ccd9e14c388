//! The iterator over the keys of a store.

use crate::collections::iter::iterators;

iterators! {
    /// An iterator over the keys of a [`Store`](super::Store) as they were at one moment, created by
    /// [`Store::keys`](super::Store::keys).
    Keys<K> of K;
}
