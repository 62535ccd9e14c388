//! A pass over garbage: what no running transaction holds is freed, the rest goes to a bin.

use super::bin::{Bin, Judged, Level};
use super::garbage::{Garbage, What};
use super::history;
use super::reaper::{self, Swept};
use super::survey::Survey;
use crate::tx::global::global;
use crate::tx::move_if::move_if;
use crate::tx::slots::slot::Slot;
use std::mem::take;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null;

/// Returns whether a running transaction holds it. What is left to be looked at of the history that it is to prune goes to
/// `made`.
fn is_held(piece: &Garbage, survey: &mut Survey, made: &mut Vec<Garbage>) -> bool {
    match (piece.what, piece.var()) {
        (What::Value, _) | (_, None) => survey.is_held(piece.birth, piece.death),
        (What::Var, _) => survey.is_cell_held(piece.death),
        (What::History, Some(var)) => {
            let done = history::prune(var, survey, made);
            if !done {
                survey.note_history();
            }
            !done
        }
    }
}

/// Moves to `held` what a transaction holds, or may hold, of `pieces`.
pub(super) fn sort_out(survey: &mut Survey, except: *const Slot, pieces: &mut Vec<Garbage>, held: &mut Vec<Garbage>) {
    let (mut done, mut made) = (0, Vec::new());
    while done < pieces.len() {
        let last_death = pieces[done..].iter().map(|piece| piece.death).max().unwrap_or(0);
        if last_death > global().now() {
            // Transactions that start later must not seem to hold what is dead already.
            global().clock.0.advance_to(last_death);
        }
        global().survey(survey, except);
        move_if(pieces, done, held, |piece| is_held(piece, survey, &mut made));
        done = pieces.len();
        // What was hung on a history after the survey may be held by one that has begun after it.
        pieces.append(&mut made);
    }
    let latest = survey.latest();
    if !held.is_empty() && latest > global().now() {
        // What is committed from here on is no part of what they have seen: they hold one value of a variable each.
        global().clock.0.advance_to(latest);
    }
}

/// Frees a piece of garbage. What is returned is to be freed next: a cell to which an order to prune had the last handle.
///
/// # Safety
///
/// No transaction holds it any more.
#[inline]
pub(super) unsafe fn free(piece: Garbage) -> Option<Garbage> {
    #[cfg(feature = "stats")]
    if let (What::Var, Some(var)) = (piece.what, piece.var()) {
        global().forget(var);
    }
    // SAFETY: says the caller.
    unsafe { piece.free(|| global().now()) }
}

/// Puts `pieces` into a bin, and sees to it that a sweep comes by.
pub(super) fn leave(bin: &Bin, pieces: &mut Vec<Garbage>, judged: Judged) -> Level {
    let level = bin.leave(pieces, judged);
    if level.is_new && reaper::call(sweep).is_err() {
        // The next one to leave something calls again.
        bin.unwatch();
    }
    level
}

/// Leaves garbage for other threads to free.
pub(in crate::tx) fn leave_orphans(mut garbage: Vec<Garbage>) {
    if !garbage.is_empty() {
        leave(&global().orphans, &mut garbage, Judged::No);
        global().note_orphans();
    }
}

/// Drops what no transaction can see of what is in the bins of all threads. No transaction is running in this thread.
pub(in crate::tx) fn sweep() -> Swept {
    let mut swept = Swept { found: 0, left: 0, panic: None };
    for slot in global().slots.all() {
        let left =
            sweep_bin(&slot.bin.0, &mut swept, |survey, left| take(&mut survey.tally).finish(&slot.record, left));
        swept.left += left;
    }
    swept.left += sweep_bin(&global().orphans, &mut swept, |_, _| ());
    swept
}

/// Drops what no transaction can see of what is in a bin, and tells `tell` of what is left.
fn sweep_bin(bin: &Bin, swept: &mut Swept, tell: impl FnOnce(&mut Survey, usize)) -> usize {
    let (mut pieces, mut held, mut survey) = (Vec::new(), Vec::new(), Survey::default());
    bin.sweep(&mut pieces);
    if pieces.is_empty() {
        return 0;
    }
    swept.found += pieces.len();
    sort_out(&mut survey, null(), &mut pieces, &mut held);
    let mut left = held.len();
    tell(&mut survey, left);
    leave(bin, &mut held, Judged::All);
    let mut cells = free_all(pieces, swept);
    if !cells.is_empty() {
        swept.found += cells.len();
        sort_out(&mut survey, null(), &mut cells, &mut held);
        left += held.len();
        leave(bin, &mut held, Judged::This);
        free_all(cells, swept);
    }
    left
}

/// Frees all of them, also after one whose destructor panics, and returns the cells to which orders to prune had the last
/// handles. The survey has shown that no transaction holds them.
fn free_all(pieces: Vec<Garbage>, swept: &mut Swept) -> Vec<Garbage> {
    let mut cells = Vec::new();
    for piece in pieces {
        // SAFETY: no transaction holds it, says the caller, and it has left all lists.
        match catch_unwind(AssertUnwindSafe(|| unsafe { free(piece) })) {
            Ok(cell) => cells.extend(cell),
            Err(payload) => _ = swept.panic.get_or_insert(payload),
        }
    }
    cells
}
