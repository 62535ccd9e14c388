//! A channel with two receivers, and more that come later.

use std::collections::VecDeque;

use stm_core::collections::{TChan, TReceiver};
use tests::linear::Model;

use crate::harness::Object;
use crate::lines::{popped, pushed};
use crate::program::Chance;
use crate::told::{Item, Told};

const RECEIVERS: usize = 2;

/// What each receiver has before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Messages {
    before: [VecDeque<u16>; RECEIVERS],
    closed: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Call {
    Send(u16),
    Recv(usize),
    TryRecv(usize),
    Peek(usize),
    TryPeek(usize),
    Unget(usize, u16),
    IsEmpty(usize),
    /// What another receiver with the same before it gets first.
    Duplicate(usize),
    /// What a new receiver gets.
    Subscribe,
    Close,
    IsClosed,
}

impl Model for Messages {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        let none = if self.closed { Told::Not("closed") } else { Told::Not("empty") };
        let told = |message: Option<u16>| message.map_or(none.clone(), |message| Told::One(Some(message)));
        Some(match *call {
            Call::Send(_) if self.closed => none,
            Call::Recv(at) | Call::Peek(at) if self.before[at].is_empty() && !self.closed => return None,
            Call::Send(message) => {
                self.before.iter_mut().for_each(|before| before.push_back(message));
                Told::Nothing
            }
            Call::Recv(at) => Told::One(self.before[at].pop_front()),
            Call::TryRecv(at) => told(self.before[at].pop_front()),
            Call::Peek(at) => Told::One(self.before[at].front().copied()),
            Call::TryPeek(at) | Call::Duplicate(at) => told(self.before[at].front().copied()),
            Call::Unget(at, message) => {
                self.before[at].push_front(message);
                Told::Nothing
            }
            Call::IsEmpty(at) => Told::Is(self.before[at].is_empty()),
            Call::Subscribe => none,
            Call::Close => {
                self.closed = true;
                Told::Nothing
            }
            Call::IsClosed => Told::Is(self.closed),
        })
    }

    fn only_reads(call: &Call) -> bool {
        !matches!(call, Call::Send(_) | Call::Recv(_) | Call::TryRecv(_) | Call::Unget(..) | Call::Close)
    }
}

pub(crate) struct Channel {
    channel: TChan<Item>,
    receivers: [TReceiver<Item>; RECEIVERS],
}

impl Object for Channel {
    type Model = Messages;

    fn new(_: &mut Chance) -> (Self, Messages) {
        let channel = TChan::new();
        let receivers = [(); RECEIVERS].map(|()| channel.subscribe());
        (Channel { channel, receivers }, Messages::default())
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::Send(message) => pushed(self.channel.send(Item(message))),
            Call::Recv(at) => self.receivers[at].recv().into(),
            Call::TryRecv(at) => popped(self.receivers[at].try_recv()),
            Call::Peek(at) => self.receivers[at].peek().into(),
            Call::TryPeek(at) => popped(self.receivers[at].try_peek()),
            Call::Unget(at, message) => {
                self.receivers[at].unget(Item(message));
                Told::Nothing
            }
            Call::IsEmpty(at) => Told::Is(self.receivers[at].is_empty()),
            // In one transaction, or somebody would send meanwhile.
            Call::Duplicate(at) => popped(stm_core::snapshot! { self.receivers[at].duplicate().try_peek() }),
            Call::Subscribe => popped(stm_core::snapshot! { self.channel.subscribe().try_peek() }),
            Call::Close => {
                self.channel.close();
                Told::Nothing
            }
            Call::IsClosed => Told::Is(self.channel.is_closed()),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        let (at, message) = (chance.below(RECEIVERS), chance.key());
        match chance.below(24) {
            0..=2 if may_wait => Call::Recv(at),
            0..=5 => Call::TryRecv(at),
            6..=12 => Call::Send(message),
            13 if may_wait => Call::Peek(at),
            13..=15 => Call::TryPeek(at),
            16 => Call::Unget(at, message),
            17..=18 => Call::IsEmpty(at),
            19..=20 => Call::Duplicate(at),
            21 => Call::Subscribe,
            22 if chance.once_in(3) => Call::Close,
            _ => Call::IsClosed,
        }
    }

    fn take(key: u16) -> Call {
        Call::TryRecv(usize::from(key) % RECEIVERS)
    }

    fn give(item: u16) -> Call {
        Call::Send(item)
    }

    fn content() -> Vec<Call> {
        (0..RECEIVERS).map(Call::TryPeek).chain([Call::IsClosed]).collect()
    }
}
