//! Freeing what no transaction can still point to.
//!
//! A thread leaves garbage when it commits (superseded values), when it drops last handles (cells), and when it keeps older
//! versions for registered snapshots (orders to prune a history). It disposes of it after the attempt that left it, when its
//! slot is idle ([`Retired::dispose`]):
//!
//! - **A look at once.** If no other thread runs a transaction, none can see any of it, and it is dropped: before the call
//!   that superseded it returns. `slots/slot.rs` has the argument.
//! - **A survey.** Otherwise the slots are surveyed, and what no running transaction can hold is dropped.
//! - **The bin.** What a transaction may hold goes to the slot's bin (`bin.rs`), where others can get at it. The thread itself
//!   looks through what is new there at its next look, and through all when there is twice as much as was left; the reaper,
//!   when the thread has nothing to do, or does something else.
//!
//! Threads that replace values all the time would fetch each other's slots all the time. So a thread that has seen another
//! one run takes the time of its next look. If that was long, since the slots had to come from another processor, it does not
//! look again for some microseconds, many times as long as the look took: what it supersedes meanwhile goes to the bin as it
//! is. (If the others stay in the transaction that they were in, or in none, a look takes no time. If there are no others,
//! none is needed.)
//!
//! Values without destructor, and the cells of such, are not worth a look: when they are dropped is seen by nothing but the
//! memory that they take. Some of them, counted and weighed, are kept in the thread until there are enough.
//!
//! A value's `Drop` may drop handles, run transactions and panic. It is therefore run with no borrow and no lock held; what
//! it drops is queued and not freed from within (a list of a million nodes does not overflow the stack); and disposing that
//! is under way is not entered again. If it panics, what was to be dropped with it goes to the bin.

use super::bin::{BATCH, BATCH_BYTES, Judged};
use super::garbage::Garbage;
use super::survey::Survey;
use super::sweep::{free, leave, sort_out};
use crate::sync::ticks;
use crate::tx::global::global;
use crate::tx::slots::slot::Slot;
use std::cell::{Cell, RefCell, RefMut};
use std::mem::take;

/// Plain values are kept in the thread until there are so many for each thread whose slot is then looked at: a look costs
/// about as much as freeing so many. But not for more threads than this: what is kept does not fit the cache.
const MOST_BATCHES: usize = 16;

/// A look that has taken so many ticks had to wait for memory.
const SLOW: u64 = 160;

/// After a slow look come so many times its ticks without one, but not more than the most: its thread may have been
/// interrupted.
const PAUSE: u64 = 16;
const LONGEST_PAUSE: u64 = 1 << 14;

/// What a look has shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// No other thread runs a transaction.
    Alone,
    Others,
    /// There was none.
    None,
}

/// A thread's garbage.
pub(crate) struct Retired {
    /// What is to be dropped when the attempt has ended.
    fresh: RefCell<Vec<Garbage>>,
    /// What comes with keeping older versions: it takes a survey.
    kept: RefCell<Vec<Garbage>>,
    /// Plain values, and cells of such; how many bytes; and how many are enough.
    plain: RefCell<Vec<Garbage>>,
    plain_size: Cell<usize>,
    plain_most: Cell<usize>,
    has_much_plain: Cell<bool>,
    /// There is, or may be, more to do than to look and to drop what is fresh.
    takes_more: Cell<bool>,
    /// There may be something in the slot's bin, or even much.
    has_left: Cell<bool>,
    has_left_much: Cell<bool>,
    /// The next look is timed: others run.
    is_timed: Cell<bool>,
    /// No look until then, if it is not 0.
    pauses_until: Cell<u64>,
    pub(in crate::tx) survey: RefCell<Survey>,
    /// Memory for what is due.
    spare: Cell<Vec<Garbage>>,
    busy: Cell<bool>,
}

