//! Typed access to variables inside a transaction.
//!
//! # What may be held
//!
//! A committed value is immutable and stays in place until the attempt ends, so `&'tx T` into it needs no bookkeeping.
//! A pending value (in the write set) can be changed by the transaction itself. Its entry therefore counts short-lived
//! references (`readers`: [`Value`] and [`InPlaceMutationNeedsClone`] that were only read), remembers that a reference
//! for the whole attempt was given out ([`BORROWED`]), and that a mutable access is under way (`mutated_at`):
//!
//! - A mutable access is begun only on a pending value that no reference points to; otherwise on a fresh clone of it, which
//!   takes its place, while the old one stays allocated until the attempt ends.
//! - While one is under way, every other access to the variable panics.
//!
//! An inline value has no address: a guard holds a copy and a mutable one writes it back when it ends.

use super::snapshot::Found;
use super::state::Transaction;
use crate::tx::cell::raw::RawVar;
use crate::tx::cell::typed::{ValueOnlyInsideATransaction as Var, kind_of};
use crate::tx::cell::word::{Invariant, Kind, Owned, Uses, Word, encode, free_of, is_inline, place, place_mut};
#[cfg(doc)]
use crate::tx::log::WriteSet;
use crate::tx::log::{BORROWED, VarRef};
use crate::tx::observe::At;
use crate::tx::outcome::Conflict;
use std::hint::assert_unchecked;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::panic::Location;
use std::ptr::NonNull;

/// No entry: the value is a committed one, or inline.
const NO_ENTRY: usize = usize::MAX;

