//! What a running transaction has read and written.

use crate::tx::cell::raw::RawVar;
use crate::tx::cell::word::{Kind, Owned, Word};
use crate::tx::move_if::move_if;
use crate::tx::observe::At;
use std::panic::Location;
use std::ptr::NonNull;

/// A cell in a log.
///
/// It stays allocated while the log has it: the transaction's slot holds back the cell even if its last handle is
/// dropped meanwhile (`slots/slot.rs`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct VarRef(NonNull<RawVar>);

impl VarRef {
    /// # Safety
    ///
    /// The cell is alive now, and the running transaction of this thread started before now and outlives the result.
    #[inline(always)]
    pub(crate) unsafe fn new(var: NonNull<RawVar>) -> Self {
        VarRef(var)
    }

    #[inline(always)]
    pub(crate) fn var(&self) -> &RawVar {
        // SAFETY: alive, by the contract of `new`.
        unsafe { self.0.as_ref() }
    }

    pub(crate) fn pointer(self) -> NonNull<RawVar> {
        self.0
    }

    /// Spreads addresses over 64 bits (Fibonacci hashing: the high bits are the good ones).
    #[inline(always)]
    fn hash(self) -> u64 {
        (self.0.addr().get() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

/// A variable that was read, and the version that was found.
#[derive(Clone, Copy)]
pub(crate) struct ReadEntry {
    pub(crate) var: VarRef,
    pub(crate) version: u64,
    pub(in crate::tx) at: At,
}

/// The read set: what a commit must find unchanged, and what a `retry` waits for.
#[derive(Default)]
pub(crate) struct ReadSet {
    entries: Vec<ReadEntry>,
}

impl ReadSet {
    #[inline(always)]
    pub(crate) fn push(&mut self, read: ReadEntry) {
        let count = self.entries.len();
        if count == self.entries.capacity() {
            self.grow();
            self.entries.push(read);
            return;
        }
        self.entries.spare_capacity_mut()[0].write(read);
        // SAFETY: written just now.
        unsafe { self.entries.set_len(count + 1) };
    }

    /// Before the set takes more memory, repeated reads are struck out, so it grows with the number of variables and not
    /// of reads. (A repeated read finds the same version: the snapshot moves only if nothing read has changed.)
    #[cold]
    #[inline(never)]
    fn grow(&mut self) {
        let before = self.entries.len();
        if before >= 1024 {
            self.dedup();
        }
        if self.entries.len() > before / 2 {
            self.entries.reserve(before.max(64));
        }
    }

    /// Sorts by variable and strikes out repeated reads.
    pub(crate) fn dedup(&mut self) {
        if cfg!(not(any(stm_loom, stm_shuttle))) {
            // Not in a model: addresses differ between executions, and the order of what follows must not.
            self.entries.sort_unstable_by_key(|read| read.var);
        }
        self.entries.dedup_by_key(|read| read.var);
    }

    #[inline(always)]
    pub(crate) fn iter(&self) -> std::slice::Iter<'_, ReadEntry> {
        self.entries.iter()
    }

    #[inline(always)]
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    #[inline(always)]
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}

/// A variable that was written: its pending value, and the references to it. One cache line.
#[derive(Clone, Copy)]
#[repr(align(64))]
pub(crate) struct WriteEntry {
    pub(crate) var: VarRef,
    /// The pending value. Owned by the write set.
    pub(crate) word: Word,
    pub(crate) kind: &'static Kind,
    /// At commit: the version that the lock was taken over.
    pub(crate) locked_over: u64,
    /// The savepoint under which the pending value was made.
    pub(crate) savepoint: u64,
    /// A mutable access is under way, and this is where it began.
    pub(crate) mutated_at: Option<&'static Location<'static>>,
    /// How many short-lived references to the pending value there are, or [`BORROWED`].
    pub(crate) readers: u32,
    /// Where it was written first.
    pub(in crate::tx) at: At,
}

/// A reference that lasts as long as the attempt was given out.
pub(crate) const BORROWED: u32 = u32::MAX;

/// A pending value that was replaced after a savepoint, to be put back if that is rolled back.
struct Undo {
    index: usize,
    entry: WriteEntry,
}

/// A position in the write set to which it can be rolled back.
#[derive(Clone, Copy)]
pub(crate) struct Savepoint {
    id: u64,
    outer: u64,
    writes: usize,
    undo: usize,
    /// Where the undo list of the outer level begins.
    outer_undo: usize,
}

/// The write set.
///
/// Lookups are first answered by a 64-bit Bloom filter, then by a search from the newest entry, and beyond
/// [`LINEAR`](WriteSet::LINEAR) entries by an index.
#[derive(Default)]
pub(crate) struct WriteSet {
    bloom: u64,
    entries: Vec<WriteEntry>,
    /// Open addressing over entry numbers plus one; empty while the set is small.
    index: Vec<u32>,
    /// The lists of all levels, one after the other. In each, at least the first value that the level has replaced of a
    /// variable: what the level itself has made may stand behind it. It is undone from the end.
    undo: Vec<Undo>,
    /// Where the list of the innermost level begins.
    level: usize,
    /// Replaced pending values. References to them may exist until the attempt ends.
    replaced: Vec<Owned>,
    /// Something but `entries` and `bloom` is in use.
    needs_drain: bool,
    generation: u64,
    /// The innermost savepoint; 0 if there is none.
    savepoint: u64,
    /// How many there have been. Never counted back, so each has a number of its own.
    savepoints: u64,
    #[cfg(test)]
    looked_at: usize,
}

impl WriteSet {
    const LINEAR: usize = 12;
    /// How many values more than twice the number of variables a level's undo list may have.
    const SPARE: usize = 16;

    #[inline(always)]
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    #[inline(always)]
    pub(crate) fn entries(&mut self) -> &mut [WriteEntry] {
        &mut self.entries
    }

    #[inline(always)]
    pub(crate) fn entry(&mut self, index: usize) -> Option<&mut WriteEntry> {
        self.entries.get_mut(index)
    }

    /// Cells that lie side by side, 32 bytes each, have bits of their own.
    #[inline(always)]
    fn bit(var: VarRef) -> u64 {
        1 << ((var.0.addr().get() >> 5) & 63)
    }

    /// Returns whether it is best searched from end to end.
    #[inline(always)]
    pub(crate) fn is_small(&self) -> bool {
        self.entries.len() <= Self::LINEAR
    }

    /// The innermost savepoint.
    #[inline(always)]
    pub(crate) fn savepoint(&self) -> u64 {
        self.savepoint
    }

    /// Changes whenever an entry comes or goes, or gets another value.
    #[inline(always)]
    pub(crate) fn generation(&self) -> u64 {
        self.generation
    }

    /// The number of the entry of `var`.
    #[inline(always)]
    pub(crate) fn find(&self, var: VarRef) -> Option<usize> {
        // Most transactions read before they write: then there is nothing to hash.
        if self.bloom == 0 || self.bloom & Self::bit(var) == 0 { None } else { self.search(var) }
    }

    #[inline(never)]
    fn search(&self, var: VarRef) -> Option<usize> {
        if self.index.is_empty() {
            return self.entries.iter().rposition(|entry| entry.var == var);
        }
        let mask = self.index.len() - 1;
        let mut slot = self.first_slot(var);
        loop {
            match self.index[slot] {
                0 => return None,
                n if self.entries[n as usize - 1].var == var => return Some(n as usize - 1),
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    #[inline]
    fn first_slot(&self, var: VarRef) -> usize {
        // The shift leaves exactly as many bits as the index has slots.
        #[allow(clippy::cast_possible_truncation)]
        let slot = (var.hash() >> (64 - self.index.len().trailing_zeros())) as usize;
        slot
    }

    /// Adds an entry for a variable that has none, and returns its number.
    #[inline(always)]
    pub(in crate::tx) fn push(
        &mut self,
        var: VarRef,
        word: Word,
        kind: &'static Kind,
        mutated_at: Option<&'static Location<'static>>,
        at: At,
    ) -> usize {
        let number = self.entries.len();
        self.generation += 1;
        self.bloom |= Self::bit(var);
        let savepoint = self.savepoint;
        self.entries.push(WriteEntry { var, word, kind, locked_over: 0, savepoint, mutated_at, readers: 0, at });
        if number >= Self::LINEAR {
            self.add_to_index(number);
        }
        number
    }

    #[cold]
    #[inline(never)]
    fn add_to_index(&mut self, number: usize) {
        self.needs_drain = true;
        if self.index.len() < (number + 1) * 2 {
            self.index.clear();
            self.index.resize(((number + 1) * 4).next_power_of_two(), 0);
            for earlier in 0..=number {
                self.index_one(earlier);
            }
        } else {
            self.index_one(number);
        }
    }

    fn index_one(&mut self, number: usize) {
        let mask = self.index.len() - 1;
        let mut slot = self.first_slot(self.entries[number].var);
        while self.index[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        self.index[slot] = u32::try_from(number + 1).expect("fewer than four billion variables in a transaction");
    }

    /// Gives the entry a new pending value. The old one stays allocated until the attempt ends.
    pub(crate) fn replace(&mut self, index: usize, word: Word) {
        self.generation += 1;
        let entry = self.entries[index];
        if entry.savepoint < self.savepoint {
            self.needs_drain = true;
            self.undo.push(Undo { index, entry });
        } else {
            self.discard(entry);
        }
        self.entries[index] = WriteEntry { word, savepoint: self.savepoint, readers: 0, mutated_at: None, ..entry };
    }

    /// Returns whether the pending value may be changed where it is: no rollback needs it, and no reference to it can be alive.
    #[inline(always)]
    pub(crate) fn is_private(&self, index: usize) -> bool {
        let entry = &self.entries[index];
        entry.savepoint >= self.savepoint && entry.readers == 0
    }

    fn discard(&mut self, entry: WriteEntry) {
        if let Some(free) = entry.kind.free {
            self.needs_drain = true;
            // SAFETY: the entry owned its word, and the caller has replaced or removed the entry.
            self.replaced.push(unsafe { Owned::new(entry.word, free) });
        }
    }

    /// Remembers this position.
    #[inline(always)]
    pub(crate) fn save(&mut self) -> Savepoint {
        self.savepoints += 1;
        let outer = std::mem::replace(&mut self.savepoint, self.savepoints);
        let undo = self.undo.len();
        let outer_undo = std::mem::replace(&mut self.level, undo);
        Savepoint { id: self.savepoint, outer, writes: self.entries.len(), undo, outer_undo }
    }

    /// Keeps what was written since `to`, as part of what surrounds it.
    #[inline(always)]
    pub(crate) fn keep(&mut self, to: Savepoint) {
        debug_assert_eq!(self.savepoint, to.id);
        self.savepoint = to.outer;
        self.level = to.outer_undo;
        if self.undo.len() > to.undo {
            self.forget_inner();
        }
    }

    /// To roll back a level, what that one itself has written is not needed. It is thrown away once there is much of it: there
    /// is one value that is needed for each variable at most, so at least half of those that are looked at go, and no
    /// value is looked at more often than a few times, however many levels are kept.
    #[cold]
    fn forget_inner(&mut self) {
        if self.undo.len() - self.level <= 2 * self.entries.len() + Self::SPARE {
            return;
        }
        #[cfg(test)]
        {
            self.looked_at += self.undo.len() - self.level;
        }
        let own = self.savepoint;
        let mut inner = Vec::new();
        move_if(&mut self.undo, self.level, &mut inner, |undo| undo.entry.savepoint >= own);
        for undo in inner {
            self.discard(undo.entry);
        }
    }

    /// Undoes what was written since `to`.
    #[inline]
    pub(crate) fn undo(&mut self, to: Savepoint) {
        self.generation += 1;
        self.savepoint = to.outer;
        self.level = to.outer_undo;
        while self.undo.len() > to.undo {
            let Some(Undo { index, entry }) = self.undo.pop() else { break };
            let newer = std::mem::replace(&mut self.entries[index], entry);
            self.discard(newer);
        }
        while self.entries.len() > to.writes {
            self.unindex_last();
            let Some(entry) = self.entries.pop() else { break };
            self.discard(entry);
        }
        if self.entries.is_empty() {
            self.bloom = 0;
        }
    }

    /// Takes the last entry out of the index. (Entries leave in the opposite order in which they came, so no search
    /// passes through the slot of one that has left.)
    fn unindex_last(&mut self) {
        let number = self.entries.len() - 1;
        if number < Self::LINEAR {
            self.index.clear();
        }
        if self.index.is_empty() {
            return;
        }
        let mask = self.index.len() - 1;
        let mut slot = self.first_slot(self.entries[number].var);
        while self.index[slot] as usize != number + 1 {
            slot = (slot + 1) & mask;
        }
        self.index[slot] = 0;
    }

    /// Forgets what a commit has published: the cells own the pending values now.
    #[inline(always)]
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.bloom = 0;
    }

    /// Returns whether there is more to be cleared up at the end of an attempt than its entries.
    #[inline(always)]
    pub(crate) fn needs_drain(&self) -> bool {
        self.needs_drain
    }

    /// Empties the set. What is returned is to be dropped.
    pub(crate) fn drain(&mut self) -> Vec<Owned> {
        while let Some(entry) = self.entries.pop() {
            self.discard(entry);
        }
        while let Some(Undo { entry, .. }) = self.undo.pop() {
            self.discard(entry);
        }
        self.bloom = 0;
        self.savepoint = 0;
        self.level = 0;
        self.index.clear();
        self.needs_drain = false;
        std::mem::take(&mut self.replaced)
    }
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::*;
    use crate::TVar;
    use crate::tx::cell::typed::kind_of;
    use crate::tx::cell::word::encode;

    /// Variables, as a write set sees them.
    struct Vars(Vec<TVar<u64>>);

    impl Vars {
        fn new(count: usize) -> Self {
            Vars((0..count).map(|_| TVar::new(0)).collect())
        }

        fn set(&self, writes: &mut WriteSet, var: usize, value: u64) {
            // SAFETY: the write set does not outlive the variables.
            let logged = unsafe { VarRef::new(NonNull::from(self.0[var].raw())) };
            match writes.find(logged) {
                None => _ = writes.push(logged, encode(value), kind_of::<u64>(), None, At::caller()),
                Some(index) if writes.is_private(index) => writes.entries()[index].word = encode(value),
                Some(index) => writes.replace(index, encode(value)),
            }
        }

        fn values(writes: &mut WriteSet) -> Vec<u64> {
            writes.entries().iter().map(|entry| entry.word.addr() as u64).collect()
        }
    }

    #[test]
    fn levels_that_each_overwrite_what_the_outermost_has_written_are_linear() {
        const DEPTH: usize = 2000;
        let (vars, mut writes) = (Vars::new(DEPTH), WriteSet::default());
        (0..DEPTH).for_each(|var| vars.set(&mut writes, var, 1));
        let mut levels = Vec::new();
        for var in 0..DEPTH {
            levels.push(writes.save());
            vars.set(&mut writes, var, 2);
        }
        while let Some(level) = levels.pop() {
            writes.keep(level);
        }
        assert!(writes.looked_at <= 4 * DEPTH, "{}", writes.looked_at);
        assert!(Vars::values(&mut writes).iter().all(|value| *value == 2));
        drop(writes.drain());
    }

    #[test]
    fn levels_that_each_overwrite_what_the_one_around_them_has_written_are_linear() {
        const DEPTH: usize = 1000;
        let (vars, mut writes) = (Vars::new(DEPTH + 1), WriteSet::default());
        (0..=DEPTH).for_each(|var| vars.set(&mut writes, var, 1));
        let mut levels = Vec::new();
        for var in 0..DEPTH {
            levels.push(writes.save());
            vars.set(&mut writes, var, 2);
            vars.set(&mut writes, var + 1, 2);
        }
        while let Some(level) = levels.pop() {
            writes.keep(level);
        }
        assert!(writes.looked_at <= 8 * DEPTH, "{}", writes.looked_at);
        drop(writes.drain());
    }

    #[test]
    fn a_loop_of_levels_that_overwrite_the_same_takes_no_more_memory() {
        const VARS: usize = 10;
        let (vars, mut writes) = (Vars::new(VARS), WriteSet::default());
        (0..VARS).for_each(|var| vars.set(&mut writes, var, 0));
        let outer = writes.save();
        (0..VARS / 2).for_each(|var| vars.set(&mut writes, var, 1));
        for round in 0..10_000 {
            let level = writes.save();
            let inner = writes.save();
            (0..VARS).for_each(|var| vars.set(&mut writes, var, round));
            writes.keep(inner);
            writes.keep(level);
            assert!(writes.undo.len() <= 3 * VARS + WriteSet::SPARE, "{} after {round} rounds", writes.undo.len());
        }
        assert!(writes.looked_at <= 4 * 10_000 * VARS, "{}", writes.looked_at);
        assert_eq!(Vars::values(&mut writes), [9_999; VARS]);
        writes.undo(outer);
        assert_eq!(Vars::values(&mut writes), [0; VARS]);
        assert!(writes.undo.is_empty());
        drop(writes.drain());
    }

    #[test]
    fn each_level_goes_back_to_what_it_found() {
        const VARS: usize = 8;
        let (vars, mut writes) = (Vars::new(VARS), WriteSet::default());
        let mut random = 0x9E37_79B9_u64;
        let mut draw = |below: u64| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            random % below
        };
        (0..VARS).for_each(|var| vars.set(&mut writes, var, 0));
        // Open levels, each with what was there when it began.
        let mut open: Vec<(Savepoint, Vec<u64>)> = Vec::new();
        for step in 1..100_000 {
            match draw(8) {
                0 if open.len() < 12 => {
                    let found = Vars::values(&mut writes);
                    open.push((writes.save(), found));
                }
                1 => {
                    if let Some((level, _)) = open.pop() {
                        writes.keep(level);
                    }
                }
                2 if draw(3) == 0 => {
                    if let Some((level, found)) = open.pop() {
                        writes.undo(level);
                        assert_eq!(Vars::values(&mut writes), found, "step {step}");
                    }
                }
                _ => vars.set(&mut writes, usize::try_from(draw(VARS as u64)).unwrap(), step),
            }
        }
        drop(writes.drain());
    }
}
