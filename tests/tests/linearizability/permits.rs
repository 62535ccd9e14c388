//! Semaphores and latches: numbers that are waited for.

use stm_core::collections::{TLatch, TSemaphore};
use tests::linear::Model;

use crate::harness::Object;
use crate::program::Chance;
use crate::told::Told;

/// How many permits there are, or, of a latch, counts that are missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Number(usize);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Call {
    Acquire(usize),
    TryAcquire(usize),
    Release(usize),
    Available,
    CountDown,
    Wait,
    IsOpen,
    /// `TryAcquire`, while another transaction stands in the line: there may be permits.
    TryAcquireBehind,
    /// `Acquire`, in the same case, which has to wait.
    AcquireBehind,
}

impl Model for Number {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        Some(match *call {
            Call::Acquire(n) if self.0 < n => return None,
            Call::TryAcquire(n) if self.0 < n => Told::Is(false),
            Call::TryAcquire(n) => {
                self.0 -= n;
                Told::Is(true)
            }
            Call::Wait if self.0 > 0 => return None,
            Call::Wait => Told::Nothing,
            Call::Acquire(n) => {
                self.0 -= n;
                Told::Nothing
            }
            Call::Release(n) => {
                self.0 += n;
                Told::Nothing
            }
            Call::CountDown => {
                self.0 = self.0.saturating_sub(1);
                Told::Nothing
            }
            Call::Available => Told::count(self.0),
            Call::IsOpen => Told::Is(self.0 == 0),
            Call::TryAcquireBehind => Told::Is(false),
            Call::AcquireBehind => return None,
        })
    }

    fn only_reads(call: &Call) -> bool {
        !matches!(call, Call::Acquire(_) | Call::TryAcquire(_) | Call::Release(_) | Call::CountDown)
    }
}

impl Object for TSemaphore {
    type Model = Number;

    fn new(chance: &mut Chance) -> (Self, Number) {
        let n = chance.below(3);
        (TSemaphore::new(n), Number(n))
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::Acquire(n) => self.acquire_many(n),
            Call::TryAcquire(n) => return Told::Is(self.try_acquire_many(n)),
            Call::Release(n) => self.release_many(n),
            Call::Available => return Told::count(self.available()),
            call => unreachable!("{call:?}, from a semaphore"),
        }
        Told::Nothing
    }

    /// In a transaction; outside of one, who waits has a place in a line, of which the model knows nothing.
    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        let n = chance.below(3);
        match chance.below(if may_wait { 11 } else { 8 }) {
            0..=2 => Call::TryAcquire(n),
            3..=5 => Call::Release(n),
            6..=7 => Call::Available,
            _ => Call::Acquire(n),
        }
    }

    fn take(_: u16) -> Call {
        Call::TryAcquire(1)
    }

    fn give(_: u16) -> Call {
        Call::Release(1)
    }

    fn stands_in_line(call: &Call) -> bool {
        matches!(call, Call::Acquire(1..))
    }

    /// Whoever takes none is never held up.
    fn held_up(call: &Call, told: Option<&Told>) -> Option<Call> {
        match (*call, told) {
            (Call::TryAcquire(1..), Some(Told::Is(false))) => Some(Call::TryAcquireBehind),
            (Call::Acquire(1..), None) => Some(Call::AcquireBehind),
            _ => None,
        }
    }

    fn content() -> Vec<Call> {
        vec![Call::Available]
    }
}

impl Object for TLatch {
    type Model = Number;

    fn new(chance: &mut Chance) -> (Self, Number) {
        let n = chance.below(6);
        (TLatch::new(n), Number(n))
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::CountDown => self.count_down(),
            Call::Wait => self.wait(),
            Call::IsOpen => return Told::Is(self.is_open()),
            Call::Available => return Told::count(self.count()),
            call => unreachable!("{call:?}, from a latch"),
        }
        Told::Nothing
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        match chance.below(if may_wait { 8 } else { 6 }) {
            0..=1 => Call::CountDown,
            2..=3 => Call::Available,
            4..=5 => Call::IsOpen,
            _ => Call::Wait,
        }
    }

    fn take(_: u16) -> Call {
        Call::IsOpen
    }

    fn give(_: u16) -> Call {
        Call::CountDown
    }

    fn content() -> Vec<Call> {
        vec![Call::Available, Call::IsOpen]
    }
}
