//! Random operations, alone and in transactions that may be undone, against a `VecDeque`.

use std::collections::VecDeque;

use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};
use stm_core::collections::{TBQueue, TDeque, TQueue, TStack, TryPopError, TryPushError};
use stm_core::prelude::*;

use super::queues::Queue;

fn steps() -> u64 {
    if cfg!(miri) { 300 } else { tests::full(5_000, 20_000) }
}

/// One that does a random operation, and checks that the model says the same.
struct Tester {
    random: SmallRng,
    /// Turns between growing and shrinking.
    grows: bool,
    number: u64,
    closed: bool,
}

impl Tester {
    fn new(seed: u64) -> Self {
        Tester { random: SmallRng::seed_from_u64(seed), grows: true, number: 0, closed: false }
    }

    fn next(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    fn nothing(&self) -> TryPopError {
        if self.closed { TryPopError::Closed } else { TryPopError::Empty }
    }

    fn adds(&mut self) -> bool {
        if self.random.random_range(0..1_500) == 0 {
            self.grows = !self.grows;
        }
        self.random.random_bool(if self.grows { 0.6 } else { 0.4 })
    }

    /// Runs `step` by itself, or several times in a transaction that is maybe undone.
    fn run<M: Clone>(&mut self, model: &mut M, mut step: impl FnMut(&mut Self, &mut M)) {
        let steps = self.random.random_range(0..6);
        if steps == 0 {
            return step(self, model);
        }
        let undone = self.random.random_bool(0.3);
        let before = model.clone();
        let result = stm_core::atomically(|tx| {
            let nested = tx.or_else(
                |tx| {
                    (0..steps).for_each(|_| step(self, model));
                    if undone { tx.retry() } else { Ok(Ok(())) }
                },
                |_| Ok(Err(())),
            )?;
            Ok(nested)
        });
        if result.is_err() {
            *model = before;
        }
    }
}

fn queue_step<Q: Queue<u64>>(tester: &mut Tester, queue: &Q, model: &mut VecDeque<u64>, capacity: usize) {
    match tester.random.random_range(0..2_000) {
        0 => assert_eq!(queue.flush(), std::mem::take(model).into_iter().collect::<Vec<_>>()),
        1..20 => assert_eq!(queue.all(), model.iter().copied().collect::<Vec<_>>()),
        20..100 => assert_eq!((queue.len(), queue.is_empty()), (model.len(), model.is_empty())),
        100..220 => assert_eq!(queue.try_peek(), model.front().copied().ok_or(tester.nothing())),
        220..420 if !tester.closed && model.len() < capacity => {
            let value = tester.next();
            queue.unget(value);
            model.push_front(value);
        }
        _ if tester.adds() => {
            let value = tester.next();
            let expected = if tester.closed {
                Err(TryPushError::Closed(value))
            } else if model.len() == capacity {
                Err(TryPushError::Full(value))
            } else {
                model.push_back(value);
                Ok(())
            };
            assert_eq!(queue.try_push(value), expected);
        }
        _ => assert_eq!(queue.try_pop(), model.pop_front().ok_or(tester.nothing())),
    }
}

fn same_as_a_vec_deque<Q: Queue<u64>>(capacity: usize) {
    for seed in 0..4 {
        let (queue, mut model, mut tester) = (Q::with_room(capacity), VecDeque::new(), Tester::new(seed));
        for _ in 0..steps() {
            tester.run(&mut model, |tester, model| queue_step(tester, &queue, model, capacity));
        }
        queue.close();
        tester.closed = true;
        while !model.is_empty() {
            tester.run(&mut model, |tester, model| queue_step(tester, &queue, model, capacity));
        }
        assert_eq!((queue.is_closed(), queue.try_pop()), (true, Err(TryPopError::Closed)));
    }
}

#[test]
fn an_unbounded_queue_does_what_a_vec_deque_does() {
    same_as_a_vec_deque::<TQueue<_>>(usize::MAX);
}

#[test]
fn a_bounded_queue_does_what_a_vec_deque_does() {
    for capacity in [1, 2, 3, 64, 65, 200] {
        same_as_a_vec_deque::<TBQueue<_>>(capacity);
    }
}

#[test]
fn a_large_bounded_queue_does_what_a_vec_deque_does() {
    same_as_a_vec_deque::<TBQueue<_>>(1_000_000);
    same_as_a_vec_deque::<TBQueue<_>>(isize::MAX.cast_unsigned());
}

#[test]
fn the_front_of_a_deque_does_what_a_vec_deque_does() {
    same_as_a_vec_deque::<TDeque<_>>(usize::MAX);
}

#[test]
fn both_ends_of_a_deque_do_what_those_of_a_vec_deque_do() {
    for seed in 0..8 {
        let (deque, mut model, mut tester) = (TDeque::new(), VecDeque::new(), Tester::new(seed));
        // How often elements come and go at the back: now as in a queue, now as in one that runs backwards, now as in a stack.
        let mut at_back = [0.5; 2];
        for step in 0..steps() {
            if step % 500 == 0 {
                at_back = [0, 1].map(|_| tester.random.random_range(0.0..1.0_f64).round().clamp(0.05, 0.95));
            }
            tester.run(&mut model, |tester, model: &mut VecDeque<u64>| {
                let adds = tester.adds();
                let back = tester.random.random_bool(at_back[usize::from(adds)]);
                match tester.random.random_range(0..2_000) {
                    0 => assert_eq!(deque.flush(), std::mem::take(model).into_iter().collect::<Vec<_>>()),
                    1..20 => assert_eq!(deque.iter().collect::<Vec<_>>(), model.iter().copied().collect::<Vec<_>>()),
                    20..100 => assert_eq!((deque.len(), deque.is_empty()), (model.len(), model.is_empty())),
                    100..200 if back => assert_eq!(deque.try_back().ok(), model.back().copied()),
                    100..200 => assert_eq!(deque.try_front().ok(), model.front().copied()),
                    _ if adds => {
                        let value = tester.next();
                        if back {
                            deque.push_back(value).unwrap();
                            model.push_back(value);
                        } else {
                            deque.push_front(value).unwrap();
                            model.push_front(value);
                        }
                    }
                    _ if back => assert_eq!(deque.try_pop_back().ok(), model.pop_back()),
                    _ => assert_eq!(deque.try_pop_front().ok(), model.pop_front()),
                }
            });
        }
        deque.close();
        assert_eq!((deque.push_front(0).is_err(), deque.push_back(0).is_err()), (true, true));
        for turn in 0.. {
            let (taken, expected) = if turn % 3 == 0 {
                (deque.pop_front(), model.pop_front())
            } else {
                (deque.pop_back(), model.pop_back())
            };
            assert_eq!(taken, expected);
            if taken.is_none() {
                break;
            }
        }
    }
}

#[test]
fn a_stack_does_what_a_vec_does() {
    for seed in 0..4 {
        let (stack, mut model, mut tester) = (TStack::new(), Vec::new(), Tester::new(seed));
        for _ in 0..steps() {
            tester.run(&mut model, |tester, model: &mut Vec<u64>| match tester.random.random_range(0..2_000) {
                0 => assert_eq!(stack.flush(), std::mem::take(model).into_iter().rev().collect::<Vec<_>>()),
                1..20 => assert_eq!(stack.iter().collect::<Vec<_>>(), model.iter().rev().copied().collect::<Vec<_>>()),
                20..100 => assert_eq!((stack.len(), stack.is_empty()), (model.len(), model.is_empty())),
                100..220 => assert_eq!(stack.try_peek().ok(), model.last().copied()),
                _ if tester.adds() => {
                    let value = tester.next();
                    stack.push(value).unwrap();
                    model.push(value);
                }
                _ => assert_eq!(stack.try_pop(), model.pop().ok_or(TryPopError::Empty)),
            });
        }
        stack.close();
        assert_eq!(stack.push(0).unwrap_err().into_inner(), 0);
        while let Some(value) = stack.pop() {
            assert_eq!(Some(value), model.pop());
        }
        assert_eq!((model.len(), stack.try_pop(), stack.is_closed()), (0, Err(TryPopError::Closed), true));
    }
}

#[test]
fn collections_come_from_iterators_and_show_their_elements() {
    assert_eq!(format!("{:?}", TQueue::from(vec![1, 2])), "TQueue([1, 2])");
    assert_eq!(format!("{:?}", (0..3).collect::<TDeque<_>>()), "TDeque([0, 1, 2])");
    assert_eq!(format!("{:?}", TStack::from(vec!['a', 'b'])), "TStack(['b', 'a'])");
    let bounded = TBQueue::new(2);
    bounded.push("only").unwrap();
    assert_eq!(format!("{bounded:?}"), "TBQueue([\"only\"])");
    assert_eq!((bounded.capacity(), bounded.is_full()), (2, false));
    let mut sum = 0;
    for n in &TQueue::from(vec![1, 2, 3]) {
        sum += n;
    }
    assert_eq!(sum, 6);
    let first = TQueue::<u8>::default();
    let (same, other) = (first.clone(), TQueue::new());
    assert!(TQueue::ptr_eq(&first, &same) && !TQueue::ptr_eq(&first, &other));
}

#[test]
#[should_panic = "a capacity of at least 1"]
fn a_queue_without_room_is_refused() {
    TBQueue::<u8>::new(0);
}

#[test]
fn a_queue_of_any_capacity_costs_nothing_before_it_is_used() {
    let largest = isize::MAX.cast_unsigned();
    let queue = TBQueue::new(largest);
    queue.push(1).unwrap();
    queue.unget(0);
    assert_eq!((queue.capacity(), queue.len(), queue.flush()), (largest, 2, vec![0, 1]));
    let queue = TBQueue::new(10_000_000);
    atomically! {
        queue.push(1).unwrap();
        assert!(!queue.is_full());
    }
    assert_eq!(queue.pop(), Some(1));
}
