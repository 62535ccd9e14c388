//! Freeing what no transaction can still point to.
//!
//! A thread leaves garbage when it commits (superseded values), when it drops last handles (cells), and when it keeps older
//! versions for registered snapshots (orders to prune a history). It disposes of it after the attempt that left it, when its
//! slot is idle ([`Heap::dispose`]):
//!
//! - **A look at once.** If no other thread runs a transaction, nobody can see any of it, and it is dropped: before the call
//!   that superseded it returns. `world.rs` has the argument.
//! - **A survey.** Otherwise the slots are surveyed, and what no running transaction can hold is dropped.
//! - **The bin.** What somebody may hold goes to the slot's bin (`bin.rs`), where others can get at it. The thread itself
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

use super::bin::{BATCH, BATCH_BYTES, Bin, Judged};
use super::history;
use super::reaper;
use crate::sync::ticks;
use crate::tx::cell::raw::RawVar;
use crate::tx::cell::word::{Kind, Word};
use crate::tx::clock::Timestamp;
use crate::tx::global::{Slot, Survey, world};
use crate::tx::thread::{self, release};
use std::any::Any;
use std::cell::{Cell, RefCell, RefMut};
use std::mem::take;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr::{NonNull, null};

/// Plain values are kept in the thread until there are so many for each thread whose slot is then looked at: a look costs
/// about as much as freeing so many. But not for more threads than this: what is kept does not fit the cache.
const MOST_BATCHES: usize = 16;

/// A look that has taken so many ticks had to wait for memory.
const SLOW: u64 = 160;

/// After a slow look come so many times its ticks without one, but not more than the most: its thread may have been
/// interrupted.
const PAUSE: u64 = 16;
const LONGEST_PAUSE: u64 = 1 << 14;

#[derive(Clone, Copy)]
enum What {
    /// A superseded value.
    Value,
    /// A cell without handles.
    Var,
    /// A handle to a cell whose history is to be pruned.
    History,
}

/// Something to be freed once no transaction can hold a pointer to it.
pub(crate) struct Garbage {
    at: *mut u8,
    birth: Timestamp,
    death: Timestamp,
    kind: &'static Kind,
    what: What,
}

// SAFETY: garbage is only freed, by one thread at a time; values are `Send`, as `TVar` demands.
unsafe impl Send for Garbage {}

impl Garbage {
    /// A value that was current in `[birth, death)`.
    #[inline(always)]
    pub(crate) fn value(word: Word, kind: &'static Kind, birth: Timestamp, death: Timestamp) -> Self {
        Garbage { at: word, birth, death, kind, what: What::Value }
    }

    /// A cell whose last handle is gone.
    ///
    /// Running transactions may have it in their logs. Those that start from now on cannot get at it, but those that
    /// started at this timestamp may: it is held until the clock has moved on.
    pub(crate) fn var(var: NonNull<RawVar>, kind: &'static Kind) -> Self {
        Garbage { at: var.as_ptr().cast(), birth: 0, death: world().now() + 1, kind, what: What::Var }
    }

    /// An order to prune the history of `var`. `None` if the variable has no handles any more.
    pub(crate) fn history(var: NonNull<RawVar>, kind: &'static Kind) -> Option<Self> {
        // SAFETY: the caller has the cell alive.
        let retained = unsafe { var.as_ref() }.try_retain();
        retained.then(|| Garbage { at: var.as_ptr().cast(), birth: 0, death: 0, kind, what: What::History })
    }

    /// How many bytes it takes, without what the value has elsewhere.
    pub(in crate::tx) fn size(&self) -> usize {
        match self.what {
            What::Value => self.kind.size,
            What::Var | What::History => self.kind.size + size_of::<RawVar>(),
        }
    }

    /// Frees it. For an order to prune, that means to give up its handle.
    ///
    /// # Safety
    ///
    /// No transaction holds it any more.
    unsafe fn free(self) {
        match self.what {
            What::Value => {
                if let Some(free) = self.kind.free {
                    // SAFETY: says the caller; the kind is the value's.
                    unsafe { free(self.at) }
                }
            }
            // SAFETY: says the caller; the kind is the cell's.
            What::Var => unsafe { (self.kind.free_var)(self.at) },
            What::History => {
                // SAFETY: made from a `NonNull` in `history`.
                let var = unsafe { NonNull::new_unchecked(self.at.cast()) };
                // SAFETY: this order's handle keeps the cell alive until here, and is given up here.
                unsafe { release(var, self.kind) };
            }
        }
    }