impl Transaction {
    /// The value, for as long as the result lives.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn try_value<T: Send + Sync + 'static>(&self, var: &Var<T>) -> Result<Value<'_, T>, Conflict> {
        match self.find(var.raw())? {
            Found::Committed(word) => Ok(Value { tx: self, word, entry: NO_ENTRY, _type: PhantomData }),
            Found::Pending(index) => Ok(self.pending_value(index)),
        }
    }

    #[inline]
    #[track_caller]
    fn pending_value<T: Send + Sync + 'static>(&self, index: usize) -> Value<'_, T> {
        let entry = &mut self.logs.writes().entries()[index];
        refuse_mutated(entry.mutated_at);
        let word = entry.word;
        if is_inline::<T>() {
            return Value { tx: self, word, entry: NO_ENTRY, _type: PhantomData };
        }
        // So many that the number ends can only have been forgotten, and may live on until the attempt ends.
        entry.readers = entry.readers.saturating_add(1);
        Value { tx: self, word, entry: index, _type: PhantomData }
    }

    /// The value, for as long as the attempt lasts. Later writes of the transaction do not change what it shows.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn try_borrow<T: Send + Sync + 'static>(&self, var: &Var<T>) -> Result<&T, Conflict> {
        let word = match self.find(var.raw())? {
            Found::Committed(word) => word,
            Found::Pending(index) => self.borrow_pending(index),
        };
        if is_inline::<T>() {
            let copy = self.keep_copy(word);
            // SAFETY: the copy is allocated, and not changed, until the attempt ends, which outlasts `&self`'s `'tx`.
            let word: &Word = unsafe { copy.as_ref() };
            // SAFETY: the word holds an inline `T`.
            return Ok(unsafe { &*place::<T>(word) });
        }
        // SAFETY: a boxed `T` that stays allocated until the attempt ends: committed ones by the slot's interval, pending
        // ones in the write set or among its replaced values; not changed, since it is committed or marked as borrowed.
        Ok(unsafe { &*place::<T>(&word) })
    }

    #[inline(never)]
    #[track_caller]
    fn borrow_pending(&self, index: usize) -> Word {
        let entry = &mut self.logs.writes().entries()[index];
        refuse_mutated(entry.mutated_at);
        entry.readers = BORROWED;
        entry.word
    }

    /// Makes `value` the variable's value in this transaction. Reads nothing and clones nothing.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn set<T: Send + Sync + 'static>(&self, var: &Var<T>, value: T) {
        let logged = logged(var.raw());
        let Some(index) = self.logs.writes().find(logged) else {
            self.may_write(Location::caller());
            let word = encode(value);
            self.logs.writes().push(logged, word, kind_of::<T>(), None, At::caller());
            return;
        };
        self.set_again(index, value);
    }

    #[inline]
    #[track_caller]
    fn set_again<T: Send + Sync + 'static>(&self, index: usize, value: T) {
        self.may_write(Location::caller());
        let writes = self.logs.writes();
        refuse_mutated(writes.entries()[index].mutated_at);
        if !writes.is_private(index) {
            writes.replace(index, encode(value));
            return;
        }
        let word = &mut writes.entries()[index].word;
        if is_inline::<T>() {
            *word = encode(value);
        } else {
            let pending = place_mut::<T>(word);
            // SAFETY: a boxed `T` that this transaction owns and no reference points to.
            let old = unsafe { std::mem::replace(&mut *pending, value) };
            // Its destructor may use this transaction; no reference into the logs is alive here.
            drop(old);
        }
    }

    /// A guard that reads, and mutates in place where it is used mutably.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn try_access<T: Send + Sync + 'static>(
        &self,
        var: &Var<T>,
    ) -> Result<InPlaceMutationNeedsClone<'_, T>, Conflict> {
        let (value, is_pending) = match self.find(var.raw())? {
            Found::Committed(word) => (Value { tx: self, word, entry: NO_ENTRY, _type: PhantomData }, false),
            Found::Pending(index) => (self.pending_value(index), true),
        };
        Ok(InPlaceMutationNeedsClone {
            var: logged(var.raw()),
            value,
            entry: NO_ENTRY,
            is_pending,
            generation: self.logs.writes().generation(),
            savepoint: 0,
            at: Location::caller(),
            _invariant: PhantomData,
        })
    }

    /// Strikes out a reader of the pending value `word` of this entry.
    #[inline(always)]
    pub(super) fn end_reading(&self, entry: usize, word: Word) {
        if let Some(entry) = self.logs.writes().entry(entry) {
            // The entry may have got another value meanwhile, with readers of its own.
            if entry.word == word && entry.readers != BORROWED {
                entry.readers = entry.readers.saturating_sub(1);
            }
        }
    }

    /// Ends the mutation of this entry, and stores the word of an inline value. What is known of it is passed by value, so
    /// that the guard can do without a place in memory.
    #[inline]
    fn end_mutation(&self, entry: usize, var: VarRef, savepoint: u64, begun_at: u64, word: Option<Word>) {
        let writes = self.logs.writes();
        let generation = writes.generation();
        let Some(entry) = writes.entry(entry) else { return };
        if generation == begun_at || (entry.var == var && entry.savepoint == savepoint) {
            if let Some(word) = word {
                entry.word = word;
            }
            entry.mutated_at = None;
        }
    }

    /// Begins to mutate an inline variable of value `word`, which has no entry if this `is_first`: the number of its entry,
    /// its value, and the savepoint of that.
    #[inline(always)]
    fn begin_inline<T: Send + Sync + 'static>(
        &self,
        var: VarRef,
        word: Word,
        is_first: bool,
        at: &'static Location<'static>,
    ) -> (usize, Word, u64) {
        if !is_first {
            return self.own_inline(var, word, kind_of::<T>(), at);
        }
        let writes = self.logs.writes();
        (writes.push(var, word, kind_of::<T>(), Some(at), At::of(at)), word, writes.savepoint())
    }

    /// Begins to mutate an inline variable that may have an entry, and otherwise had the value `word`: the number of its
    /// entry, which is under this savepoint from here on, its value, and its savepoint.
    #[inline(never)]
    fn own_inline(
        &self,
        var: VarRef,
        word: Word,
        kind: &'static Kind,
        at: &'static Location<'static>,
    ) -> (usize, Word, u64) {
        let writes = self.logs.writes();
        let Some(index) = writes.find(var) else {
            return (writes.push(var, word, kind, Some(at), At::of(at)), word, writes.savepoint());
        };
        let entry = writes.entries()[index];
        if let Some(at) = entry.mutated_at {
            panic_mutated(at);
        }
        if !writes.is_private(index) {
            writes.replace(index, entry.word);
        }
        writes.entries()[index].mutated_at = Some(at);
        (index, entry.word, writes.savepoint())
    }
}

