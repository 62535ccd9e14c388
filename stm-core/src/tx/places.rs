//! Places in lines of a transaction that waits.
//!
//! A transaction that has to wait is undone, so a place in a line cannot be a part of it. It *wishes* for one while it runs
//! ([`Transaction::wish`]); if the attempt is to wait, it is ended, and takes its places in transactions of their own. The
//! next attempt finds them ([`Transaction::place`]). They belong to the outermost transaction, and go with it, in whatever way
//! that ends: they are owned by what goes from attempt to attempt, and from poll to poll.
//!
//! A place stays as long as each attempt that waits wishes for it again. So a transaction holds up those behind it only
//! in lines of what it lacks, and nobody while it waits for something else. Somebody who has what it lacks, and
//! waits for what it does not lack, is not held up: no cycle of waiting can come about that would not be there without
//! the places.

use super::transaction::Transaction;
use parking_lot::Mutex;
use std::any::Any;
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

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
pub(super) struct Places {
    number: u64,
    places: Mutex<Vec<Arc<dyn Place>>>,
}

impl Drop for Places {
    fn drop(&mut self) {
        for place in self.places.get_mut().drain(..) {
            place.leave();
        }
    }
}

/// What the running attempt has to do with places.
#[derive(Default)]
pub(super) struct Wishes {
    wishes: RefCell<Vec<Box<dyn Queue>>>,
    places: RefCell<Option<Arc<Places>>>,
}

impl Wishes {
    /// The attempt has ended.
    pub(super) fn clear(&self) {
        self.wishes.borrow_mut().clear();
        // No place goes with it: the transaction owns them.
        self.places.take();
    }
}

impl Transaction {
    /// Wishes for a place in this line, if the attempt is to wait.
    pub(crate) fn wish(&self, queue: Box<dyn Queue>) {
        self.note_unusual();
        self.wishes.wishes.borrow_mut().push(queue);
    }

    /// The transaction's number in lines, and its place in this one. Without any place it comes after all.
    pub(crate) fn place(&self, address: usize) -> (u64, Option<Arc<dyn Place>>) {
        let places = self.wishes.places.borrow();
        let Some(places) = &*places else { return (u64::MAX, None) };
        let place = places.places.lock().iter().find(|place| place.address() == address).cloned();
        (places.number, place)
    }

    /// An attempt has begun, of a transaction that has these places.
    pub(super) fn has_places(&self, places: Option<&Arc<Places>>) {
        if let Some(places) = places {
            self.note_unusual();
            self.wishes.places.replace(Some(Arc::clone(places)));
        }
    }

    /// The attempt is to wait: if the places are not those that it wishes for, it is ended, and they are changed. Then the next
    /// one begins without a wait, and finds out whether it still has to.
    pub(super) fn change_places(&self, places: &mut Option<Arc<Places>>) -> bool {
        let mut wishes = self.wishes.wishes.take();
        if wishes.is_empty() && places.is_none() {
            return false;
        }
        let mut gone = Vec::new();
        if let Some(places) = places {
            let mut held = places.places.lock();
            gone.extend(held.extract_if(.., |place| wishes.iter().all(|wish| wish.address() != place.address())));
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
        let places = places.get_or_insert_with(|| Arc::new(Places { number: next_number(), places: Mutex::default() }));
        for wish in wishes {
            let has_one = places.places.lock().iter().any(|place| place.address() == wish.address());
            if !has_one && let Some(place) = wish.stand(places.number) {
                places.places.lock().push(place);
            }
        }
        self.learn(learnt);
        true
    }
}
