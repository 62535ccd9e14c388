//! The concurrent set of `dashmap`, instead of lists in buckets.

use dashmap::DashSet;

use crate::workloads;

impl workloads::Set for DashSet<u64> {
    fn new(buckets: usize) -> Self {
        DashSet::with_capacity(2 * buckets)
    }

    fn contains(&self, key: u64) -> bool {
        DashSet::contains(self, &key)
    }

    fn insert(&self, key: u64) -> bool {
        DashSet::insert(self, key)
    }

    fn remove(&self, key: u64) -> bool {
        DashSet::remove(self, &key).is_some()
    }

    fn len(&self) -> usize {
        DashSet::len(self)
    }
}
