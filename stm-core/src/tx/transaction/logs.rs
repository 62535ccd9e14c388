//! The logs of the running attempt, and copies that it has lent.

use crate::tx::cell::word::Word;
use crate::tx::log::{ReadSet, WriteSet};
use std::cell::{Cell, UnsafeCell};
use std::ptr::NonNull;

/// Both logs, in cells that are cheap to get at.
///
/// Rule: a reference from [`reads`](Logs::reads) or [`writes`](Logs::writes) lives within one function of the folder `transaction/`,
/// and no user code (values' `Clone`, `Drop` and so on) runs while it does.
#[derive(Default)]
pub(in crate::tx) struct Logs {
    reads: UnsafeCell<ReadSet>,
    writes: UnsafeCell<WriteSet>,
    pub(super) copies: Copies,
}

impl Logs {
    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    pub(in crate::tx) fn reads(&self) -> &mut ReadSet {
        // SAFETY: one thread, and by the rule above no other reference is alive.
        unsafe { &mut *self.reads.get() }
    }

    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    pub(in crate::tx) fn writes(&self) -> &mut WriteSet {
        // SAFETY: one thread, and by the rule above no other reference is alive.
        unsafe { &mut *self.writes.get() }
    }
}

/// Copies of inline values to which references were given out. They stay where they are until another attempt keeps one.
#[derive(Default)]
pub(super) struct Copies {
    chunks: UnsafeCell<Vec<NonNull<Chunk>>>,
    /// How many copies there are, and of which attempt.
    count: Cell<usize>,
    attempt: Cell<u32>,
}

type Chunk = [Cell<Word>; CHUNK];

const CHUNK: usize = 64;

impl Copies {
    #[inline(always)]
    pub(super) fn keep(&self, word: Word, attempt: u32) -> NonNull<Word> {
        if self.attempt.replace(attempt) != attempt {
            self.count.set(0);
        }
        let count = self.count.get();
        self.count.set(count + 1);
        // SAFETY: one thread, and no other reference to the list lives longer than its function, none of which calls another.
        let chunk = match unsafe { &*self.chunks.get() }.get(count / CHUNK) {
            Some(&chunk) => chunk,
            None => self.add(),
        };
        // SAFETY: leaked by `add`, and freed by `drop` only.
        let place = unsafe { &chunk.as_ref()[count % CHUNK] };
        place.set(word);
        NonNull::from(place).cast()
    }

    #[cold]
    #[inline(never)]
    fn add(&self) -> NonNull<Chunk> {
        let chunk = NonNull::from(Box::leak(Box::new([const { Cell::new(std::ptr::null_mut()) }; CHUNK])));
        // SAFETY: as in `keep`.
        unsafe { &mut *self.chunks.get() }.push(chunk);
        chunk
    }
}

impl Drop for Copies {
    fn drop(&mut self) {
        for chunk in self.chunks.get_mut() {
            // SAFETY: leaked by `add`, and no attempt is running that could have given out references.
            drop(unsafe { Box::from_raw(chunk.as_ptr()) });
        }
    }
}
