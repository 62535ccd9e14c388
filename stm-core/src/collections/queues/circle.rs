//! A circle of slots, which implements [`TBQueue`](super::TBQueue).
//!
//! The elements are in neighbouring slots, from `head` up to `tail`, and the slot after the last one is the first. A
//! slot without an element is `None`. So a slot itself says whether it is free: the one at the tail is taken only if
//! all are. A transaction that adds and one that takes read nothing that the other writes, unless they meet in a slot.

use super::arrival::Arrival;
use super::slots::Slots;
use crate::collections::{TryPopError, TryPushError};
use crate::{Stm, TVar, Transaction};

/// Set in both ends of a closed queue, so that each operation sees it without a further read.
const CLOSED: usize = 1 << (usize::BITS - 1);

pub(super) struct Circle<T: Send + Sync + 'static> {
    /// Index of the first element, and whether the queue is closed.
    head: TVar<usize>,
    slots: Slots<T>,
    /// Index of the first free slot, or, if there is none, of the first element; and whether the queue is closed.
    tail: TVar<usize>,
}

impl<T: Send + Sync + 'static> Circle<T> {
    /// Creates a circle with these elements. `capacity` is from 1 to `isize::MAX`, so that an index leaves a bit, and
    /// not less than the number of elements.
    pub(super) fn of(capacity: usize, values: Vec<T>) -> Self {
        let tail = if values.len() == capacity { 0 } else { values.len() };
        Circle { head: TVar::new(0), slots: Slots::of(capacity, values), tail: TVar::new(tail) }
    }

    pub(super) fn capacity(&self) -> usize {
        self.slots.size()
    }

    pub(super) fn len(&self, tx: &Transaction) -> Stm<usize> {
        let (head, tail) = (tx.read(&self.head)? & !CLOSED, tx.read(&self.tail)? & !CLOSED);
        if head != tail {
            return Ok(if head < tail { tail - head } else { self.capacity() - (head - tail) });
        }
        Ok(if self.is_taken(tx, head)? { self.capacity() } else { 0 })
    }

    pub(super) fn is_empty(&self, tx: &Transaction) -> Stm<bool> {
        Ok(!self.is_taken(tx, tx.read(&self.head)? & !CLOSED)?)
    }

    pub(super) fn is_full(&self, tx: &Transaction) -> Stm<bool> {
        self.is_taken(tx, tx.read(&self.tail)? & !CLOSED)
    }

    pub(super) fn is_closed(&self, tx: &Transaction) -> Stm<bool> {
        Ok(tx.read(&self.tail)? & CLOSED != 0)
    }

    pub(super) fn close(&self, tx: &Transaction) -> Stm<()> {
        for end in [&self.head, &self.tail] {
            tx.write(end, tx.read(end)? | CLOSED)?;
        }
        Ok(())
    }

    fn is_taken(&self, tx: &Transaction, index: usize) -> Stm<bool> {
        Ok(tx.read_ref(self.slots.get(index))?.is_some())
    }

    #[inline(always)]
    fn after(&self, index: usize) -> usize {
        if index + 1 == self.capacity() { 0 } else { index + 1 }
    }

    fn before(&self, index: usize) -> usize {
        index.checked_sub(1).unwrap_or(self.capacity() - 1)
    }
}

impl<T: Clone + Send + Sync + 'static> Circle<T> {
    #[inline(always)]
    pub(super) fn push(&self, tx: &Transaction, arrival: &mut Arrival<T>) -> Stm<Result<(), TryPushError<()>>> {
        let tail = tx.read(&self.tail)?;
        if tail & CLOSED != 0 {
            return Ok(Err(TryPushError::Closed(())));
        }
        let slot = self.slots.get(tail);
        if tx.read_ref(slot)?.is_some() {
            return Ok(Err(TryPushError::Full(())));
        }
        tx.write(slot, Some(arrival.enter()))?;
        tx.write(&self.tail, self.after(tail))?;
        Ok(Ok(()))
    }

    pub(super) fn unget(&self, tx: &Transaction, arrival: &mut Arrival<T>) -> Stm<Result<(), TryPushError<()>>> {
        let head = tx.read(&self.head)?;
        let (closed, index) = (head & CLOSED, self.before(head & !CLOSED));
        let slot = self.slots.get(index);
        if tx.read_ref(slot)?.is_some() {
            return Ok(Err(TryPushError::Full(())));
        }
        tx.write(slot, Some(arrival.enter()))?;
        tx.write(&self.head, index | closed)?;
        Ok(Ok(()))
    }

    #[inline(always)]
    pub(super) fn pop(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let head = tx.read(&self.head)?;
        let (closed, index) = (head & CLOSED, head & !CLOSED);
        let slot = self.slots.get(index);
        let Some(value) = tx.read_ref(slot)? else { return Ok(Err(nothing(closed))) };
        let value = value.clone();
        tx.write(slot, None)?;
        tx.write(&self.head, self.after(index) | closed)?;
        Ok(Ok(value))
    }

    pub(super) fn look(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let head = tx.read(&self.head)?;
        let value = tx.read_ref(self.slots.get(head & !CLOSED))?;
        Ok(value.clone().ok_or_else(|| nothing(head & CLOSED)))
    }

    pub(super) fn read_all(&self, tx: &Transaction) -> Stm<Vec<T>> {
        self.walk(tx, |_| Ok(()))
    }

    pub(super) fn flush(&self, tx: &Transaction) -> Stm<Vec<T>> {
        let tail = tx.read(&self.tail)?;
        let values = self.walk(tx, |slot| tx.write(slot, None))?;
        if !values.is_empty() {
            tx.write(&self.head, tail)?;
        }
        Ok(values)
    }

    fn walk(&self, tx: &Transaction, each: impl Fn(&TVar<Option<T>>) -> Stm<()>) -> Stm<Vec<T>> {
        let len = self.len(tx)?;
        let mut values = Vec::with_capacity(len);
        let mut index = tx.read(&self.head)? & !CLOSED;
        for _ in 0..len {
            let slot = self.slots.get(index);
            values.extend(tx.read_ref(slot)?.clone());
            each(slot)?;
            index = self.after(index);
        }
        Ok(values)
    }
}

fn nothing(closed: usize) -> TryPopError {
    if closed == 0 { TryPopError::Empty } else { TryPopError::Closed }
}
