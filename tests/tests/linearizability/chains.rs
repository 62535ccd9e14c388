//! Chains of alternatives: what one costs does not depend on how many come before it.

use std::cell::Cell;
use std::thread;

use stm_core::collections::{TBQueue, TQueue};
use stm_core::prelude::*;

thread_local! {
    static CLONES: Cell<usize> = const { Cell::new(0) };
}

/// A value that counts how often it is cloned.
#[derive(Default)]
struct Counted(u32);

impl Clone for Counted {
    fn clone(&self) -> Self {
        CLONES.set(CLONES.get() + 1);
        Counted(self.0)
    }
}

/// Takes from a queue, and notes that it tried.
#[transactional]
fn attempt(queues: &[TBQueue<u32>], notes: &[TVar<Counted>], at: usize) -> Option<u32> {
    let note = &mut *notes[at];
    note.0 += 1;
    queues[at].pop()
}

/// The alternatives are tried in the order of the queues, and each encloses those after it.
#[transactional]
fn first_of(queues: &[TBQueue<u32>], notes: &[TVar<Counted>], at: usize) -> Option<u32> {
    if at == queues.len() {
        retry!()
    }
    or_else!({ attempt(queues, notes, at) }, { first_of(queues, notes, at + 1) })
}

/// The alternatives are tried in the order of the queues, and each encloses those before it.
#[transactional]
fn first_of_the_first(queues: &[TBQueue<u32>], notes: &[TVar<Counted>], n: usize) -> Option<u32> {
    if n == 0 {
        retry!()
    }
    or_else!({ first_of_the_first(queues, notes, n - 1) }, { attempt(queues, notes, n - 1) })
}

/// How often the notes are cloned when one of `n` queues is the only one that has something.
fn clones(n: usize, full: usize, is_first_outermost: bool) -> usize {
    let queues: Vec<TBQueue<u32>> = (0..n).map(|_| TBQueue::new(1)).collect();
    let notes: Vec<TVar<Counted>> = (0..n).map(|_| TVar::new(Counted::default())).collect();
    queues[full].push(7).expect("there is room");
    CLONES.set(0);
    let found = if is_first_outermost { first_of(&queues, &notes, 0) } else { first_of_the_first(&queues, &notes, n) };
    assert_eq!(found, Some(7));
    let clones = CLONES.get();
    // All alternatives but the one that was taken were undone.
    let counts: Vec<u32> = notes.iter().map(|note| note.load().0).collect();
    assert_eq!((counts.iter().sum::<u32>(), counts[full]), (1, 1));
    clones
}

#[test]
fn a_chain_of_alternatives_costs_each_of_them_once() {
    let run = || {
        for n in [10, 100, 1_000] {
            for is_first_outermost in [true, false] {
                assert_eq!(clones(n, n - 1, is_first_outermost), n, "of {n} alternatives that are all tried");
                assert_eq!(clones(n, 0, is_first_outermost), 1, "of {n} alternatives, the first of which is taken");
            }
        }
    };
    // Without optimisation a thousand calls within each other take much of it.
    let thread = thread::Builder::new().stack_size(64 << 20).spawn(run).expect("a thread");
    thread.join().expect("as many as alternatives");
}

#[test]
fn what_was_written_before_a_chain_is_not_cloned_by_each_alternative() {
    let (before, empty) = (TVar::new(Counted::default()), TQueue::<u32>::new());
    for n in [10, 100, 1_000] {
        CLONES.set(0);
        atomically! {
            let value = &mut *before;
            value.0 += 1;
            for _ in 0..n {
                let found = or_else!({ Some(empty.pop()) }, { None });
                assert_eq!(found, None);
            }
        }
        assert!(CLONES.get() <= 2, "{n} alternatives clone the value {} times", CLONES.get());
    }
}
