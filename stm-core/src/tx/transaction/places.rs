//! Places in lines of a transaction that waits.
//!
//! A transaction that has to wait is undone, so a place in a line cannot be a part of it. It *wishes* for one while it runs
//! ([`Transaction::wish`]); if the attempt is to wait, it is ended, and takes its places in transactions of their own. The
//! next attempt finds them ([`Transaction::place`]). They belong to the outermost transaction, and go with it, in whatever way
//! that ends: they are owned by what goes from attempt to attempt, and from poll to poll.
//!
//! A transaction holds up those behind it in lines of what it *lacks*: for which its last attempt has wished. If it lacks
//! nothing that one stands in line for, it waits for something else, and gives up all its places. But what if it lacks one
//! thing, and has a place for another, which it has found there, or has not asked for this time?
//!
//! - If it kept that place, somebody who has what it lacks, and waits for what it does not lack, would wait for ever.
//! - If it gave it up, it would find the one thing there and the other one gone, by turns, and might never get both.
//!
//! So it keeps such places for a while, then gives them up, and the next time it keeps them for twice as long. Nobody is
//! held up for ever, and if all others hold what they have for a bounded time, there is a while that is longer: by its end
//! whoever has the smallest number has found everything there.

use super::state::Transaction;
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

    /// Takes a place in it, before all who have a greater number. `None`: the line is gone.
    fn stand(&self, number: u64) -> Option<Arc<dyn Place>>;
}

/// A place in a line.
pub(crate) trait Place: Any + Send + Sync {
    /// In which line it is.
    fn address(&self) -> usize;

    /// Gives it up.
    fn leave(&self);
}

/// A number that is greater than all before. Whoever draws it after having read something comes after those who wrote that.
pub(crate) fn next_number() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Relaxed)
}

/// The places of a transaction.
pub(in crate::tx) struct Places {
    number: u64,
    taken: Mutex<Vec<Arc<dyn Place>>>,
    while_kept: Mutex<While>,
}

/// How long places are kept that the last attempt has not wished for.
struct While {
    /// Until then.
    until: Option<Instant>,
    /// How long it is the next time.
    length: Duration,
}

/// How long they are kept at first.
const FIRST: Duration = Duration::from_millis(1);

impl Places {
    fn new() -> Arc<Self> {
        let while_kept = Mutex::new(While { until: None, length: FIRST });
        Arc::new(Places { number: next_number(), taken: Mutex::default(), while_kept })
    }

    /// The attempt that is to wait has wished for something, and not for some of the places. Are they to be given up?
    fn are_due(&self) -> bool {
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
    in_use: Cell<bool>,
    lacks: RefCell<Vec<Box<dyn Queue>>>,
    places: RefCell<Option<Arc<Places>>>,
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

impl Transaction {
    /// Wishes for a place in this line, if the attempt is to wait.
    pub(crate) fn wish(&self, queue: Box<dyn Queue>) {
        self.note_unusual();
        self.waiting.wishes.in_use.set(true);
        self.waiting.wishes.lacks.borrow_mut().push(queue);
    }

    /// The transaction's number in lines, and its place in this one. Without any place it comes after all.
    pub(crate) fn place(&self, address: usize) -> (u64, Option<Arc<dyn Place>>) {
        let places = self.waiting.wishes.places.borrow();
        let Some(places) = &*places else { return (u64::MAX, None) };
        let place = places.taken.lock().iter().find(|place| place.address() == address).cloned();
        (places.number, place)
    }

    /// An attempt has begun, of a transaction that has these places.
    pub(in crate::tx) fn has_places(&self, places: Option<&Arc<Places>>) {
        if let Some(places) = places {
            self.note_unusual();
            self.waiting.wishes.in_use.set(true);
            self.waiting.wishes.places.replace(Some(Arc::clone(places)));
        }
    }

    /// The attempt is to wait: if the places are not those that it wishes for, it is ended, and they are changed. Then the next
    /// one begins without a wait, and finds out whether it still has to.
    pub(in crate::tx) fn change_places(&self, places: &mut Option<Arc<Places>>) -> bool {
        let mut wishes = self.waiting.wishes.lacks.take();
        if wishes.is_empty() && places.is_none() {
            return false;
        }
        let mut gone = Vec::new();
        if let Some(places) = places {
            let mut held = places.taken.lock();
            let lacks = |place: &Arc<dyn Place>| wishes.iter().any(|wish| wish.address() == place.address());
            if wishes.is_empty() || held.iter().all(lacks) {
                places.while_kept.lock().until = None;
                gone.extend(held.extract_if(.., |place| !lacks(place)));
            } else if places.are_due() {
                gone.extend(held.extract_if(.., |place| !lacks(place)));
            }
            wishes.retain(|wish| held.iter().all(|place| place.address() != wish.address()));
        }
        if wishes.is_empty() && gone.is_empty() {
            return false;
        }
        self.roll_back();
        // What follows are transactions of their own, which know nothing of this one.
        let learnt = self.take_learnt();
        for place in gone {
            place.leave();
        }
        let places = places.get_or_insert_with(Places::new);
        for wish in wishes {
            let has_one = places.taken.lock().iter().any(|place| place.address() == wish.address());
            if !has_one && let Some(place) = wish.stand(places.number) {
                places.taken.lock().push(place);
            }
        }
        self.learn(learnt);
        true
    }
}
