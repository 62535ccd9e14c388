//! Vectors.

use stm_core::collections::TVec;
use stm_core::prelude::*;
use tests::linear::Model;

use crate::harness::Object;
use crate::program::Chance;
use crate::told::{Item, Told};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Elements(Vec<u16>);

/// Those that name an index do nothing, and say so, if there is no such element.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Call {
    Get(usize),
    Set(usize, u16),
    /// Adds 1 to an element, through its variable.
    Add(usize),
    Push(u16),
    Pop,
    Swap(usize, usize),
    SwapRemove(usize),
    Truncate(usize),
    Resize(usize, u16),
    Clear,
    Len,
    Iter,
    ForEach,
}

const MISSING: Told = Told::Not("there");

impl Model for Elements {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        let elements = &mut self.0;
        let last = match *call {
            Call::Set(at, _) | Call::Add(at) | Call::SwapRemove(at) => Some(at),
            Call::Swap(a, b) => Some(a.max(b)),
            _ => None,
        };
        if last.is_some_and(|last| last >= elements.len()) {
            return Some(MISSING);
        }
        match *call {
            Call::Get(at) => return Some(Told::One(elements.get(at).copied())),
            Call::Set(at, value) => elements[at] = value,
            Call::Add(at) => elements[at] += 1,
            Call::Push(value) => elements.push(value),
            Call::Pop => return Some(Told::One(elements.pop())),
            Call::Swap(a, b) => elements.swap(a, b),
            Call::SwapRemove(at) => return Some(Told::One(Some(elements.swap_remove(at)))),
            Call::Truncate(len) => elements.truncate(len),
            Call::Resize(len, value) => elements.resize(len, value),
            Call::Clear => elements.clear(),
            Call::Len => return Some(Told::count(elements.len())),
            Call::Iter | Call::ForEach => return Some(Told::Many(elements.clone())),
        }
        Some(Told::Nothing)
    }

    fn only_reads(call: &Call) -> bool {
        matches!(call, Call::Get(_) | Call::Len | Call::Iter | Call::ForEach)
    }
}

impl Object for TVec<Item> {
    type Model = Elements;

    fn new(chance: &mut Chance) -> (Self, Elements) {
        let (vec, model) = (TVec::new(), (0..chance.size()).map(|_| chance.key()).collect::<Vec<_>>());
        for &value in &model {
            vec.push(Item(value));
        }
        (vec, Elements(model))
    }

    #[transactional]
    fn call(&self, call: &Call) -> Told {
        let is_there = |at: usize| at < self.len();
        match *call {
            Call::Get(at) => return self.get(at).into(),
            Call::Set(at, value) if is_there(at) => self.set(at, Item(value)),
            Call::Add(at) if is_there(at) => self[at].0 += 1,
            Call::Push(value) => self.push(Item(value)),
            Call::Pop => return self.pop().into(),
            Call::Swap(a, b) if is_there(a) && is_there(b) => self.swap(a, b),
            Call::SwapRemove(at) if is_there(at) => return Some(self.swap_remove(at)).into(),
            Call::Truncate(len) => self.truncate(len),
            Call::Resize(len, value) => self.resize(len, Item(value)),
            Call::Clear => self.clear(),
            Call::Len => return Told::count(self.len()),
            Call::Iter => return self.iter().collect(),
            Call::ForEach => {
                let mut all = Vec::new();
                self.for_each(|item| all.push(Item(item.0)));
                return all.into_iter().collect();
            }
            _ => return MISSING,
        }
        Told::Nothing
    }

    fn any_call(chance: &mut Chance, _: bool) -> Call {
        let (at, other, value) = (chance.below(4), chance.below(4), chance.key());
        if chance.grows && !chance.once_in(3) {
            return Call::Push(value);
        }
        if chance.shrinks && !chance.once_in(3) {
            return Call::Pop;
        }
        match chance.below(24) {
            0..=2 => Call::Get(at),
            3..=4 => Call::Set(at, value),
            5..=6 => Call::Add(at),
            7..=10 => Call::Push(value),
            11..=12 => Call::Pop,
            13..=14 => Call::Swap(at, other),
            15..=16 => Call::SwapRemove(at),
            17 => Call::Truncate(at),
            18 => Call::Resize(at, value),
            19 if chance.once_in(2) => Call::Clear,
            19..=20 => Call::Len,
            21..=22 => Call::Iter,
            _ => Call::ForEach,
        }
    }

    fn take(_: u16) -> Call {
        Call::Pop
    }

    fn give(item: u16) -> Call {
        Call::Push(item)
    }

    fn content() -> Vec<Call> {
        vec![Call::Iter, Call::Len]
    }
}