impl Retired {
    pub(crate) fn new() -> Self {
        Retired {
            fresh: RefCell::default(),
            kept: RefCell::default(),
            plain: RefCell::default(),
            plain_size: Cell::new(0),
            plain_most: Cell::new(BATCH),
            has_much_plain: Cell::new(false),
            takes_more: Cell::new(false),
            has_left: Cell::new(false),
            has_left_much: Cell::new(false),
            is_timed: Cell::new(false),
            pauses_until: Cell::new(0),
            survey: RefCell::default(),
            spare: Cell::default(),
            busy: Cell::new(false),
        }
    }

    /// Takes garbage over. Returns whether something is to be disposed of.
    #[inline]
    pub(crate) fn add(&self, piece: Garbage) -> bool {
        if piece.is_plain() {
            return self.add_plain(piece);
        }
        self.fresh.borrow_mut().push(piece);
        true
    }

    fn add_plain(&self, piece: Garbage) -> bool {
        self.plain_size.set(self.plain_size.get() + piece.size());
        let mut plain = self.plain.borrow_mut();
        plain.push(piece);
        let is_much = plain.len() >= self.plain_most.get() || self.plain_size.get() >= BATCH_BYTES;
        if is_much {
            self.has_much_plain.set(true);
            self.takes_more.set(true);
        }
        is_much
    }

    /// Where what comes with keeping older versions goes.
    pub(in crate::tx) fn kept(&self) -> RefMut<'_, Vec<Garbage>> {
        self.takes_more.set(true);
        self.kept.borrow_mut()
    }

    /// Returns whether something is to be disposed of.
    pub(crate) fn has_work(&self) -> bool {
        !self.fresh.borrow().is_empty() || self.has_more_work()
    }

    #[inline]
    fn has_more_work(&self) -> bool {
        self.takes_more.get() && (!self.kept.borrow().is_empty() || self.has_much_plain.get())
    }

    /// Drops what no transaction can see of what the thread has left, and puts the rest where others can get at it. The
    /// thread's slot is idle.
    #[inline(never)]
    pub(crate) fn dispose(&self, slot: &Slot) {
        if self.busy.replace(true) {
            return;
        }
        let reset = Reset { retired: self, slot };
        loop {
            // What destructors leave comes on top, and is looked at by itself.
            let mut count = self.fresh.borrow().len();
            if count == 0 && !self.has_more_work() {
                break;
            }
            if self.takes_more.get() || global().slots.is_any_busy() {
                self.dispose_with_more(slot);
                continue;
            }
            while let Some(piece) = self.pop_last(count) {
                count -= 1;
                // User code may run here.
                // SAFETY: the look has shown that no transaction holds it, and it has left the list.
                if let Some(cell) = unsafe { free(piece) } {
                    self.add(cell);
                }
            }
        }
        std::mem::forget(reset);
        self.busy.set(false);
    }

    /// The last of what is to be dropped, if it is the one with this number.
    #[inline]
    fn pop_last(&self, count: usize) -> Option<Garbage> {
        let mut fresh = self.fresh.borrow_mut();
        if fresh.len() == count { fresh.pop() } else { None }
    }

    /// [`dispose`](Retired::dispose) where others run, or there is something else to be looked at.
    #[cold]
    #[inline(never)]
    fn dispose_with_more(&self, slot: &Slot) {
        let mut due = Due { retired: self, slot, pieces: self.fresh.replace(self.spare.take()) };
        due.pieces.append(&mut self.kept.borrow_mut());
        if self.has_much_plain.get() {
            self.take_plain(&mut due.pieces);
        }
        self.pass(slot, &mut due.pieces);
        self.takes_more.set(self.is_timed.get() || self.has_left.get());
        due.free();
    }

    /// Drops what no transaction can see of all that the thread has, plain values and what is in the bin included.
    #[cold]
    pub(crate) fn reclaim(&self, slot: &Slot) {
        if self.busy.replace(true) {
            return;
        }
        let _reset = Reset { retired: self, slot };
        loop {
            let mut due = Due { retired: self, slot, pieces: self.take(slot) };
            global().adopt_orphans(&mut due.pieces);
            self.judge(slot, &mut due.pieces, Judged::All);
            if due.pieces.is_empty() {
                return;
            }
            due.free();
        }
    }

    /// A look at whether another thread runs a transaction, if it is worth while.
    fn look(&self, slot: &Slot) -> Look {
        let start = if self.is_timed.get() { ticks() } else { 0 };
        if start < self.pauses_until.get() && global().slots.others(slot) {
            return Look::None;
        }
        let another = global().slots.is_any_busy();
        let end = if self.is_timed.get() { ticks() } else { 0 };
        let took = end.saturating_sub(start);
        let is_slow = took > SLOW;
        self.pauses_until.set(if is_slow { end + (took * PAUSE).min(LONGEST_PAUSE) } else { 0 });
        self.is_timed.set(another || is_slow);
        if another { Look::Others } else { Look::Alone }
    }

    /// Leaves in `pieces` what can be dropped, of them and of what else there is.
    fn pass(&self, slot: &Slot, pieces: &mut Vec<Garbage>) {
        if self.look(slot) == Look::None && !self.has_left_much.get() {
            return self.leave(slot, pieces, Judged::No);
        }
        let mut judged = Judged::This;
        if self.has_left_much.get() {
            global().adopt_orphans(pieces);
            slot.bin.0.take(pieces);
            judged = Judged::All;
        } else if self.has_left.get() {
            slot.bin.0.take_new(pieces);
        }
        self.judge(slot, pieces, judged);
    }

    /// Leaves in `pieces` what can be dropped, and puts the rest into the bin.
    fn judge(&self, slot: &Slot, pieces: &mut Vec<Garbage>, judged: Judged) {
        let survey = &mut *self.survey.borrow_mut();
        let mut held = Vec::new();
        sort_out(survey, slot, pieces, &mut held);
        self.plain_most.set(BATCH * survey.others().clamp(1, MOST_BATCHES));
        let tally = take(&mut survey.tally);
        if judged == Judged::All {
            tally.finish(&slot.record, held.len());
        }
        if !held.is_empty() || self.has_left.get() {
            self.leave(slot, &mut held, judged);
        }
    }

    fn leave(&self, slot: &Slot, pieces: &mut Vec<Garbage>, judged: Judged) {
        let level = leave(&slot.bin.0, pieces, judged);
        self.has_left.set(level.count > 0);
        self.takes_more.set(self.takes_more.get() || level.count > 0);
        self.has_left_much.set(level.is_full);
    }

    fn take_plain(&self, into: &mut Vec<Garbage>) {
        self.plain_size.set(0);
        self.has_much_plain.set(false);
        into.append(&mut self.plain.borrow_mut());
    }

    /// All garbage that the thread knows of.
    pub(in crate::tx) fn take(&self, slot: &Slot) -> Vec<Garbage> {
        let mut pieces = self.fresh.take();
        pieces.append(&mut self.kept.borrow_mut());
        self.take_plain(&mut pieces);
        if self.has_left.get() {
            slot.bin.0.take(&mut pieces);
        }
        pieces
    }
}

