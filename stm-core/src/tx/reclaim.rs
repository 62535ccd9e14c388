//! Freeing what no transaction can still point to.
//!
//! Each thread keeps the garbage that it made: superseded values, cells without handles, orders to prune a history. From
//! time to time it surveys the slots (`world.rs` has the argument) and frees what nobody holds. What is left waits for
//! the next pass, which comes when the list has doubled, so the work for each piece of garbage is constant on average.
//!
//! A value's `Drop` may drop handles, run transactions and panic. It is therefore run with no borrow and no lock held;
//! what it drops is queued and not freed from within (a list of a million nodes does not overflow the stack); and a pass
//! that is under way is not entered again.

use super::clock::Timestamp;
use super::context::release;
use super::history;
use super::raw::RawVar;
use super::word::{Free, Word};
use super::world::{Slot, Survey, world};
use std::cell::{Cell, RefCell};
use std::ptr::NonNull;

/// How much garbage a thread collects before it looks, for each thread whose slot it then looks at: a look costs about as
/// much as freeing so much. Little, because what a value owns may be large.
const BATCH: usize = if cfg!(any(loom, shuttle, miri)) { 1 } else { 32 };

/// But not for more threads than this: what is kept does not fit the cache.
const MOST_BATCHES: usize = 16;

enum Kind {
    /// A superseded value.
    Value(Free),
    /// A cell without handles.
    Var(Free),
    /// A handle to a cell whose history is to be pruned, and how to free the cell.
    History(Free),
}

/// Something to be freed once no transaction can hold a pointer to it.
pub(crate) struct Garbage {
    what: *mut u8,
    birth: Timestamp,
    death: Timestamp,
    kind: Kind,
}

// SAFETY: garbage is only freed, by one thread at a time; values are `Send`, as `TVar` demands.
unsafe impl Send for Garbage {}

impl Garbage {
    /// A value that was current in `[birth, death)`.
    #[inline(always)]
    pub(crate) fn value(word: Word, free: Free, birth: Timestamp, death: Timestamp) -> Self {
        Garbage { what: word, birth, death, kind: Kind::Value(free) }
    }

    /// A cell whose last handle is gone. `free` frees cell and value.
    ///
    /// Running transactions may have it in their logs. Those that start from now on cannot get at it, but those that
    /// started at this timestamp may: it is held until the clock has moved on.
    pub(crate) fn var(var: NonNull<RawVar>, free: Free) -> Self {
        Garbage { what: var.as_ptr().cast(), birth: 0, death: world().now() + 1, kind: Kind::Var(free) }
    }

    /// An order to prune the history of `var`, whose cell `free` frees. `None` if the variable has no handles any more.
    pub(crate) fn history(var: NonNull<RawVar>, free: Free) -> Option<Self> {
        // SAFETY: the caller has the cell alive.
        let retained = unsafe { var.as_ref() }.try_retain();
        retained.then(|| Garbage { what: var.as_ptr().cast(), birth: 0, death: 0, kind: Kind::History(free) })
    }

    /// Frees it. For an order to prune, that means to give up its handle.
    ///
    /// # Safety
    ///
    /// No transaction holds it any more.
    unsafe fn free(self) {
        match self.kind {
            // SAFETY: says the caller; the function is the one for this value or cell.
            Kind::Value(free) | Kind::Var(free) => unsafe { free(self.what) },
            Kind::History(free) => {
                // SAFETY: made from a `NonNull` in `history`.
                let var = unsafe { NonNull::new_unchecked(self.what.cast()) };
                // SAFETY: this order's handle keeps the cell alive until here, and is given up here.
                unsafe { release(var, free) };
            }
        }
    }
}

/// A thread's garbage.
pub(crate) struct Heap {
    pub(crate) garbage: RefCell<Vec<Garbage>>,
    survey: RefCell<Survey>,
    /// Memory for what is due.
    spare: Cell<Vec<Garbage>>,
    limit: Cell<usize>,
    busy: Cell<bool>,
}

impl Heap {
    pub(crate) fn new() -> Self {
        Heap {
            garbage: RefCell::default(),
            survey: RefCell::default(),
            spare: Cell::default(),
            limit: Cell::new(BATCH),
            busy: Cell::new(false),
        }
    }

    /// Is there enough garbage to make it worth while to look?
    #[inline(always)]
    pub(crate) fn is_full(&self, garbage: &[Garbage]) -> bool {
        garbage.len() >= self.limit.get()
    }

    /// Frees what can be freed, if there is enough to make it worth while. The thread's slot is idle.
    pub(crate) fn maybe_reclaim(&self, slot: &Slot) {
        if self.is_full(&self.garbage.borrow()) {
            self.reclaim(slot);
        }
    }

    /// Frees what can be freed.
    #[cold]
    #[inline(never)]
    pub(crate) fn reclaim(&self, slot: &Slot) {
        if self.busy.replace(true) {
            return;
        }
        let _reset = Reset(self);
        world().adopt_orphans(&mut self.garbage.borrow_mut());
        let mut due = Due { heap: self, pieces: self.spare.take() };
        loop {
            self.find_due(slot, &mut due.pieces);
            if due.pieces.is_empty() {
                let threads = self.survey.borrow().others().clamp(1, MOST_BATCHES);
                self.limit.set(self.garbage.borrow().len() * 2 + BATCH * threads);
                self.spare.set(std::mem::take(&mut due.pieces));
                return;
            }
            while let Some(piece) = due.pieces.pop() {
                // User code may run here.
                // SAFETY: the survey has shown that no transaction holds it, and it has left all lists.
                unsafe { piece.free() };
            }
        }
    }

    /// Takes out what nobody holds.
    fn find_due(&self, slot: &Slot, due: &mut Vec<Garbage>) {
        let mut garbage = self.garbage.borrow_mut();
        if garbage.is_empty() {
            return;
        }
        let mut survey = self.survey.borrow_mut();
        let last_death = garbage.iter().map(|piece| piece.death).max().unwrap_or(0);
        if last_death > world().now() {
            // Transactions that start later must not seem to hold what is dead already.
            world().clock.0.advance_to(last_death);
        }
        world().survey(&mut survey, slot);
        let mut made = Vec::new();
        garbage.retain(|piece| {
            let (held, free) = match piece.kind {
                Kind::Value(free) => (survey.is_held(piece.birth, piece.death), free),
                Kind::Var(free) => (survey.is_cell_held(piece.death), free),
                Kind::History(free) => {
                    // SAFETY: the order owns a handle, so the cell is alive.
                    let var = unsafe { &*piece.what.cast::<RawVar>() };
                    if history::prune(var, &survey, &mut made) {
                        due.push(Garbage { kind: Kind::History(free), ..*piece });
                        return false;
                    }
                    survey.note_history();
                    return true;
                }
            };
            if !held {
                due.push(Garbage { kind: Kind::Value(free), ..*piece });
            }
            held
        });
        garbage.append(&mut made);
        std::mem::take(&mut survey.tally).finish(&slot.record, garbage.len());
    }
}

struct Reset<'a>(&'a Heap);

impl Drop for Reset<'_> {
    fn drop(&mut self) {
        self.0.busy.set(false);
    }
}

/// Garbage that nobody holds. What is left of it when a destructor panics goes back for the next pass.
struct Due<'a> {
    heap: &'a Heap,
    pieces: Vec<Garbage>,
}

impl Drop for Due<'_> {
    fn drop(&mut self) {
        self.heap.garbage.borrow_mut().append(&mut self.pieces);
    }
}
