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
//! - If it kept that place, another one that has what it lacks, and waits for what it does not lack, would wait for ever.
//! - If it gave it up, it would find the one thing there and the other one gone, by turns, and might never get both.
//!
//! So it keeps such places for a while, then gives them up, and the next time it keeps them for twice as long. No
//! transaction is held up for ever, and if all others hold what they have for a bounded time, there is a while that is
//! longer: by its end the transaction with the smallest number has found everything there.

use super::places::{Place, Places, Queue};
use super::state::Transaction;
use crate::tx::move_if::move_if;
use std::sync::Arc;

impl Transaction {
    /// Wishes for a place in this line, if the attempt is to wait.
    pub(crate) fn wish(&self, queue: Box<dyn Queue>) {
        self.require_cleanup();
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
            self.require_cleanup();
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
                move_if(&mut held, 0, &mut gone, |place| !lacks(place));
            } else if places.are_due() {
                move_if(&mut held, 0, &mut gone, |place| !lacks(place));
            }
            wishes.retain(|wish| held.iter().all(|place| place.address() != wish.address()));
        }
        if wishes.is_empty() && gone.is_empty() {
            return false;
        }
        self.roll_back();
        // What follows are transactions of their own, which know nothing of this one.
        let hints = self.save_hints();
        for place in gone {
            place.leave();
        }
        let places = places.get_or_insert_with(Places::new);
        for wish in wishes {
            let has_one = places.taken.lock().iter().any(|place| place.address() == wish.address());
            let place = if has_one { None } else { wish.stand(places.number) };
            places.taken.lock().extend(place);
        }
        self.restore_hints(hints);
        true
    }
}