    /// Does somebody hold it? What is left to be looked at of the history that it is to prune goes to `made`.
    fn is_held(&self, survey: &mut Survey, made: &mut Vec<Garbage>) -> bool {
        match self.what {
            What::Value => survey.is_held(self.birth, self.death),
            What::Var => survey.is_cell_held(self.death),
            What::History => {
                // SAFETY: the order owns a handle, so the cell is alive.
                let var = unsafe { &*self.at.cast::<RawVar>() };
                let done = history::prune(var, survey, made);
                if !done {
                    survey.note_history();
                }
                !done
            }
        }
    }
}

/// Moves to `held` what somebody holds, or may hold, of `pieces`.
fn sort_out(survey: &mut Survey, except: *const Slot, pieces: &mut Vec<Garbage>, held: &mut Vec<Garbage>) {
    let (mut done, mut made) = (0, Vec::new());
    while done < pieces.len() {
        let last_death = pieces[done..].iter().map(|piece| piece.death).max().unwrap_or(0);
        if last_death > world().now() {
            // Transactions that start later must not seem to hold what is dead already.
            world().clock.0.advance_to(last_death);
        }
        world().survey(survey, except);
        held.extend(pieces.extract_if(done.., |piece| piece.is_held(survey, &mut made)));
        done = pieces.len();
        // What was hung on a history after the survey may be held by one that has begun after it.
        pieces.append(&mut made);
    }
    let latest = survey.latest();
    if !held.is_empty() && latest > world().now() {
        // What is committed from here on is no part of what they have seen: they hold one value of a variable each.
        world().clock.0.advance_to(latest);
    }
}

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
pub(crate) struct Heap {
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

impl Heap {
    pub(crate) fn new() -> Self {
        Heap {
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

    /// Takes garbage over. Is something to be disposed of?
    #[inline]
    pub(crate) fn add(&self, piece: Garbage) -> bool {
        if piece.kind.is_plain {
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

    /// Is something to be disposed of?
    pub(crate) fn has_work(&self) -> bool {
        !self.fresh.borrow().is_empty() || self.has_more_work()
    }

    #[inline]
    fn has_more_work(&self) -> bool {
        self.takes_more.get() && (!self.kept.borrow().is_empty() || self.has_much_plain.get())
    }

    /// Drops what nobody can see of what the thread has left, and puts the rest where others can get at it. The thread's
    /// slot is idle.
    #[inline(never)]
    pub(crate) fn dispose(&self, slot: &Slot) {
        if self.busy.replace(true) {
            return;
        }
        let reset = Reset { heap: self, slot };
        loop {
            // What destructors leave comes on top, and is looked at by itself.
            let mut count = self.fresh.borrow().len();
            if count == 0 && !self.has_more_work() {
                break;
            }
            if self.takes_more.get() || world().slots.is_any_busy() {
                self.dispose_with_more(slot);
                continue;
            }
            while let Some(piece) = self.pop_last(count) {
                count -= 1;
                // User code may run here.
                // SAFETY: the look has shown that no transaction holds it, and it has left the list.
                unsafe { piece.free() };
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

    /// [`dispose`](Heap::dispose) where others run, or there is something else to be looked at.
    #[cold]
    #[inline(never)]
    fn dispose_with_more(&self, slot: &Slot) {
        let mut due = Due { heap: self, slot, pieces: self.fresh.replace(self.spare.take()) };
        due.pieces.append(&mut self.kept.borrow_mut());
        if self.has_much_plain.get() {
            self.take_plain(&mut due.pieces);
        }
        self.pass(slot, &mut due.pieces);
        self.takes_more.set(self.is_timed.get() || self.has_left.get());
        due.free();
    }

    /// Drops what nobody can see of all that the thread has, plain values and what is in the bin included.
    #[cold]
    pub(crate) fn reclaim(&self, slot: &Slot) {
        if self.busy.replace(true) {
            return;
        }
        let _reset = Reset { heap: self, slot };
        loop {
            let mut due = Due { heap: self, slot, pieces: self.take(slot) };
            world().adopt_orphans(&mut due.pieces);
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
        if start < self.pauses_until.get() && world().slots.others(slot) {
            return Look::None;
        }
        let another = world().slots.is_any_busy();
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
            world().adopt_orphans(pieces);
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
        let level = slot.bin.0.leave(pieces, judged);
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
    heap: &'a Heap,
    slot: &'a Slot,
}

impl Drop for Reset<'_> {
    #[cold]
    fn drop(&mut self) {
        self.heap.busy.set(false);
        if self.heap.has_work() {
            let mut rest = self.heap.fresh.take();
            rest.append(&mut self.heap.kept.borrow_mut());
            self.heap.leave(self.slot, &mut rest, Judged::No);
        }
    }
}

/// Garbage that nobody holds. What is left of it when a destructor panics goes to the bin.
struct Due<'a> {
    heap: &'a Heap,
    slot: &'a Slot,
    pieces: Vec<Garbage>,
}

impl Due<'_> {
    fn free(mut self) {
        while let Some(piece) = self.pieces.pop() {
            // User code may run here.
            // SAFETY: a look has shown that no transaction holds it, and it has left all lists.
            unsafe { piece.free() };
        }
        self.heap.spare.set(take(&mut self.pieces));
    }
}

impl Drop for Due<'_> {
    fn drop(&mut self) {
        if !self.pieces.is_empty() {
            self.heap.leave(self.slot, &mut self.pieces, Judged::No);
        }
    }
}

/// What a sweep has found.
pub(in crate::tx) struct Swept {
    /// How many pieces there were.
    pub(in crate::tx) found: usize,
    /// How many of them are still there, since somebody may hold them.
    pub(in crate::tx) left: usize,
    /// The first panic of a destructor, which has been reported.
    pub(in crate::tx) panic: Option<Box<dyn Any + Send>>,
}

/// Drops what nobody can see of what is in the bins of all threads. No transaction is running in this one.
pub(in crate::tx) fn sweep() -> Swept {
    let mut swept = Swept { found: 0, left: 0, panic: None };
    for slot in world().slots.all() {
        let left =
            sweep_bin(&slot.bin.0, &mut swept, |survey, left| take(&mut survey.tally).finish(&slot.record, left));
        swept.left += left;
    }
    swept.left += sweep_bin(&world().orphans, &mut swept, |_, _| ());
    swept
}

/// Drops what nobody can see of what is in a bin, and tells `tell` of what is left.
fn sweep_bin(bin: &Bin, swept: &mut Swept, tell: impl FnOnce(&mut Survey, usize)) -> usize {
    let (mut pieces, mut held, mut survey) = (Vec::new(), Vec::new(), Survey::default());
    bin.sweep(&mut pieces);
    if pieces.is_empty() {
        return 0;
    }
    swept.found += pieces.len();
    sort_out(&mut survey, null(), &mut pieces, &mut held);
    let left = held.len();
    tell(&mut survey, left);
    bin.leave(&mut held, Judged::All);
    for piece in pieces {
        // SAFETY: the survey has shown that no transaction holds it, and it has left all lists.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| unsafe { piece.free() })) {
            swept.panic.get_or_insert(payload);
        }
    }
    left
}

/// Drops what can be dropped at this moment of what transactions of all threads have superseded, removed or dropped, and
/// says how many values and variables are left: those that a running transaction may still see.
///
/// Nobody has to call this: a value is dropped before the call returns that has superseded it, unless a transaction of
/// another thread is running that may see it; then when that has ended, or at most some milliseconds later, by a thread of
/// the runtime. It is for tests, and for those who want to know. What other threads have superseded of values without
/// destructor, at most 64 KiB and some hundred for each of them, is neither dropped nor counted: that shows in the memory
/// alone.
///
/// In a running transaction it drops nothing, and says how much there is.
///
/// # Panics
///
/// As a destructor does that runs here: all others run, too, and the first panic goes on.
///
/// # Examples
///
/// ```
/// use std::sync::Arc;
/// use stm_core::TVar;
///
/// let page = Arc::new([0_u8; 4096]);
/// let shown = TVar::new(Some(page.clone()));
/// shown.store(None);
/// assert_eq!(Arc::strong_count(&page), 1);
/// assert_eq!(stm_core::collect(), 0);
/// ```
///
/// # Complexity
///
/// O(threads + garbage × running transactions).
pub fn collect() -> usize {
    let all = || world().slots.all().map(|slot| slot.bin.0.count()).sum::<usize>() + world().orphans.count();
    let panic = thread::with(|transaction| {
        if transaction.is_running() {
            return None;
        }
        let own = catch_unwind(AssertUnwindSafe(|| transaction.heap.reclaim(transaction.slot)));
        reaper::wait();
        own.err().or(sweep().panic)
    });
    if let Some(payload) = panic {
        resume_unwind(payload);
    }
    all()
}
