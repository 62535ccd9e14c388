//! A chain of rings, which implements [`TQueue`](super::TQueue) and [`TDeque`](super::TDeque).
//!
//! # Structure
//!
//! The elements have consecutive positions, from `head` up to `tail`. Each ring holds a part of them: `front` the first
//! part, `back` the last, and `next` leads from one to the other. All rings between the two hold elements; the two
//! themselves may be empty. `back` may be followed by one more ring, which is empty: the back has left it recently. A
//! slot without an element is `None`. So a slot itself says whether it is free, and a transaction that adds at one end
//! and one that takes from the other read nothing that the other writes, unless they meet in a slot.
//!
//! A ring that is full is followed by a larger one. A ring that the front has left is kept as `spare`, for the end that
//! needs the next. So in a steady state no ring is allocated, and otherwise one for as many elements as it has slots.
//!
//! # Why the way back does not fail
//!
//! A ring refers to its predecessor by a `Weak`. It is followed only from an empty `back`, while there are elements. In
//! the transaction's snapshot these elements are in rings before it. So the reference is that to the ring's current
//! neighbour, since it is written whenever a ring is put before another. In the same snapshot the chain owns that
//! neighbour, from `front` by way of `next`. All values of the snapshot are kept until the transaction ends, whatever
//! other transactions commit in the meantime. So there is an owner, and the upgrade succeeds. (A reference to a ring
//! that the front has left is never followed: there is no element before it.)

use std::sync::Arc;

use super::arrival::Arrival;
use super::ring::{Ring, SMALLEST, parts_of};
use crate::collections::{Closed, TryPopError};
use crate::{Stm, TVar, Transaction};

/// Set in both ends of a closed chain, so that each operation sees it without a further read.
const CLOSED: u64 = 1 << 63;

/// The first position, in the middle, so that neither end overflows.
const MIDDLE: u64 = 1 << 62;

const NEIGHBOUR: &str = "elements that are not in a ring are in its neighbour";

pub(super) struct Chain<T: Send + Sync + 'static> {
    /// Position of the first element, and whether the chain is closed.
    head: TVar<u64>,
    front: TVar<Arc<Ring<T>>>,
    spare: TVar<Option<Arc<Ring<T>>>>,
    back: TVar<Arc<Ring<T>>>,
    /// Position after the last element, and whether the chain is closed.
    tail: TVar<u64>,
}

/// The first element, and where it is.
struct First<'tx, T: Send + Sync + 'static> {
    head: u64,
    value: &'tx T,
    ring: &'tx Arc<Ring<T>>,
    /// The front, if that is an empty ring before it.
    emptied: Option<&'tx Arc<Ring<T>>>,
}

/// The last element, and where it is.
struct Last<'tx, T: Send + Sync + 'static> {
    tail: u64,
    value: &'tx T,
    back: &'tx Arc<Ring<T>>,
    /// The ring before the back, if the back is empty.
    before: Option<Arc<Ring<T>>>,
}