/// What a destructor that panics has left undone goes to the bin.
struct Reset<'a> {
    retired: &'a Retired,
    slot: &'a Slot,
}

impl Drop for Reset<'_> {
    #[cold]
    fn drop(&mut self) {
        self.retired.busy.set(false);
        if self.retired.has_work() {
            let mut rest = self.retired.fresh.take();
            rest.append(&mut self.retired.kept.borrow_mut());
            self.retired.leave(self.slot, &mut rest, Judged::No);
        }
    }
}

/// Garbage that no transaction holds. What is left of it when a destructor panics goes to the bin.
struct Due<'a> {
    retired: &'a Retired,
    slot: &'a Slot,
    pieces: Vec<Garbage>,
}

impl Due<'_> {
    fn free(mut self) {
        while let Some(piece) = self.pieces.pop() {
            // User code may run here.
            // SAFETY: a look has shown that no transaction holds it, and it has left all lists.
            if let Some(cell) = unsafe { free(piece) } {
                self.retired.add(cell);
            }
        }
        self.retired.spare.set(take(&mut self.pieces));
    }
}

impl Drop for Due<'_> {
    fn drop(&mut self) {
        if !self.pieces.is_empty() {
            self.retired.leave(self.slot, &mut self.pieces, Judged::No);
        }
    }
}
