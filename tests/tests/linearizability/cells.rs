//! Places for one value.

use stm_core::collections::{TMVar, TPromise};
use tests::linear::Model;

use crate::harness::Object;
use crate::program::Chance;
use crate::told::{Item, Told};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cell(Option<u16>);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Call {
    Take,
    Put(u16),
    Read,
    Swap(u16),
    Write(u16),
    TryTake,
    TryPut(u16),
    TryRead,
    IsEmpty,
}

const FULL: Told = Told::Not("full");

impl Model for Cell {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        let value = &mut self.0;
        Some(match *call {
            Call::Take | Call::Read | Call::Swap(_) if value.is_none() => return None,
            Call::Put(_) if value.is_some() => return None,
            Call::TryPut(_) if value.is_some() => FULL,
            Call::Take | Call::TryTake => Told::One(value.take()),
            Call::Read | Call::TryRead => Told::One(*value),
            Call::Swap(new) => Told::One(value.replace(new)),
            Call::Put(new) | Call::TryPut(new) | Call::Write(new) => {
                *value = Some(new);
                Told::Nothing
            }
            Call::IsEmpty => Told::Is(value.is_none()),
        })
    }

    fn only_reads(call: &Call) -> bool {
        matches!(call, Call::Read | Call::TryRead | Call::IsEmpty)
    }
}

fn put(result: Result<(), Item>) -> Told {
    result.map_or(FULL, |()| Told::Nothing)
}

impl Object for TMVar<Item> {
    type Model = Cell;

    fn new(chance: &mut Chance) -> (Self, Cell) {
        let value = (!chance.once_in(2)).then(|| chance.key());
        (value.map_or_else(TMVar::empty, |value| TMVar::new(Item(value))), Cell(value))
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::Take => return Some(self.take()).into(),
            Call::Put(new) => self.put(Item(new)),
            Call::Read => return Some(self.read()).into(),
            Call::Swap(new) => return Some(self.swap(Item(new))).into(),
            Call::Write(new) => self.write(Item(new)),
            Call::TryTake => return self.try_take().into(),
            Call::TryPut(new) => return put(self.try_put(Item(new))),
            Call::TryRead => return self.try_read().into(),
            Call::IsEmpty => return Told::Is(self.is_empty()),
        }
        Told::Nothing
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        let new = chance.key();
        match chance.below(if may_wait { 14 } else { 9 }) {
            0..=2 => Call::TryTake,
            3..=4 => Call::TryPut(new),
            5..=6 => Call::TryRead,
            7 => Call::Write(new),
            8 => Call::IsEmpty,
            9..=10 => Call::Take,
            11 => Call::Put(new),
            12 => Call::Read,
            _ => Call::Swap(new),
        }
    }

    fn take(_: u16) -> Call {
        Call::TryTake
    }

    fn give(item: u16) -> Call {
        Call::TryPut(item)
    }

    fn content() -> Vec<Call> {
        vec![Call::TryRead]
    }
}

impl Object for TPromise<Item> {
    type Model = Cell;

    fn new(_: &mut Chance) -> (Self, Cell) {
        (TPromise::new(), Cell(None))
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::TryPut(new) => put(self.set(Item(new))),
            Call::Read => Some(self.get()).into(),
            Call::TryRead => self.try_get().into(),
            Call::IsEmpty => Told::Is(!self.is_set()),
            call => unreachable!("{call:?}, from a promise"),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        match chance.below(if may_wait { 9 } else { 6 }) {
            0..=1 => Call::TryPut(chance.key()),
            2..=3 => Call::TryRead,
            4..=5 => Call::IsEmpty,
            _ => Call::Read,
        }
    }

    /// Nothing can be taken: looks at it.
    fn take(_: u16) -> Call {
        Call::TryRead
    }

    fn give(item: u16) -> Call {
        Call::TryPut(item)
    }

    fn content() -> Vec<Call> {
        vec![Call::TryRead]
    }
}