fn logged(var: &RawVar) -> VarRef {
    // SAFETY: the caller has the variable, and its transaction is running; see `VarRef`.
    unsafe { VarRef::new(NonNull::from(var)) }
}

#[inline(always)]
#[track_caller]
fn refuse_mutated(mutated_at: Option<&'static Location<'static>>) {
    if let Some(at) = mutated_at {
        panic_mutated(at);
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn panic_mutated(at: &Location<'_>) -> ! {
    panic!(
        "a variable is used while it is being mutated: the mutable access began at {at} and has not ended; read the \
         value into a local variable first, or end the access before"
    )
}

/// The value of a variable at one moment of a transaction.
///
/// Dereferences to the value: a committed one where it is, an inline one in this very struct. Nothing can be written
/// through it, so it is covariant, as the `&'tx T` that it stands for.
pub struct Value<'tx, T: Send + Sync + 'static> {
    tx: &'tx Transaction,
    word: Word,
    entry: usize,
    _type: Uses<T>,
}

impl<T: Send + Sync + 'static> Deref for Value<'_, T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: inline: the word holds a `T`. Boxed: it stays allocated until the attempt ends, and unchanged while this
        // counts as a reader.
        unsafe { &*place::<T>(&self.word) }
    }
}

impl<T: Send + Sync + 'static> Drop for Value<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        if is_inline::<T>() || self.entry == NO_ENTRY {
            return;
        }
        self.tx.end_reading(self.entry, self.word);
    }
}

/// Access to a variable's value in a transaction: reads, and mutates in place if `T: Clone`.
///
/// The first mutable use clones the committed value; the clone becomes the transaction's own. The access ends when this
/// is dropped.
pub struct InPlaceMutationNeedsClone<'tx, T: Send + Sync + 'static> {
    var: VarRef,
    value: Value<'tx, T>,
    /// The entry that is being mutated, if mutation has begun.
    entry: usize,
    /// Whether there was an entry when the access began.
    is_pending: bool,
    /// What [`WriteSet::generation`] was when the access, and then the mutation, began.
    generation: u64,
    /// The savepoint of the pending value that is being mutated: tells it from one that took its place after a rollback.
    savepoint: u64,
    at: &'static Location<'static>,
    /// As `&mut T`.
    _invariant: Invariant<T>,
}

impl<T: Send + Sync + 'static> Deref for InPlaceMutationNeedsClone<'_, T> {
    type Target = T;

    #[inline(always)]
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Send + Sync + 'static + Clone> DerefMut for InPlaceMutationNeedsClone<'_, T> {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut T {
        if self.entry == NO_ENTRY {
            self.begin_mutation();
        }
        // SAFETY: inline: the word is this guard's own copy. Boxed: a pending value of this transaction that no other
        // reference points to (`begin_mutation`), and none will while `mutated_at` is set.
        unsafe { &mut *place_mut::<T>(&mut self.value.word) }
    }
}

impl<'tx, T: Send + Sync + 'static + Clone> InPlaceMutationNeedsClone<'tx, T> {
    #[inline(always)]
    fn begin_mutation(&mut self) {
        let tx = self.value.tx;
        tx.may_write(self.at);
        if !is_inline::<T>() {
            return self.begin_mutation_of_boxed();
        }
        let (var, word) = (self.var, self.value.word);
        (self.entry, self.value.word, self.savepoint) = tx.begin_inline::<T>(var, word, self.is_first(), self.at);
        self.generation = tx.logs.writes().generation();
    }

