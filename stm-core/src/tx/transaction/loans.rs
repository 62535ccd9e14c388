//! What a statement has borrowed of variables, for the borrow checker to see.
//!
//! A guard ends its access when it is dropped, which is at the end of the user's statement. Plain Rust ends a borrow with
//! its last use. [`Loans`] make the borrow checker say when that is: a statement has one for each path that it uses more
//! than once, and what it lends of a variable borrows from it, as shared or as exclusive as the use needs.
//!
//! # Why it is sound
//!
//! - What is lent for reading lives no longer than a shared borrow of the loans. Its value stays where it is and as it is: a
//!   committed one until the attempt ends, a pending one while it counts a reader, a copy in these loans until they are
//!   borrowed exclusively. Readers are struck out, and copies overwritten, only under an exclusive borrow, or when the loans
//!   are dropped.
//! - What is lent for writing lives no longer than an exclusive borrow of the loans. So whoever has any other borrow of them,
//!   a shared one included, knows that it is not used any more, and may end the mutation ([`Loans::end`]).
//! - While a mutation is under way, any other access to the variable panics, as beside a guard (`access.rs`). So two loans of one
//!   variable, by paths that only turn out to lead to the same one, do not get in each other's way unseen.

use super::access::{InPlaceMutationNeedsClone, Mutation};
use super::state::Transaction;
use crate::tx::cell::word::{Word, is_inline, place, place_mut};
use crate::tx::log::BORROWED;
use MutableLoansNeedClone as Loans;
use std::cell::{Cell, UnsafeCell};
use std::ptr::null_mut;

/// How many readers, and how many copies, loans can take back. More of them last until the attempt ends.
const ROOM: usize = 2;

/// What a statement has borrowed of variables.
///
/// The compiler shows the name where a value that is not `Clone` would be mutated in place.
pub struct MutableLoansNeedClone<'tx> {
    tx: &'tx Transaction,
    /// What is under way, and the value where it is inline.
    mutation: Cell<Option<Mutation<'tx>>>,
    word: UnsafeCell<Word>,
    /// The entries of the write set that count readers for these loans, and the values that are read.
    readers: [Cell<(usize, Word)>; ROOM],
    reader_count: Cell<usize>,
    /// Inline values that are read.
    copies: [UnsafeCell<Word>; ROOM],
    copy_count: Cell<usize>,
}

impl<'tx> Loans<'tx> {
    #[inline(always)]
    pub(crate) fn new(tx: &'tx Transaction) -> Self {
        Loans {
            tx,
            mutation: Cell::new(None),
            word: UnsafeCell::new(null_mut()),
            readers: [const { Cell::new((0, null_mut())) }; ROOM],
            reader_count: Cell::new(0),
            copies: [const { UnsafeCell::new(null_mut()) }; ROOM],
            copy_count: Cell::new(0),
        }
    }

