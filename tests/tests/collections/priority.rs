//! The priority queue.

use proptest::prelude::*;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::thread;
use stm_core::collections::{Closed, TPriorityQueue, TryPopError};
use stm_core::prelude::*;
use tests::runs_beside;

/// Compared by rank alone.
#[derive(Clone, Debug)]
struct Job {
    rank: u8,
    number: usize,
    name: String,
}

fn job(rank: u8, number: usize) -> Job {
    Job { rank, number, name: format!("{rank}/{number}") }
}

impl PartialEq for Job {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Job {}

impl PartialOrd for Job {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Job {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank.cmp(&other.rank)
    }
}

#[derive(Clone, Debug)]
enum Op {
    Push(u8),
    Pop,
    Peek,
    Flush,
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![60 => (0..6_u8).prop_map(Op::Push), 40 => Just(Op::Pop), 10 => Just(Op::Peek), 1 => Just(Op::Flush)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_greatest_leaves_first_and_equal_ones_as_they_came(
        first in prop::collection::vec(0..6_u8, 0..300),
        ops in prop::collection::vec(op(), 0..600),
    ) {
        // The model draws numbers, so that it is stable.
        let mut model: BinaryHeap<(u8, Reverse<usize>)> =
            first.iter().enumerate().map(|(number, rank)| (*rank, Reverse(number))).collect();
        let queue: TPriorityQueue<Job> = first.iter().enumerate().map(|(number, rank)| job(*rank, number)).collect();
        let taken = |job: Job| {
            assert_eq!(job.name, format!("{}/{}", job.rank, job.number));
            (job.rank, Reverse(job.number))
        };
        for (number, op) in (first.len()..).zip(ops) {
            match op {
                Op::Push(rank) => {
                    model.push((rank, Reverse(number)));
                    prop_assert_eq!(queue.push(job(rank, number)), Ok(()));
                }
                Op::Pop => prop_assert_eq!(queue.try_pop().ok().map(taken), model.pop()),
                Op::Peek => prop_assert_eq!(queue.try_peek().ok().map(taken), model.peek().copied()),
                Op::Flush => {
                    let mut all = std::mem::take(&mut model).into_sorted_vec();
                    all.reverse();
                    prop_assert_eq!(queue.flush().into_iter().map(taken).collect::<Vec<_>>(), all);
                }
            }
            prop_assert_eq!((queue.len(), queue.is_empty()), (model.len(), model.is_empty()));
        }
        let mut all = model.into_sorted_vec();
        all.reverse();
        prop_assert_eq!(queue.iter().map(taken).collect::<Vec<_>>(), all);
    }
}

#[test]
fn thousands_of_equal_elements_leave_as_they_came() {
    let queue = TPriorityQueue::new();
    (0..3000).for_each(|n| queue.push(job(1, n)).unwrap());
    (3000..3010).for_each(|n| queue.push(job(2, n)).unwrap());
    (3010..6000).for_each(|n| queue.push(job(1, n)).unwrap());
    let order = std::iter::from_fn(|| queue.try_pop().ok()).map(|job| job.number);
    assert!(order.eq((3000..3010).chain(0..3000).chain(3010..6000)));
}

#[test]
fn what_is_closed_is_emptied_and_takes_nothing_more() {
    let queue = TPriorityQueue::from([3, 1, 2]);
    assert_eq!(format!("{queue:?}"), "TPriorityQueue([3, 2, 1])");
    assert!(!queue.is_closed());
    queue.close();
    assert_eq!((queue.is_closed(), queue.push(9)), (true, Err(Closed(9))));
    assert_eq!((queue.peek(), queue.pop(), queue.try_pop(), queue.pop()), (Some(3), Some(3), Ok(2), Some(1)));
    assert_eq!((queue.pop(), queue.peek()), (None, None));
    assert_eq!((queue.try_pop(), queue.try_peek()), (Err(TryPopError::Closed), Err(TryPopError::Closed)));
    assert_eq!(TPriorityQueue::<u8>::new().try_pop(), Err(TryPopError::Empty));
    let refused = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| queue.extend([1])));
    assert!(refused.is_err());
}

#[test]
fn takers_wait_for_elements_and_for_the_end() {
    let queue = TPriorityQueue::new();
    let mut all: Vec<u32> = thread::scope(|scope| {
        let takers = [(); 3].map(|()| scope.spawn(|| std::iter::from_fn(|| queue.pop()).collect::<Vec<_>>()));
        let adders = [0, 1].map(|start| {
            let queue = &queue;
            scope.spawn(move || (0..1500).for_each(|n| queue.push(n * 2 + start).unwrap()))
        });
        for adder in adders {
            adder.join().unwrap();
        }
        queue.close();
        takers.into_iter().flat_map(|taker| taker.join().unwrap()).collect()
    });
    all.sort_unstable();
    assert_eq!(all, (0..3000).collect::<Vec<_>>());
    assert_eq!(queue.len(), 0);
}

#[test]
fn a_pop_is_undone_with_its_transaction() {
    let queue = TPriorityQueue::from([1, 2, 3]);
    let result: Result<(), i32> = atomically! {
        let top = queue.pop().unwrap();
        queue.push(10).unwrap();
        abort!(top)
    };
    assert_eq!((result, queue.flush()), (Err(3), vec![3, 2, 1]));
    let (empty, full) = (TPriorityQueue::new(), TPriorityQueue::from([7]));
    assert_eq!(atomically! { or_else!(empty.pop(), full.pop()) }, Some(7));
    assert_eq!(try_atomically! { empty.pop() }, Err(stm_core::TryError::WouldBlock));
}

#[test]
fn pushes_of_priorities_far_apart_conflict_neither_with_each_other_nor_with_takers() {
    let queue: TPriorityQueue<u32> = (0..1000).collect();
    queue.push(500).unwrap();
    assert_eq!(runs_beside(|| queue.push(100), || queue.push(700).unwrap()), 1);
    assert_eq!(runs_beside(|| queue.push(100), || _ = queue.try_pop()), 1);
    assert_eq!(runs_beside(|| queue.push(999), || _ = queue.try_pop()), 2);
    assert_eq!(runs_beside(|| queue.try_pop(), || _ = queue.try_pop()), 2);
    assert_eq!(runs_beside(|| queue.try_peek(), || queue.push(0).unwrap()), 1);
    assert_eq!(runs_beside(|| queue.push(3), || queue.close()), 2);
}