    /// Begins the mutation now if the value is inline, which costs no clone. While it begins, there is no guard that a
    /// panic would have to drop, so none needs a place in memory.
    #[inline(always)]
    pub(crate) fn mutating(self) -> Self {
        if !is_inline::<T>() || self.entry != NO_ENTRY {
            return self;
        }
        let is_first = self.is_first();
        // It has nothing to end.
        let guard = ManuallyDrop::new(self);
        let (tx, var, at, is_pending) = (guard.value.tx, guard.var, guard.at, guard.is_pending);
        tx.may_write(at);
        let (entry, word, savepoint) = tx.begin_inline::<T>(var, guard.value.word, is_first, at);
        // SAFETY: the write set is a `Vec`, and none has so many entries.
        unsafe { assert_unchecked(entry != NO_ENTRY) };
        let value = Value { tx, word, entry: NO_ENTRY, _type: PhantomData };
        let generation = tx.logs.writes().generation();
        InPlaceMutationNeedsClone { var, value, entry, is_pending, generation, savepoint, at, _invariant: PhantomData }
    }

    /// Returns whether it is certain that the variable has no entry.
    #[inline(always)]
    fn is_first(&self) -> bool {
        !self.is_pending && self.value.tx.logs.writes().generation() == self.generation
    }

    fn begin_mutation_of_boxed(&mut self) {
        // From here on the guard is no reader.
        self.value = self.unlisted(self.value.word);
        let index = self.own_boxed();
        let writes = self.value.tx.logs.writes();
        let entry = &mut writes.entries()[index];
        entry.mutated_at = Some(self.at);
        self.value.word = entry.word;
        self.savepoint = entry.savepoint;
        self.generation = writes.generation();
        self.entry = index;
    }

    /// The number of the variable's entry.
    #[inline(always)]
    fn find(&self) -> Option<usize> {
        if self.is_first() { None } else { self.value.tx.logs.writes().find(self.var) }
    }

    /// A value that does not count as a reader.
    fn unlisted(&self, word: Word) -> Value<'tx, T> {
        Value { tx: self.value.tx, word, entry: NO_ENTRY, _type: PhantomData }
    }

    /// Makes sure that there is an entry under this savepoint whose value no reference points to, and returns its number.
    #[inline]
    fn own_boxed(&mut self) -> usize {
        let tx = self.value.tx;
        loop {
            let before = self.find();
            if let Some(index) = before {
                let entry = tx.logs.writes().entries()[index];
                if let Some(at) = entry.mutated_at {
                    panic_mutated(at);
                }
                if tx.logs.writes().is_private(index) {
                    return index;
                }
                // `clone` is user code: count as a reader meanwhile.
                self.value = tx.pending_value(index);
            }
            let word = self.value.word;
            let clone = encode(T::clone(&self.value));
            self.value = self.unlisted(word);
            let writes = tx.logs.writes();
            let after = writes.find(self.var);
            match after {
                None => return writes.push(self.var, clone, kind_of::<T>(), None, At::of(self.at)),
                Some(index) if before == after && writes.entries()[index].word == word => {
                    writes.replace(index, clone);
                    return index;
                }
                Some(_) => {
                    // `clone` itself has written the variable: what it wrote counts.
                    // SAFETY: encoded above, and without another owner.
                    drop(free_of::<T>().map(|free| unsafe { Owned::new(clone, free) }));
                }
            }
        }
    }
}

/// A mutation that is under way, without its guard.
#[derive(Clone, Copy)]
pub(super) struct Mutation<'tx> {
    tx: &'tx Transaction,
    entry: usize,
    var: VarRef,
    savepoint: u64,
    generation: u64,
    is_inline: bool,
}