    /// Lends a value to be read.
    #[inline]
    pub(crate) fn share<'l, T: Send + Sync + 'static>(&'l self, guard: InPlaceMutationNeedsClone<'tx, T>) -> &'l T {
        let (word, entry) = guard.into_reading();
        if is_inline::<T>() {
            let copy: &'l Word = self.copy(word);
            // SAFETY: the word holds an inline `T`, and stays as it is for `'l`.
            return unsafe { &*place::<T>(copy) };
        }
        if let Some(entry) = entry {
            self.keep_reader(entry, word);
        }
        // SAFETY: a boxed `T`: a committed one, or a pending one that counts a reader or is marked as borrowed for the attempt.
        unsafe { &*place::<T>(&word) }
    }

    /// Lends a value to be mutated, on the transaction's own copy of it.
    #[inline]
    pub(crate) fn mutate<T: Send + Sync + Clone + 'static>(
        &mut self,
        guard: InPlaceMutationNeedsClone<'tx, T>,
    ) -> &mut T {
        self.release();
        let (mutation, word) = guard.into_mutation();
        self.mutation.set(Some(mutation));
        let place = self.word.get_mut();
        *place = word;
        // SAFETY: inline: the word is these loans' own copy. Boxed: a pending value of this transaction that no other
        // reference points to, and none will while the mutation is under way. That is ended under another borrow of these loans.
        unsafe { &mut *place_mut::<T>(place) }
    }

    /// Ends the mutation that is under way: what was lent for it is not used any more.
    #[inline]
    pub(crate) fn end(&self) {
        if let Some(mutation) = self.mutation.take() {
            // SAFETY: no reference points to it: one that was lent would be an exclusive borrow of these loans.
            let word = unsafe { *self.word.get() };
            mutation.end(word);
        }
    }

    /// Ends all that is lent.
    #[inline]
    pub(crate) fn release(&mut self) {
        self.end();
        for reader in &self.readers[..self.reader_count.take()] {
            let (entry, word) = reader.get();
            self.tx.end_reading(entry, word);
        }
        self.copy_count.set(0);
    }

    #[inline]
    fn copy(&self, word: Word) -> &Word {
        let count = self.copy_count.get();
        let Some(copy) = self.copies.get(count) else {
            // SAFETY: allocated, and not changed, until the attempt ends, which outlasts `'tx`.
            return unsafe { self.tx.keep_copy(word).as_ref() };
        };
        self.copy_count.set(count + 1);
        // SAFETY: no reference points to this copy, since the count has not covered it since the last exclusive borrow.
        unsafe { *copy.get() = word };
        // SAFETY: not written again before the next exclusive borrow.
        unsafe { &*copy.get() }
    }

    #[inline]
    fn keep_reader(&self, entry: usize, word: Word) {
        let count = self.reader_count.get();
        if let Some(reader) = self.readers.get(count) {
            reader.set((entry, word));
            self.reader_count.set(count + 1);
        } else if let Some(entry) = self.tx.logs.writes().entry(entry) {
            entry.readers = BORROWED;
        }
    }
}

impl Drop for Loans<'_> {
    #[inline]
    fn drop(&mut self) {
        self.release();
    }
}

#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests {
    use super::Loans;
    use crate::TVar;
    use crate::tx::{Site, Step, run};
    use std::panic::{AssertUnwindSafe, catch_unwind};

    #[test]
    fn a_mutation_ends_with_the_next_use_of_its_loans_and_no_other() {
        let (boxed, inline) = (TVar::new(String::from("a")), TVar::new(1));
        run(Site::named(""), |tx| {
            let (mut first, mut second) = (Loans::new(tx), Loans::new(tx));
            first.mutate(tx.access(&boxed)).push('b');
            assert!(catch_unwind(AssertUnwindSafe(|| drop(tx.access(&boxed)))).is_err());
            *second.mutate(tx.access(&inline)) += 1;
            assert!(catch_unwind(AssertUnwindSafe(|| drop(tx.access(&inline)))).is_err());
            first.end();
            second.end();
            assert_eq!((&**tx.access(&boxed), *tx.access(&inline)), ("ab", 2));
            Step::Commit(())
        });
        assert_eq!((&*boxed.load(), inline.load()), ("ab", 2));
    }

    #[test]
    fn what_is_lent_for_reading_stays_as_it_is_beside_writes() {
        let (boxed, inline) = (TVar::new(String::new()), TVar::new(0_usize));
        run(Site::named(""), |tx| {
            let loans = Loans::new(tx);
            let mut lent = vec![];
            for n in 0..5_usize {
                tx.access(&boxed).push('x');
                *tx.access(&inline) = n;
                lent.push((loans.share(tx.access(&boxed)), loans.share(tx.access(&inline))));
            }
            for (n, (text, number)) in lent.into_iter().enumerate() {
                assert_eq!((text.len(), *number), (n + 1, n));
            }
            Step::Commit(())
        });
        assert_eq!((boxed.load().len(), inline.load()), (5, 4));
    }

    #[test]
    fn a_value_that_was_lent_is_mutated_in_place_once_its_loans_are_released() {
        let boxed = TVar::new(String::with_capacity(64));
        run(Site::named(""), |tx| {
            tx.access(&boxed).push('a');
            let mut loans = Loans::new(tx);
            let before = loans.share(tx.access(&boxed)).as_ptr();
            let after = loans.mutate(tx.access(&boxed)).as_ptr();
            drop(loans);
            assert_eq!((before, after), (after, tx.access(&boxed).as_ptr()));
            Step::Commit(())
        });
    }
}
