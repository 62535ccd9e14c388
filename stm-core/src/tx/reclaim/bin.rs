//! Garbage that could not be freed at once, where all threads can get at it: a bin for each slot, and one for what ended threads
//! have left.
//!
//! The thread of a slot puts in what a running transaction may still see, and looks through it from time to time. A sweep of all
//! bins ([`super::sweep::sweep`]) does so too: the reaper's, and that of [`collect`](crate::collect). Pieces that were taken out
//! belong to the thread that has taken them. No user code runs under the lock.
//!
//! # Nothing is forgotten
//!
//! `watched` says that a sweep is to come. Both it and the pieces are behind the lock.
//! - The thread that puts pieces into a bin that is not watched makes it watched, and calls the reaper after that.
//! - Only a sweep that finds a bin empty makes it unwatched, under the lock under which it has looked.
//!
//! So as long as there is something in a bin, the bin is watched, and a sweep begins after the call that was made when it
//! became so: the reaper does not end, or sleep, before one sweep has found all bins empty and there was no call since that
//! began (`reaper.rs`). A piece that comes into a bin before that sweep looks into it is found. One that comes later finds
//! the bin unwatched.

use super::garbage::Garbage;
use crate::sync::{Mutex, const_new};

/// How many pieces, and how many bytes of them, may come together before they are looked through again.
pub(in crate::tx) const BATCH: usize = if cfg!(any(stm_loom, stm_shuttle, miri)) { 1 } else { 32 };
pub(in crate::tx) const BATCH_BYTES: usize = 1 << 16;

/// A heap of garbage that is behind a lock.
pub(crate) struct Bin(Mutex<Content>);

struct Content {
    pieces: Vec<Garbage>,
    bytes: usize,
    /// The first so many were looked through, when they were held.
    judged: usize,
    /// With more, or more bytes, all are looked through again: twice as much as was left the last time, so that the work for
    /// each piece is constant on average.
    most: usize,
    most_bytes: usize,
    watched: bool,
}

/// Whether what is left in a bin was looked through just now.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Judged {
    /// All of it, and of what else there was.
    All,
    /// This, but not what else there is.
    This,
    No,
}

/// What is in a bin.
#[derive(Clone, Copy)]
pub(crate) struct Level {
    /// There is so much that it should be looked through.
    pub(in crate::tx) is_full: bool,
    pub(in crate::tx) count: usize,
    /// The bin was not watched, and is from here on: the caller calls the reaper.
    pub(in crate::tx) is_new: bool,
}

const fn empty() -> Content {
    Content { pieces: Vec::new(), bytes: 0, judged: 0, most: BATCH, most_bytes: BATCH_BYTES, watched: false }
}

impl Bin {
    const_new! {
        pub(in crate::tx) fn new() -> Self {
            Bin(Mutex::new(empty()))
        }
    }

    /// Puts `pieces` in.
    pub(in crate::tx) fn leave(&self, pieces: &mut Vec<Garbage>, judged: Judged) -> Level {
        let mut content = self.0.lock();
        let before = content.judged;
        content.bytes += pieces.iter().map(Garbage::size).sum::<usize>();
        if judged == Judged::No || pieces.is_empty() {
            content.pieces.append(pieces);
        } else {
            content.judged += pieces.len();
            content.pieces.splice(before..before, pieces.drain(..));
        }
        if judged == Judged::All {
            content.most = content.judged * 2 + BATCH;
            content.most_bytes = content.bytes * 2 + BATCH_BYTES;
        }
        let count = content.pieces.len();
        Level {
            is_full: count >= content.most || content.bytes >= content.most_bytes,
            count,
            is_new: count > 0 && !std::mem::replace(&mut content.watched, true),
        }
    }

    /// No sweep is to come, though one should.
    pub(in crate::tx) fn unwatch(&self) {
        self.0.lock().watched = false;
    }

    /// Takes everything out: the caller looks through it, and leaves what is left.
    pub(in crate::tx) fn take(&self, into: &mut Vec<Garbage>) {
        let mut content = self.0.lock();
        (content.bytes, content.judged) = (0, 0);
        into.append(&mut content.pieces);
    }

    /// Takes out what was not looked through yet.
    pub(in crate::tx) fn take_new(&self, into: &mut Vec<Garbage>) {
        let mut content = self.0.lock();
        let judged = content.judged;
        content.bytes -= content.pieces[judged..].iter().map(Garbage::size).sum::<usize>();
        into.extend(content.pieces.drain(judged..));
    }

    /// Takes out all pieces for a sweep, as [`take`](Bin::take) does. No thread watches a bin that is empty.
    pub(in crate::tx) fn sweep(&self, into: &mut Vec<Garbage>) {
        let mut content = self.0.lock();
        if content.pieces.is_empty() {
            content.watched = false;
        } else {
            (content.bytes, content.judged) = (0, 0);
            into.append(&mut content.pieces);
        }
    }

    /// How many pieces there are.
    pub(in crate::tx) fn count(&self) -> usize {
        self.0.lock().pieces.len()
    }
}