impl Mutation<'_> {
    /// Ends it, and stores the word of an inline value.
    #[inline]
    pub(super) fn end(self, word: Word) {
        let Mutation { tx, entry, var, savepoint, generation, is_inline } = self;
        tx.end_mutation(entry, var, savepoint, generation, is_inline.then_some(word));
    }
}

impl<T: Send + Sync + 'static> InPlaceMutationNeedsClone<'_, T> {
    /// Ends the access, but not the reading: the value, and the entry that counts a reader of it, which
    /// [`end_reading`](Transaction::end_reading) has to strike out.
    #[inline(always)]
    pub(super) fn into_reading(self) -> (Word, Option<usize>) {
        let word = self.value.word;
        if self.entry != NO_ENTRY {
            return (word, self.into_borrowed());
        }
        // It has nothing to end, and its value is handed on.
        let guard = ManuallyDrop::new(self);
        (word, if guard.value.entry == NO_ENTRY { None } else { Some(guard.value.entry) })
    }

    /// Ends a mutation, and marks the value as borrowed for the attempt.
    #[cold]
    fn into_borrowed(self) -> Option<usize> {
        let (tx, index) = (self.value.tx, self.entry);
        drop(self);
        let entry = tx.logs.writes().entry(index)?;
        entry.readers = BORROWED;
        Some(index)
    }
}

impl<'tx, T: Send + Sync + 'static + Clone> InPlaceMutationNeedsClone<'tx, T> {
    /// Begins the mutation if it has not begun, and leaves its end to the caller: what is to be ended, and the value.
    #[inline(always)]
    pub(super) fn into_mutation(mut self) -> (Mutation<'tx>, Word) {
        if self.entry == NO_ENTRY {
            self.begin_mutation();
        }
        // What it would end is handed on. Its value is no reader.
        let guard = ManuallyDrop::new(self);
        let InPlaceMutationNeedsClone { entry, var, savepoint, generation, .. } = *guard;
        let Value { tx, word, .. } = guard.value;
        (Mutation { tx, entry, var, savepoint, generation, is_inline: is_inline::<T>() }, word)
    }
}

impl<T: Send + Sync + 'static> Drop for InPlaceMutationNeedsClone<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        if self.entry != NO_ENTRY {
            let word = if is_inline::<T>() { Some(self.value.word) } else { None };
            self.value.tx.end_mutation(self.entry, self.var, self.savepoint, self.generation, word);
        }
    }
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use crate::TVar;
    use crate::tx::{Site, Step, alternative, run};
    use std::panic::{AssertUnwindSafe, catch_unwind};

    #[test]
    fn a_mutable_access_that_outlives_a_rollback_does_not_end_another() {
        let (boxed, inline) = (TVar::new(String::from("committed")), TVar::new(0));
        run(Site::named(""), |tx| {
            let mut stale = None;
            let undone = alternative(tx, |_| -> Step<()> {
                let (mut a, mut b) = (tx.try_access(&boxed).unwrap(), tx.try_access(&inline).unwrap());
                a.push_str(" and undone");
                *b = 1;
                stale = Some((a, b));
                Step::Retry
            });
            assert!(matches!(undone, Step::Retry));
            let (mut a, mut b) = (tx.try_access(&boxed).unwrap(), tx.try_access(&inline).unwrap());
            a.push_str(" and kept");
            *b = 2;
            drop(stale);
            // Both are still being mutated.
            assert!(catch_unwind(AssertUnwindSafe(|| drop(tx.try_value(&boxed)))).is_err());
            assert!(catch_unwind(AssertUnwindSafe(|| drop(tx.try_value(&inline)))).is_err());
            drop((a, b));
            Step::Commit(())
        });
        assert_eq!((boxed.load(), inline.load()), ("committed and kept".to_string(), 2));
    }
}
