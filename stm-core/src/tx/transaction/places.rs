//! Lines, places in them, and what a transaction has of them.

use crate::sync::has_come;
use parking_lot::Mutex;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// A line. It owns nothing, so that it may be forgotten anywhere.
pub(crate) trait Queue {
    /// Which line it is.
    fn address(&self) -> usize;

    /// Takes a place in it, before all places with a greater number. `None`: the line is gone.
    fn stand(&self, number: u64) -> Option<Arc<dyn Place>>;
}

/// A place in a line.
pub(crate) trait Place: Any + Send + Sync {
    /// In which line it is.
    fn address(&self) -> usize;

    /// Gives it up.
    fn leave(&self);

    /// The place as what it is.
    fn into_any(self: Arc<Self>) -> Arc<dyn Any + Send + Sync>;
}

/// Returns a number that is greater than all before. A transaction that draws it after a read comes after those that wrote
/// what it has read.
pub(crate) fn next_number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Relaxed)
}

/// The places of a transaction.
pub(in crate::tx) struct Places {
    pub(super) number: u64,
    pub(super) taken: Mutex<Vec<Arc<dyn Place>>>,
    pub(super) while_kept: Mutex<While>,
}

/// How long places are kept that the last attempt has not wished for.
pub(super) struct While {
    /// Until then.
    pub(super) until: Option<Instant>,
    /// How long it is the next time.
    length: Duration,
}

/// How long they are kept at first.
const FIRST: Duration = Duration::from_millis(1);

impl Places {
    pub(super) fn new() -> Arc<Self> {
        let while_kept = Mutex::new(While { until: None, length: FIRST });
        Arc::new(Places { number: next_number(), taken: Mutex::default(), while_kept })
    }

    /// Returns whether some of the places are to be given up: the attempt that is to wait has wished for something, and not for
    /// these.
    pub(super) fn are_due(&self) -> bool {
        let mut kept = self.while_kept.lock();
        let Some(until) = kept.until else {
            kept.until = Instant::now().checked_add(kept.length);
            return false;
        };
        let due = has_come(until);
        if due {
            *kept = While { until: None, length: kept.length.saturating_mul(2) };
        }
        due
    }

    /// When the transaction is to run again, to give up places.
    pub(in crate::tx) fn until(places: Option<&Arc<Self>>) -> Option<Instant> {
        places.and_then(|places| places.while_kept.lock().until)
    }
}

impl Drop for Places {
    fn drop(&mut self) {
        for place in self.taken.get_mut().drain(..) {
            place.leave();
        }
    }
}

/// What the running attempt has to do with places.
#[derive(Default)]
pub(in crate::tx) struct Wishes {
    pub(super) in_use: Cell<bool>,
    pub(super) lacks: RefCell<Vec<Box<dyn Queue>>>,
    pub(super) places: RefCell<Option<Arc<Places>>>,
}

impl Wishes {
    /// The attempt has ended.
    #[inline(always)]
    pub(in crate::tx) fn clear(&self) {
        if self.in_use.get() {
            self.clear_up();
        }
    }

    #[cold]
    #[inline(never)]
    fn clear_up(&self) {
        self.in_use.set(false);
        self.lacks.borrow_mut().clear();
        // No place goes with it: the transaction owns them.
        self.places.take();
    }
}
