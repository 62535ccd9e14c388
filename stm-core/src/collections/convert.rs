//! Conversions from the containers of std.

use super::{TDeque, TMap, TOrdMap, TOrdSet, TPriorityQueue, TQueue, TSet, TStack, TVec};
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::hash::{BuildHasher, Hash};

/// Implements `From` by `collect`.
macro_rules! collected {
    ($($(#[$doc:meta])* [$($generics:tt)*] $source:ty => $collection:ty;)*) => {$(
        $(#[$doc])*
        impl<$($generics)*> From<$source> for $collection {
            fn from(elements: $source) -> Self {
                elements.into_iter().collect()
            }
        }
    )*};
}

collected! {
    [K: Eq + Hash + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static, const N: usize] [(K, V); N] => TMap<K, V>;
    [K: Eq + Hash + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static] Vec<(K, V)> => TMap<K, V>;
    [K: Eq + Hash + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S: BuildHasher + Default]
        HashMap<K, V, S> => TMap<K, V, S>;
    [T: Eq + Hash + Clone + Send + Sync + 'static, const N: usize] [T; N] => TSet<T>;
    [T: Eq + Hash + Clone + Send + Sync + 'static] Vec<T> => TSet<T>;
    [T: Eq + Hash + Clone + Send + Sync + 'static, S: BuildHasher + Default] HashSet<T, S> => TSet<T, S>;

    [K: Ord + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static, const N: usize] [(K, V); N] => TOrdMap<K, V>;
    [K: Ord + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static] Vec<(K, V)> => TOrdMap<K, V>;
    [K: Ord + Clone + Send + Sync + 'static, V: Clone + Send + Sync + 'static] BTreeMap<K, V> => TOrdMap<K, V>;
    [T: Ord + Clone + Send + Sync + 'static, const N: usize] [T; N] => TOrdSet<T>;
    [T: Ord + Clone + Send + Sync + 'static] Vec<T> => TOrdSet<T>;
    [T: Ord + Clone + Send + Sync + 'static] BTreeSet<T> => TOrdSet<T>;

    [T: Ord + Clone + Send + Sync + 'static, const N: usize] [T; N] => TPriorityQueue<T>;
    [T: Ord + Clone + Send + Sync + 'static] Vec<T> => TPriorityQueue<T>;
    [T: Ord + Clone + Send + Sync + 'static] BinaryHeap<T> => TPriorityQueue<T>;

    [T: Clone + Send + Sync + 'static, const N: usize] [T; N] => TQueue<T>;
    [T: Clone + Send + Sync + 'static] Vec<T> => TQueue<T>;
    [T: Clone + Send + Sync + 'static] VecDeque<T> => TQueue<T>;
    [T: Clone + Send + Sync + 'static, const N: usize] [T; N] => TDeque<T>;
    [T: Clone + Send + Sync + 'static] Vec<T> => TDeque<T>;
    [T: Clone + Send + Sync + 'static] VecDeque<T> => TDeque<T>;
    /// The last element is on top.
    [T: Clone + Send + Sync + 'static, const N: usize] [T; N] => TStack<T>;
    /// The last element is on top.
    [T: Clone + Send + Sync + 'static] Vec<T> => TStack<T>;

    [T: Send + Sync + 'static, const N: usize] [T; N] => TVec<T>;
    [T: Send + Sync + 'static] Vec<T> => TVec<T>;
}
