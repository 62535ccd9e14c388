//! What a guard holds, and how it comes back exactly once.
//!
//! A guard that is dropped in a transaction gives back as a part of it, so that the transaction can take again what it
//! gave. If the transaction aborts, the guard is gone all the same. Then what it holds must be given back afterwards,
//! if it is held at all: a guard that was created in a transaction holds something only once that has committed. So
//! there are two events, which hooks report: what is held has been *taken* for good, and the guard is *gone* without
//! having given back. The later of the two gives back. If the transaction that took aborts, the first event never
//! comes.

use crate::in_transaction;
use crate::prelude::*;
use std::sync::Arc;
#[cfg(panic = "unwind")]
use std::sync::atomic::AtomicBool;
use std::sync::atomic::{AtomicU8, Ordering::AcqRel};

/// A resource to be given back.
pub(super) trait GiveBack: Clone + 'static {
    fn give_back(&self);
}

const TAKEN: u8 = 1;
const GONE: u8 = 2;

struct Fate<H> {
    held: H,
    events: AtomicU8,
}

impl<H: GiveBack> Fate<H> {
    fn new(held: H, events: u8) -> Arc<Self> {
        Arc::new(Fate { held, events: AtomicU8::new(events) })
    }

    fn report(&self, event: u8) {
        // AcqRel: the later event follows what happened before the first one. (An event may be reported twice: a part
        // that a destructor runs during unwinding may retry, with its hooks.)
        let before = self.events.fetch_or(event, AcqRel);
        if before != TAKEN | GONE && before | event == TAKEN | GONE {
            self.held.give_back();
        }
    }
}

/// A guard, which gives back when it is dropped.
pub(super) struct Guard<H: GiveBack> {
    held: H,
    /// `Some` for a guard that was created in a transaction.
    fate: Option<Arc<Fate<H>>>,
}

impl<H: GiveBack> Guard<H> {
    /// Creates a guard of what has just been taken, in the running transaction if there is one.
    pub(super) fn new(held: H) -> Self {
        let fate = in_transaction().then(|| {
            let fate = Fate::new(held.clone(), 0);
            atomically! { on_commit! { fate.report(TAKEN) } }
            fate
        });
        Guard { held, fate }
    }

    pub(super) fn held(&self) -> &H {
        &self.held
    }
}

impl<H: GiveBack> Drop for Guard<H> {
    fn drop(&mut self) {
        if !in_transaction() {
            match &self.fate {
                Some(fate) => fate.report(GONE),
                None => self.held.give_back(),
            }
            return;
        }
        let fate = self.fate.clone().unwrap_or_else(|| Fate::new(self.held.clone(), TAKEN));
        atomically! {
            on_rollback! { fate.report(GONE) }
            self.held.give_back();
        }
    }
}

/// Gives back what was taken in no transaction, by a holder that ends now. If the running transaction aborts, the
/// holder has ended all the same: then it is given back afterwards, once.
#[cfg(panic = "unwind")]
pub(super) fn give_back_for_good(give_back: impl Fn() + Clone + 'static) {
    if in_transaction() {
        let (again, done) = (give_back.clone(), Arc::new(AtomicBool::new(false)));
        atomically! {
            on_rollback! {
                if !done.swap(true, AcqRel) {
                    (again)();
                }
            }
        }
    }
    give_back();
}
