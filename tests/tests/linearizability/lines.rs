//! What elements come out of in some order: the model of queues, deques and stacks.

use std::collections::VecDeque;

use stm_core::collections::{Closed, TryPopError, TryPushError};
use tests::linear::Model;

use crate::program::Chance;
use crate::told::{Item, Told};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Line {
    pub(crate) items: VecDeque<u16>,
    pub(crate) capacity: usize,
    closed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum End {
    Front,
    Back,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Call {
    Push(End, u16),
    TryPush(End, u16),
    Pop(End),
    TryPop(End),
    Peek(End),
    TryPeek(End),
    /// Puts back what was taken, which a closed queue lets.
    Unget(u16),
    Flush,
    Iter,
    Len,
    IsEmpty,
    IsFull,
    Close,
    IsClosed,
}

const CLOSED: Told = Told::Not("closed");
const FULL: Told = Told::Not("full");

impl Model for Line {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        let full = self.items.len() >= self.capacity;
        Some(match *call {
            Call::Push(..) | Call::TryPush(..) if self.closed => CLOSED,
            Call::TryPush(..) if full => FULL,
            Call::Push(..) | Call::Unget(_) if full => return None,
            Call::Push(End::Back, item) | Call::TryPush(End::Back, item) => {
                self.items.push_back(item);
                Told::Nothing
            }
            Call::Push(End::Front, item) | Call::TryPush(End::Front, item) | Call::Unget(item) => {
                self.items.push_front(item);
                Told::Nothing
            }
            Call::Pop(_) | Call::Peek(_) if self.items.is_empty() && !self.closed => return None,
            Call::TryPop(_) | Call::TryPeek(_) if self.items.is_empty() && !self.closed => Told::Not("empty"),
            Call::TryPop(_) | Call::TryPeek(_) if self.items.is_empty() => CLOSED,
            Call::Pop(End::Front) | Call::TryPop(End::Front) => Told::One(self.items.pop_front()),
            Call::Pop(End::Back) | Call::TryPop(End::Back) => Told::One(self.items.pop_back()),
            Call::Peek(End::Front) | Call::TryPeek(End::Front) => Told::One(self.items.front().copied()),
            Call::Peek(End::Back) | Call::TryPeek(End::Back) => Told::One(self.items.back().copied()),
            Call::Flush => Told::Many(self.items.drain(..).collect()),
            Call::Iter => Told::Many(self.items.iter().copied().collect()),
            Call::Len => Told::count(self.items.len()),
            Call::IsEmpty => Told::Is(self.items.is_empty()),
            Call::IsFull => Told::Is(full),
            Call::Close => {
                self.closed = true;
                Told::Nothing
            }
            Call::IsClosed => Told::Is(self.closed),
        })
    }

    fn only_reads(call: &Call) -> bool {
        use Call::{Close, Flush, Pop, Push, TryPop, TryPush, Unget};
        !matches!(call, Push(..) | TryPush(..) | Pop(_) | TryPop(_) | Unget(_) | Flush | Close)
    }
}

impl Line {
    /// Elements that are there at the beginning.
    pub(crate) fn new(chance: &mut Chance, capacity: usize) -> Line {
        let items = (0..chance.size().min(capacity)).map(|_| chance.key()).collect();
        Line { items, capacity, closed: false }
    }
}

/// Any call, with these ends to add to and to take from.
pub(crate) fn any_call(chance: &mut Chance, may_wait: bool, to: &[End], from: &[End]) -> Call {
    let (to, from) = (to[chance.below(to.len())], from[chance.below(from.len())]);
    let item = chance.key();
    let adds = chance.grows && !chance.once_in(3);
    let takes = chance.shrinks && !chance.once_in(3);
    match chance.below(if adds || takes { 1 } else { 26 }) {
        0 if adds => Call::TryPush(to, item),
        0..=2 if may_wait => Call::Pop(from),
        0..=4 => Call::TryPop(from),
        5..=8 if may_wait => Call::Push(to, item),
        5..=11 => Call::TryPush(to, item),
        12 if may_wait => Call::Peek(from),
        12..=14 => Call::TryPeek(from),
        15 if may_wait => Call::Unget(item),
        15..=16 => Call::Flush,
        17..=19 => Call::Iter,
        20 => Call::IsEmpty,
        21 => Call::IsFull,
        22 => Call::IsClosed,
        23 if chance.once_in(3) => Call::Close,
        _ => Call::Len,
    }
}

pub(crate) fn pushed(result: Result<(), Closed<Item>>) -> Told {
    result.map_or(CLOSED, |()| Told::Nothing)
}

pub(crate) fn try_pushed(result: &Result<(), TryPushError<Item>>) -> Told {
    match result {
        Ok(()) => Told::Nothing,
        Err(TryPushError::Full(_)) => FULL,
        Err(TryPushError::Closed(_)) => CLOSED,
    }
}

pub(crate) fn popped(result: Result<Item, TryPopError>) -> Told {
    match result {
        Ok(item) => Some(item).into(),
        Err(TryPopError::Empty) => Told::Not("empty"),
        Err(TryPopError::Closed) => CLOSED,
    }
}