impl<T: Send + Sync + 'static> Chain<T> {
    pub(super) fn new() -> Self {
        Self::of([])
    }

    /// Creates a chain of these elements, at once and in no transaction.
    pub(super) fn of(values: impl IntoIterator<Item = T>) -> Self {
        let mut tail = MIDDLE;
        let mut parts: Vec<_> = parts_of(values.into_iter()).collect();
        let (size, last) = parts.pop().unwrap_or((SMALLEST, Vec::new()));
        tail += parts.iter().map(|(_, part)| part.len() as u64).sum::<u64>();
        let mut first = tail;
        tail += last.len() as u64;
        let back = Ring::with(size, first, last, None);
        let mut front = back.clone();
        // From the last ring to the first, as each owns the next.
        for (size, part) in parts.into_iter().rev() {
            first -= part.len() as u64;
            front = Ring::with(size, first, part, Some(front));
        }
        Chain {
            head: TVar::new(MIDDLE),
            front: TVar::new(front),
            spare: TVar::new(None),
            back: TVar::new(back),
            tail: TVar::new(tail),
        }
    }

    pub(super) fn close(&self, tx: &Transaction) -> Stm<()> {
        for end in [&self.head, &self.tail] {
            tx.write(end, tx.read(end)? | CLOSED)?;
        }
        Ok(())
    }

    pub(super) fn is_closed(&self, tx: &Transaction) -> Stm<bool> {
        Ok(tx.read(&self.tail)? & CLOSED != 0)
    }

    pub(super) fn len(&self, tx: &Transaction) -> Stm<usize> {
        let len = (tx.read(&self.tail)? & !CLOSED) - (tx.read(&self.head)? & !CLOSED);
        Ok(usize::try_from(len).expect("elements fit into memory"))
    }

    pub(super) fn is_empty(&self, tx: &Transaction) -> Stm<bool> {
        Ok(self.first(tx)?.is_err())
    }

    #[inline(always)]
    fn first<'tx>(&self, tx: &'tx Transaction) -> Stm<Result<First<'tx, T>, TryPopError>> {
        let head = tx.read(&self.head)?;
        let ring = tx.read_ref(&self.front)?;
        match tx.read_ref(ring.slot(head))? {
            Some(value) => Ok(Ok(First { head, value, ring, emptied: None })),
            None => self.first_behind(tx, head, ring),
        }
    }

    #[inline(never)]
    fn first_behind<'tx>(
        &self,
        tx: &'tx Transaction,
        head: u64,
        front: &'tx Arc<Ring<T>>,
    ) -> Stm<Result<First<'tx, T>, TryPopError>> {
        if head == tx.read(&self.tail)? {
            return Ok(Err(nothing(head)));
        }
        let ring = tx.read_ref(&front.next)?.as_ref().expect(NEIGHBOUR);
        let value = tx.read_ref(ring.slot(head))?.as_ref().expect(NEIGHBOUR);
        Ok(Ok(First { head, value, ring, emptied: Some(front) }))
    }

    fn last<'tx>(&self, tx: &'tx Transaction) -> Stm<Result<Last<'tx, T>, TryPopError>> {
        let tail = tx.read(&self.tail)?;
        let back = tx.read_ref(&self.back)?;
        if let Some(value) = tx.read_ref(back.slot(tail - 1))? {
            return Ok(Ok(Last { tail, value, back, before: None }));
        }
        if tail == tx.read(&self.head)? {
            return Ok(Err(nothing(tail)));
        }
        let before = back.before(tx)?.expect(NEIGHBOUR);
        let value = tx.read_ref(before.slot(tail - 1))?.as_ref().expect(NEIGHBOUR);
        Ok(Ok(Last { tail, value, back, before: Some(before) }))
    }

    /// Returns an empty ring to be put beside this one, without neighbours.
    fn further(&self, tx: &Transaction, ring: &Ring<T>) -> Stm<Arc<Ring<T>>> {
        match tx.read_ref(&self.spare)? {
            Some(spare) if spare.size() >= ring.larger() => {
                tx.write(&self.spare, None)?;
                Ok(spare.clone())
            }
            _ => Ok(Ring::of(ring.larger())),
        }
    }

    /// Puts a ring before the front, which is full.
    #[cold]
    fn extend_front(&self, tx: &Transaction, front: &Arc<Ring<T>>) -> Stm<Arc<Ring<T>>> {
        let ring = self.further(tx, front)?;
        tx.write(&ring.next, Some(front.clone()))?;
        tx.write(&front.before, Some(Arc::downgrade(&ring)))?;
        tx.write(&self.front, ring.clone())?;
        Ok(ring)
    }

    /// Puts a ring behind the back, which is full.
    #[cold]
    fn extend_back(&self, tx: &Transaction, back: &Arc<Ring<T>>) -> Stm<Arc<Ring<T>>> {
        let ring = if let Some(left) = tx.read_ref(&back.next)? {
            left.clone()
        } else {
            let ring = self.further(tx, back)?;
            tx.write(&ring.before, Some(Arc::downgrade(back)))?;
            tx.write(&back.next, Some(ring.clone()))?;
            ring
        };
        tx.write(&self.back, ring.clone())?;
        Ok(ring)
    }
}

