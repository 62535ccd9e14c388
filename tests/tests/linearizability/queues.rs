//! Queues, deques and stacks.

use stm_core::collections::{TBQueue, TDeque, TQueue, TStack};

use crate::harness::Object;
use crate::lines::{Call, End, Line, any_call, popped, pushed, try_pushed};
use crate::program::Chance;
use crate::told::{Item, Told};

/// What they do alike.
macro_rules! call_line {
    ($line:expr, $call:expr) => {
        match $call {
            Call::Flush => $line.flush().into_iter().collect(),
            Call::Iter => $line.iter().collect(),
            Call::Len => Told::count($line.len()),
            Call::IsEmpty => Told::Is($line.is_empty()),
            Call::IsFull => Told::Is(false),
            Call::Close => {
                $line.close();
                Told::Nothing
            }
            Call::IsClosed => Told::Is($line.is_closed()),
            call => unreachable!("{call:?} is not what all do"),
        }
    };
}

/// What queues do alike.
macro_rules! call_queue {
    ($queue:expr, $call:expr) => {
        match *$call {
            Call::Push(_, item) => pushed($queue.push(Item(item))),
            Call::TryPush(_, item) => try_pushed(&$queue.try_push(Item(item))),
            Call::Pop(_) => $queue.pop().into(),
            Call::TryPop(_) => popped($queue.try_pop()),
            Call::Peek(_) => $queue.peek().into(),
            Call::TryPeek(_) => popped($queue.try_peek()),
            Call::Unget(item) => {
                $queue.unget(Item(item));
                Told::Nothing
            }
            call => call_line!($queue, call),
        }
    };
}

const UNBOUNDED: usize = usize::MAX;

impl Object for TQueue<Item> {
    type Model = Line;

    fn new(chance: &mut Chance) -> (Self, Line) {
        let (queue, model) = (TQueue::new(), Line::new(chance, UNBOUNDED));
        model.items.iter().for_each(|&item| queue.push(Item(item)).expect("it is not closed"));
        (queue, model)
    }

    fn call(&self, call: &Call) -> Told {
        call_queue!(self, call)
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        any_call(chance, may_wait, &[End::Back], &[End::Front])
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

impl Object for TBQueue<Item> {
    type Model = Line;

    fn new(chance: &mut Chance) -> (Self, Line) {
        let capacity = if chance.grows || chance.shrinks { 100 } else { 1 + chance.below(3) };
        let (queue, model) = (TBQueue::new(capacity), Line::new(chance, capacity));
        model.items.iter().for_each(|&item| queue.try_push(Item(item)).expect("there is room"));
        (queue, model)
    }

    fn call(&self, call: &Call) -> Told {
        match call {
            Call::IsFull => Told::Is(self.is_full()),
            call => call_queue!(self, call),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        any_call(chance, may_wait, &[End::Back], &[End::Front])
    }

    fn take(_: u16) -> Call {
        Call::TryPop(End::Front)
    }

    fn give(item: u16) -> Call {
        Call::TryPush(End::Back, item)
    }

    fn content() -> Vec<Call> {
        vec![Call::Len, Call::Iter, Call::IsFull, Call::IsClosed, Call::Flush]
    }
}

impl Object for TDeque<Item> {
    type Model = Line;

    fn new(chance: &mut Chance) -> (Self, Line) {
        let (deque, model) = (TDeque::new(), Line::new(chance, UNBOUNDED));
        model.items.iter().for_each(|&item| deque.push_back(Item(item)).expect("it is not closed"));
        (deque, model)
    }

    fn call(&self, call: &Call) -> Told {
        use End::{Back, Front};
        match *call {
            Call::Push(Front, item) | Call::TryPush(Front, item) => pushed(self.push_front(Item(item))),
            Call::Push(Back, item) | Call::TryPush(Back, item) => pushed(self.push_back(Item(item))),
            Call::Pop(Front) => self.pop_front().into(),
            Call::Pop(Back) => self.pop_back().into(),
            Call::TryPop(Front) => popped(self.try_pop_front()),
            Call::TryPop(Back) => popped(self.try_pop_back()),
            Call::Peek(Front) => self.front().into(),
            Call::Peek(Back) => self.back().into(),
            Call::TryPeek(Front) => popped(self.try_front()),
            Call::TryPeek(Back) => popped(self.try_back()),
            call => call_line!(self, call),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        let both = [End::Front, End::Back];
        match any_call(chance, may_wait, &both, &both) {
            Call::Unget(item) => Call::Push(End::Front, item),
            call => call,
        }
    }

    fn take(key: u16) -> Call {
        Call::TryPop(if key.is_multiple_of(2) { End::Front } else { End::Back })
    }

    fn give(item: u16) -> Call {
        Call::TryPush(if item.is_multiple_of(2) { End::Front } else { End::Back }, item)
    }

    fn content() -> Vec<Call> {
        vec![Call::Len, Call::Iter, Call::IsClosed, Call::Flush]
    }
}

impl Object for TStack<Item> {
    type Model = Line;

    fn new(chance: &mut Chance) -> (Self, Line) {
        let (stack, model) = (TStack::new(), Line::new(chance, UNBOUNDED));
        model.items.iter().rev().for_each(|&item| stack.push(Item(item)).expect("it is not closed"));
        (stack, model)
    }

    fn call(&self, call: &Call) -> Told {
        match *call {
            Call::Push(_, item) | Call::TryPush(_, item) => pushed(self.push(Item(item))),
            Call::Pop(_) => self.pop().into(),
            Call::TryPop(_) => popped(self.try_pop()),
            Call::Peek(_) => self.peek().into(),
            Call::TryPeek(_) => popped(self.try_peek()),
            call => call_line!(self, call),
        }
    }

    fn any_call(chance: &mut Chance, may_wait: bool) -> Call {
        match any_call(chance, may_wait, &[End::Front], &[End::Front]) {
            Call::Unget(item) => Call::Push(End::Front, item),
            call => call,
        }
    }

    fn take(_: u16) -> Call {
        Call::TryPop(End::Front)
    }

    fn give(item: u16) -> Call {
        Call::TryPush(End::Front, item)
    }

    fn content() -> Vec<Call> {
        vec![Call::Len, Call::Iter, Call::IsClosed, Call::Flush]
    }
}
