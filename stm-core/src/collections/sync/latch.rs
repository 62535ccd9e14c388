//! A wait for a number of events: [`TLatch`].

use crate::prelude::*;
use std::fmt;
use std::sync::Arc;

/// A counter that is counted down to zero, and waited for.
///
/// It opens once: further counts at zero change nothing.
///
/// A handle: clones are the same latch.
///
/// # Conflicts
///
/// Two transactions conflict when both count down. One that waits, or asks [`is_open`](TLatch::is_open), conflicts with
/// (and is woken by) the last count only.
///
/// # Complexity
///
/// Every operation takes constant time.
///
/// # Examples
///
/// ```
/// use std::thread;
/// use stm_core::collections::TLatch;
///
/// let ready = TLatch::new(3);
/// thread::scope(|scope| {
///     for _ in 0..3 {
///         scope.spawn(|| ready.count_down());
///     }
///     ready.wait();
/// });
/// assert_eq!(ready.count(), 0);
/// ```
///
/// # Source
///
/// `CountDownLatch` of Java.
pub struct TLatch {
    shared: Arc<Shared>,
}

struct Shared {
    count: TVar<usize>,
    /// Whether `count` is 0, which changes less often.
    open: TVar<bool>,
}

impl TLatch {
    /// Creates a latch that opens after `count` counts: at once, if that is 0.
    pub fn new(count: usize) -> Self {
        TLatch { shared: Arc::new(Shared { count: TVar::new(count), open: TVar::new(count == 0) }) }
    }

    /// Counts down by one. An open latch stays as it is.
    ///
    /// # Examples
    ///
    /// ```
    /// # use stm_core::collections::TLatch;
    /// let latch = TLatch::new(1);
    /// latch.count_down();
    /// latch.count_down();
    /// assert!(latch.is_open() && latch.count() == 0);
    /// ```
    #[transactional(caller)]
    pub fn count_down(&self) {
        let count = *self.shared.count;
        if count > 0 {
            self.shared.count = count - 1;
        }
        if count == 1 {
            self.shared.open = true;
        }
    }

    /// Waits until the latch is open.
    ///
    /// # Retries
    ///
    /// Waits until then.
    #[cfg(panic = "unwind")]
    #[track_caller]
    pub fn wait(&self) {
        snapshot! { check!(self.shared.open) }
    }

    /// Returns `true` if the latch is open.
    #[track_caller]
    pub fn is_open(&self) -> bool {
        snapshot! { *self.shared.open }
    }

    /// Returns the number of missing counts.
    #[track_caller]
    pub fn count(&self) -> usize {
        snapshot! { *self.shared.count }
    }

    /// Returns `true` if both handles refer to the same latch.
    pub fn ptr_eq(a: &Self, b: &Self) -> bool {
        Arc::ptr_eq(&a.shared, &b.shared)
    }
}

impl Clone for TLatch {
    fn clone(&self) -> Self {
        TLatch { shared: Arc::clone(&self.shared) }
    }
}

impl fmt::Debug for TLatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TLatch").field(&self.count()).finish()
    }
}