impl<T: Clone + Send + Sync + 'static> Chain<T> {
    #[inline(always)]
    pub(super) fn push_back(&self, tx: &Transaction, arrival: &mut Arrival<T>) -> Stm<Result<(), Closed<()>>> {
        let tail = tx.read(&self.tail)?;
        if tail & CLOSED != 0 {
            return Ok(Err(Closed(())));
        }
        let ring = tx.read_ref(&self.back)?;
        let slot = ring.slot(tail);
        if tx.read_ref(slot)?.is_none() {
            tx.write(slot, Some(arrival.enter()))?;
        } else {
            tx.write(self.extend_back(tx, ring)?.slot(tail), Some(arrival.enter()))?;
        }
        tx.write(&self.tail, tail + 1)?;
        Ok(Ok(()))
    }

    pub(super) fn push_front(&self, tx: &Transaction, arrival: &mut Arrival<T>) -> Stm<Result<(), Closed<()>>> {
        if tx.read(&self.head)? & CLOSED != 0 {
            return Ok(Err(Closed(())));
        }
        self.unget(tx, arrival)?;
        Ok(Ok(()))
    }

    pub(super) fn unget(&self, tx: &Transaction, arrival: &mut Arrival<T>) -> Stm<()> {
        let head = tx.read(&self.head)? - 1;
        let ring = tx.read_ref(&self.front)?;
        let slot = ring.slot(head);
        if tx.read_ref(slot)?.is_none() {
            tx.write(slot, Some(arrival.enter()))?;
        } else {
            tx.write(self.extend_front(tx, ring)?.slot(head), Some(arrival.enter()))?;
        }
        tx.write(&self.head, head)
    }

    #[inline(always)]
    pub(super) fn pop_front(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let First { head, value, ring, emptied } = match self.first(tx)? {
            Ok(first) => first,
            Err(nothing) => return Ok(Err(nothing)),
        };
        let value = value.clone();
        tx.write(ring.slot(head), None)?;
        tx.write(&self.head, head + 1)?;
        if let Some(emptied) = emptied {
            // The spare ring owns nothing, or the rings after it would live as long.
            tx.write(&emptied.next, None)?;
            tx.write(&self.spare, Some(emptied.clone()))?;
            tx.write(&self.front, ring.clone())?;
        }
        Ok(Ok(value))
    }

    pub(super) fn pop_back(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        let Last { tail, value, back, before } = match self.last(tx)? {
            Ok(last) => last,
            Err(nothing) => return Ok(Err(nothing)),
        };
        let value = value.clone();
        tx.write(before.as_ref().unwrap_or(back).slot(tail - 1), None)?;
        tx.write(&self.tail, tail - 1)?;
        if let Some(before) = before {
            // The former back stays behind the new one; the ring after it is dropped.
            tx.write(&back.next, None)?;
            tx.write(&self.back, before)?;
        }
        Ok(Ok(value))
    }

    pub(super) fn look_at_front(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        Ok(self.first(tx)?.map(|first| first.value.clone()))
    }

    pub(super) fn look_at_back(&self, tx: &Transaction) -> Stm<Result<T, TryPopError>> {
        Ok(self.last(tx)?.map(|last| last.value.clone()))
    }

    pub(super) fn read_all(&self, tx: &Transaction) -> Stm<Vec<T>> {
        let mut values = Vec::with_capacity(self.len(tx)?);
        let (head, tail) = (tx.read(&self.head)? & !CLOSED, tx.read(&self.tail)? & !CLOSED);
        let mut ring = tx.read_ref(&self.front)?;
        let mut first = head;
        for position in head..tail {
            let has_more = position - first < ring.size() as u64 && tx.read_ref(ring.slot(position))?.is_some();
            if !has_more {
                ring = tx.read_ref(&ring.next)?.as_ref().expect(NEIGHBOUR);
                first = position;
            }
            values.push(tx.read_ref(ring.slot(position))?.as_ref().expect(NEIGHBOUR).clone());
        }
        Ok(values)
    }

    /// Takes all elements. The back is emptied and stays as the only ring; the others are dropped as they are.
    pub(super) fn flush(&self, tx: &Transaction) -> Stm<Vec<T>> {
        let values = self.read_all(tx)?;
        if values.is_empty() {
            return Ok(values);
        }
        let tail = tx.read(&self.tail)?;
        let back = tx.read_ref(&self.back)?;
        for position in (tail - values.len() as u64..tail).rev() {
            let slot = back.slot(position);
            if tx.read_ref(slot)?.is_none() {
                break;
            }
            tx.write(slot, None)?;
        }
        tx.write(&self.front, back.clone())?;
        tx.write(&self.head, tail)?;
        Ok(values)
    }
}

fn nothing(end: u64) -> TryPopError {
    if end & CLOSED == 0 { TryPopError::Empty } else { TryPopError::Closed }
}

#[cfg(test)]
mod tests;
