//! Counters.

use stm_core::collections::TCounter;
use tests::linear::Model;

use crate::harness::{CallOf, Object};
use crate::program::Chance;
use crate::told::Told;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Count(i64);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Call {
    Get,
    Add(i64),
    Increment,
    Decrement,
}

impl Model for Count {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        match call {
            Call::Get => return Some(Told::Number(self.0)),
            Call::Add(n) => self.0 += n,
            Call::Increment => self.0 += 1,
            Call::Decrement => self.0 -= 1,
        }
        Some(Told::Nothing)
    }

    fn only_reads(call: &Call) -> bool {
        matches!(call, Call::Get)
    }
}

impl Object for TCounter {
    type Model = Count;

    fn new(chance: &mut Chance) -> (Self, Count) {
        let n = chance.key().into();
        (TCounter::new(n), Count(n))
    }

    fn call(&self, call: &CallOf<Self>) -> Told {
        match *call {
            Call::Get => return Told::Number(self.get()),
            Call::Add(n) => self.add(n),
            Call::Increment => self.increment(),
            Call::Decrement => self.decrement(),
        }
        Told::Nothing
    }

    fn any_call(chance: &mut Chance, _: bool) -> Call {
        match chance.below(8) {
            0..=3 => Call::Get,
            4 => Call::Add(i64::from(chance.key()) - 5),
            5..=6 => Call::Increment,
            _ => Call::Decrement,
        }
    }

    fn take(_: u16) -> Call {
        Call::Decrement
    }

    fn give(_: u16) -> Call {
        Call::Increment
    }

    fn content() -> Vec<Call> {
        vec![Call::Get]
    }
}
