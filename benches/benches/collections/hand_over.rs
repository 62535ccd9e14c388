//! Queues that threads hand something over by.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Condvar, Mutex};

use stm_core::collections::{TBQueue, TChan, TQueue, TReceiver};

use crate::agenda::{Agenda, Runner, Subject, ours, theirs};
use crate::compare::load::{Worker, measure};
use crate::compare::programs;
use crate::compare::sample::{Figure, Outcome, Sample, expect};

const CAPACITY: usize = 64;

const OPEN: &str = "nobody closes it";

/// Both wait if they have to.
trait Queue: Sync {
    fn new() -> Self;
    fn push(&self, number: u64);
    fn pop(&self) -> u64;
}

impl Queue for TBQueue<u64> {
    fn new() -> Self {
        TBQueue::new(CAPACITY)
    }

    fn push(&self, number: u64) {
        TBQueue::push(self, number).expect(OPEN);
    }

    fn pop(&self) -> u64 {
        TBQueue::pop(self).expect(OPEN)
    }
}

impl Queue for TQueue<u64> {
    fn new() -> Self {
        TQueue::new()
    }

    fn push(&self, number: u64) {
        TQueue::push(self, number).expect(OPEN);
    }

    fn pop(&self) -> u64 {
        TQueue::pop(self).expect(OPEN)
    }
}

impl Queue for (TChan<u64>, TReceiver<u64>) {
    fn new() -> Self {
        let channel = TChan::new();
        let receiver = channel.subscribe();
        (channel, receiver)
    }

    fn push(&self, number: u64) {
        self.0.send(number).expect(OPEN);
    }

    fn pop(&self) -> u64 {
        self.1.recv().expect(OPEN)
    }
}

#[derive(Default)]
struct Locked {
    numbers: Mutex<VecDeque<u64>>,
    taken: Condvar,
    put: Condvar,
}

impl Queue for Locked {
    fn new() -> Self {
        Locked::default()
    }

    fn push(&self, number: u64) {
        let numbers = self.numbers.lock().expect("nobody panics");
        let is_full = |numbers: &mut VecDeque<u64>| numbers.len() == CAPACITY;
        let mut numbers = self.taken.wait_while(numbers, is_full).expect("nobody panics");
        numbers.push_back(number);
        drop(numbers);
        self.put.notify_one();
    }

    fn pop(&self) -> u64 {
        let numbers = self.numbers.lock().expect("nobody panics");
        let mut numbers = self.put.wait_while(numbers, |numbers| numbers.is_empty()).expect("nobody panics");
        let number = numbers.pop_front().expect("it is not empty");
        drop(numbers);
        self.taken.notify_one();
        number
    }
}

impl Queue for (crossbeam_channel::Sender<u64>, crossbeam_channel::Receiver<u64>) {
    fn new() -> Self {
        crossbeam_channel::bounded(CAPACITY)
    }

    fn push(&self, number: u64) {
        self.0.send(number).expect(OPEN);
    }

    fn pop(&self) -> u64 {
        self.1.recv().expect(OPEN)
    }
}

/// So many threads push, one pops. Without any, one thread does both in turn.
fn hand_over<Q: Queue>(producers: u64, operations: u64) -> Outcome {
    let (queue, wrong) = (&Q::new(), &AtomicU64::new(0));
    let sources = producers.max(1);
    let push = |producer: u64| -> Worker {
        Box::new(move |numbers| numbers.for_each(|number| queue.push(number * sources + producer)))
    };
    let mut next: Vec<u64> = (0..sources).collect();
    let mut check = move |came: u64| {
        let next = &mut next[usize::try_from(came % sources).expect("they are few")];
        if came != *next {
            wrong.fetch_add(1, Relaxed);
        }
        *next = came + sources;
    };
    let pop: Worker = if producers == 0 {
        Box::new(move |numbers: Range<u64>| {
            for number in numbers {
                queue.push(number);
                check(queue.pop());
            }
        })
    } else {
        Box::new(move |numbers: Range<u64>| {
            for _ in 0..(numbers.end - numbers.start) * producers {
                check(queue.pop());
            }
        })
    };
    let workers: Vec<Worker> = (0..producers).map(push).chain([pop]).collect();
    let took = measure(workers, operations);
    expect("numbers out of order", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(operations * sources, took))
}

pub(crate) fn add(agenda: &mut Agenda) {
    const NS_AN_ITEM: &[Figure] = &[Figure::less("ns an item")];
    let subject = |short, title: &str, about, threads| Subject {
        short,
        title: title.to_owned(),
        about,
        threads,
        figures: NS_AN_ITEM,
    };
    let subjects = [
        subject("queue-alone", "Queue: push and pop", "One thread pushes a number and pops it.", 1),
        subject(
            "queue",
            "Queue: hand-over",
            "One thread pushes numbers, another one pops them; they wait where a queue is full or empty.",
            2,
        ),
        subject(
            "queue-2-to-1",
            "Queue: hand-over by two",
            "Two threads push numbers, another one pops them and checks the order of each.",
            3,
        ),
    ];
    let wanted = subjects.iter().any(|subject| agenda.wants(subject.short));
    let ghc =
        if wanted { programs::ghc().inspect_err(|reason| eprintln!("GHC is left out: {reason}")) } else { return };
    for (producers, subject) in (0..).zip(subjects) {
        let (called, threads) = (subject.short, subject.threads);
        let mut runners: Vec<Runner> = vec![
            ours("TBQueue of 64", move |operations| hand_over::<TBQueue<u64>>(producers, operations)),
            ours("TQueue, unbounded", move |operations| hand_over::<TQueue<u64>>(producers, operations)),
            ours("TChan, unbounded", move |operations| hand_over::<(TChan<_>, TReceiver<_>)>(producers, operations)),
            theirs("Mutex and Condvar, std, 64", move |operations| hand_over::<Locked>(producers, operations)),
            theirs("crossbeam channel of 64", move |operations| {
                hand_over::<(crossbeam_channel::Sender<_>, _)>(producers, operations)
            }),
        ];
        if let Ok((program, label)) = ghc.clone() {
            runners.push(theirs(&format!("{label}, TBQueue of 64"), move |operations| {
                program.run(called, threads, operations, CAPACITY, 1)
            }));
        }
        agenda.add(subject, runners, &[]);
    }
}
