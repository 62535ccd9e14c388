//! Priority queues.

use std::collections::BinaryHeap;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use fastrand::Rng;
use stm_core::collections::TPriorityQueue;

use crate::agenda::{Agenda, NS_AN_OPERATION, Subject, ours, theirs};
use crate::compare::load::Worker;
use crate::compare::sample::{Outcome, Sample, expect};
use crate::race::race;

trait Heap: Sync {
    fn new() -> Self;
    fn push(&self, element: u64);
    /// The greatest one; there is one.
    fn pop(&self) -> u64;
}

impl Heap for TPriorityQueue<u64> {
    fn new() -> Self {
        TPriorityQueue::new()
    }

    fn push(&self, element: u64) {
        TPriorityQueue::push(self, element).expect("nobody closes it");
    }

    fn pop(&self) -> u64 {
        TPriorityQueue::pop(self).expect("nobody closes it")
    }
}

impl Heap for Mutex<BinaryHeap<u64>> {
    fn new() -> Self {
        Mutex::default()
    }

    fn push(&self, element: u64) {
        self.lock().expect("nobody panics").push(element);
    }

    fn pop(&self) -> u64 {
        self.lock().expect("nobody panics").pop().expect("there is one")
    }
}

const ELEMENTS: u64 = 1_000;

fn pushes_and_pops<H: Heap>(threads: usize, operations: u64) -> Outcome {
    let heap = &H::new();
    (0..ELEMENTS).for_each(|element| heap.push(element * 1_000));
    let (came, gone) = (&AtomicU64::new(0), &AtomicU64::new(0));
    let (took, each) = race(threads, operations, |thread| -> Worker {
        let mut rng = Rng::with_seed(thread as u64);
        Box::new(move |numbers: Range<u64>| {
            let (mut put, mut taken) = (0, 0);
            for _ in numbers {
                let element = rng.u64(..ELEMENTS * 1_000);
                heap.push(element);
                put += element;
                taken += heap.pop();
            }
            came.fetch_add(put, Relaxed);
            gone.fetch_add(taken, Relaxed);
        })
    });
    let rest: Vec<u64> = (0..ELEMENTS).map(|_| heap.pop()).collect();
    expect("elements out of order", rest.windows(2).filter(|pair| pair[0] < pair[1]).count(), 0)?;
    let at_first: u64 = (0..ELEMENTS).map(|element| element * 1_000).sum();
    let (came, gone) = (came.load(Relaxed) + at_first, gone.load(Relaxed) + rest.iter().sum::<u64>());
    expect("the sum of all that were popped", gone, came)?;
    Ok(Sample::per(each * threads as u64, took))
}

pub(crate) fn add(agenda: &mut Agenda) {
    for threads in [1, 2] {
        let subject = Subject {
            short: "heap",
            title: "Priority queue of 1,000 elements".to_owned(),
            about: "Pushes a random element and pops the greatest.",
            threads,
            figures: NS_AN_OPERATION,
        };
        let runners = vec![
            ours("TPriorityQueue", move |operations| pushes_and_pops::<TPriorityQueue<u64>>(threads, operations)),
            theirs("Mutex<BinaryHeap>, std", move |operations| {
                pushes_and_pops::<Mutex<BinaryHeap<u64>>>(threads, operations)
            }),
        ];
        agenda.add(subject, runners, &[]);
    }
}
