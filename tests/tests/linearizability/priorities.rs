//! Priority queues. Elements of one rank are equal, and leave in the order in which they came.

use std::cmp::{Ordering, Reverse};

use stm_core::collections::{Closed, TPriorityQueue};
use tests::linear::Model;

use crate::harness::Object;
use crate::lines::{self, Call, End, popped};
use crate::program::Chance;
use crate::told::{Item, Told};

fn rank(item: u16) -> u16 {
    item / 3
}

/// An element that is compared by its rank.
#[derive(Clone, Debug)]
pub(crate) struct Ranked(Item);

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ranked {}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> Ordering {
        Item(rank(self.0.0)).cmp(&Item(rank(other.0.0)))
    }
}

/// A queue of them, the next first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Ranks(lines::Line);

impl Model for Ranks {
    type Call = Call;
    type Reply = Told;

    fn apply(&mut self, call: &Call) -> Option<Told> {
        let told = self.0.apply(call);
        if let Call::Push(..) | Call::TryPush(..) = call {
            self.0.items.make_contiguous().sort_by_key(|&item| Reverse(rank(item)));
        }
        told
    }

    fn only_reads(call: &Call) -> bool {
        lines::Line::only_reads(call)
    }
}

impl Object for TPriorityQueue<Ranked> {
    type Model = Ranks;

    fn new(chance: &mut Chance) -> (Self, Ranks) {
        let (queue, mut model) = (TPriorityQueue::new(), lines::Line::new(chance, usize::MAX));
        model.items.make_contiguous().sort_by_key(|&item| Reverse(rank(item)));
        model.items.iter().for_each(|&item| queue.push(Ranked(Item(item))).expect("it is not closed"));
        (queue, Ranks(model))
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::Push(_, item) | Call::TryPush(_, item) => {
                lines::pushed(self.push(Ranked(Item(item))).map_err(|Closed(ranked)| Closed(ranked.0)))
            }
            Call::Pop(_) => self.pop().map(|ranked| ranked.0).into(),
            Call::TryPop(_) => popped(self.try_pop().map(|ranked| ranked.0)),
            Call::Peek(_) => self.peek().map(|ranked| ranked.0).into(),
            Call::TryPeek(_) => popped(self.try_peek().map(|ranked| ranked.0)),
            Call::Flush => self.flush().into_iter().map(|ranked| ranked.0).collect(),
            Call::Iter => self.iter().map(|ranked| ranked.0).collect(),
            Call::Len => Told::count(self.len()),
            Call::IsEmpty => Told::Is(self.is_empty()),
            Call::IsFull => Told::Is(false),
            Call::Close => {
                self.close();
                Told::Nothing
            }
            Call::IsClosed => Told::Is(self.is_closed()),
            Call::Unget(_) => unreachable!("nothing can be put back"),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        match lines::any_call(chance, may_wait, &[End::Back], &[End::Front]) {
            Call::Unget(item) => Call::Push(End::Back, item),
            call => call,
        }
    }

    fn take(_: u16) -> Call {
        Call::TryPop(End::Front)
    }

    fn give(item: u16) -> Call {
        Call::TryPush(End::Back, item)
    }

    fn content() -> Vec<Call> {
        vec![Call::Len, Call::Iter, Call::IsClosed, Call::Flush]
    }
}
