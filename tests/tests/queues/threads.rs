//! Many threads.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;

use stm_core::collections::{TBQueue, TDeque, TStack};
use stm_core::prelude::*;

use super::queues::{Queue, for_each_queue};

const EACH: u64 = if cfg!(miri) { 30 } else { 3_000 };

/// The elements of each producer, in the order in which one taker got them, are in order.
fn assert_in_order(taken: &[(u64, u64)]) {
    let mut last = [None; 4];
    for &(producer, n) in taken {
        let last = &mut last[usize::try_from(producer).unwrap()];
        assert!(*last < Some(n), "producer {producer}: {n} after {last:?}");
        *last = Some(n);
    }
}

fn each_element_is_taken_once_and_in_order<Q: Queue<(u64, u64)>>() {
    for room in [1, 3, 64] {
        let queue = Q::with_room(room);
        let all = thread::scope(|scope| {
            let first = queue.producer();
            for id in 0..4 {
                let producer = first.clone();
                scope.spawn(move || (0..EACH).for_each(|n| producer.push((id, n)).unwrap()));
            }
            drop(first);
            let takers = [0; 3].map(|_| scope.spawn(|| std::iter::from_fn(|| queue.pop()).collect::<Vec<_>>()));
            takers.map(|taker| taker.join().unwrap())
        });
        for taken in &all {
            assert_in_order(taken);
        }
        let mut all = all.concat();
        all.sort_unstable();
        assert_eq!(all, (0..4).flat_map(|id| (0..EACH).map(move |n| (id, n))).collect::<Vec<_>>());
    }
}

fn a_snapshot_of_a_queue_in_use_is_one_moment<Q: Queue<(u64, u64)>>() {
    let (queue, over) = (Q::with_room(600), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            // Always neighbours, and always in twos.
            for n in 0..EACH {
                atomically! {
                    queue.push((0, 2 * n)).unwrap();
                    queue.push((0, 2 * n + 1)).unwrap();
                }
                if n >= 250 {
                    atomically! {
                        queue.pop().unwrap();
                        queue.pop().unwrap();
                    }
                }
            }
            over.store(true, SeqCst);
        });
        while !over.load(SeqCst) {
            let (all, len) = snapshot! { (queue.all(), queue.len()) };
            assert_eq!((all.len(), len % 2), (len, 0));
            assert!(all.windows(2).all(|pair| pair[0].1 + 1 == pair[1].1), "{all:?}");
        }
    });
}

fn putting_back_keeps_every_element<Q: Queue<(u64, u64)>>() {
    let queue = Q::with_room(4);
    let taken = thread::scope(|scope| {
        scope.spawn(|| {
            (0..EACH).for_each(|n| queue.push((0, n)).unwrap());
            atomically! {
                check!(queue.is_empty());
                queue.close();
            }
        });
        let takers = [0, 1].map(|parity| {
            let queue = &queue;
            scope.spawn(move || {
                let mut taken = 0;
                // Takes its own, and puts back what is for the other.
                loop {
                    let next = atomically! {
                        let next = queue.pop();
                        if let Some((id, n)) = next && n % 2 != parity {
                            queue.unget((id, n));
                            retry!();
                        }
                        next
                    };
                    match next {
                        Some((_, n)) => assert_eq!((n, taken), (2 * taken + parity, taken)),
                        None => return taken,
                    }
                    taken += 1;
                }
            })
        });
        takers.map(|taker| taker.join().unwrap())
    });
    assert_eq!(taken, [EACH / 2, EACH / 2]);
}

for_each_queue!(
    each_element_is_taken_once_and_in_order,
    a_snapshot_of_a_queue_in_use_is_one_moment,
    putting_back_keeps_every_element,
);

#[test]
fn thieves_and_an_owner_share_a_deque() {
    let deque = TDeque::new();
    let all = thread::scope(|scope| {
        let owner = scope.spawn(|| {
            let mut kept = Vec::new();
            for n in 0..EACH {
                deque.push_back(n).unwrap();
                if n % 3 == 0 {
                    kept.extend(deque.try_pop_back());
                }
            }
            deque.close();
            kept.extend(std::iter::from_fn(|| deque.pop_back()));
            kept
        });
        let thieves = [0; 2].map(|_| scope.spawn(|| std::iter::from_fn(|| deque.pop_front()).collect::<Vec<_>>()));
        let mut all = owner.join().unwrap();
        for thief in thieves {
            let stolen = thief.join().unwrap();
            assert!(stolen.is_sorted());
            all.extend(stolen);
        }
        all
    });
    let mut all = all;
    all.sort_unstable();
    assert_eq!(all, (0..EACH).collect::<Vec<_>>());
}

#[test]
fn a_deque_runs_backwards_as_well() {
    let deque = TDeque::new();
    let all = thread::scope(|scope| {
        let first = deque.producer();
        for id in 0..3 {
            let producer = first.clone();
            scope.spawn(move || (0..EACH).for_each(|n| producer.push_front((id, n)).unwrap()));
        }
        drop(first);
        let takers = [0; 2].map(|_| scope.spawn(|| std::iter::from_fn(|| deque.pop_back()).collect::<Vec<_>>()));
        takers.map(|taker| taker.join().unwrap())
    });
    for taken in &all {
        assert_in_order(taken);
    }
    let mut all = all.concat();
    all.sort_unstable();
    assert_eq!(all, (0..3).flat_map(|id| (0..EACH).map(move |n| (id, n))).collect::<Vec<_>>());
}

#[test]
fn a_deque_changed_at_both_ends_by_many_keeps_its_elements() {
    let deque: TDeque<u64> = (0..20).collect();
    thread::scope(|scope| {
        for id in 0..4 {
            let deque = &deque;
            scope.spawn(move || {
                for n in 0..EACH {
                    // Several at once, so that the ends cross from ring to ring and back.
                    let several = 1 + (n + id) % 12;
                    atomically! {
                        for _ in 0..several {
                            let taken = if id % 2 == 0 { deque.pop_back() } else { deque.pop_front() };
                            let taken = taken.expect("not closed");
                            if n % 3 == 0 { deque.push_back(taken) } else { deque.push_front(taken) }.expect("not closed");
                        }
                    }
                }
            });
        }
    });
    let mut all = deque.flush();
    all.sort_unstable();
    assert_eq!(all, (0..20).collect::<Vec<_>>());
}

#[test]
fn each_element_of_a_stack_is_taken_once() {
    let stack = TStack::new();
    let mut all = thread::scope(|scope| {
        let first = stack.producer();
        for id in 0..3 {
            let producer = first.clone();
            scope.spawn(move || (0..EACH).for_each(|n| producer.push(id * EACH + n).unwrap()));
        }
        drop(first);
        let takers = [0; 3].map(|_| scope.spawn(|| std::iter::from_fn(|| stack.pop()).collect::<Vec<_>>()));
        takers.map(|taker| taker.join().unwrap()).concat()
    });
    all.sort_unstable();
    assert_eq!(all, (0..3 * EACH).collect::<Vec<_>>());
}

#[test]
fn slots_made_by_several_threads_at_once_are_the_same() {
    for _ in 0..50 {
        let queue = TBQueue::new(100_000);
        thread::scope(|scope| {
            for id in 0..4 {
                let queue = &queue;
                scope.spawn(move || (0..50).for_each(|n| queue.push(id * 50 + n).unwrap()));
            }
        });
        let mut all = queue.flush();
        all.sort_unstable();
        assert_eq!(all, (0..200).collect::<Vec<_>>());
    }
}
