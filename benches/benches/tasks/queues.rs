//! Queues of 64 that tasks hand numbers over by.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use stm_core::collections::TBQueue;
use stm_core::prelude::*;
use tokio::sync::mpsc;

use crate::agenda::{Agenda, Runner, Subject, ours, theirs};
use crate::compare::sample::{Figure, Outcome, Sample, expect};
use crate::runtime::{Job, run};

const CAPACITY: usize = 64;

const OPEN: &str = "nobody closes it";

trait Sender: Clone + Send + Sync + 'static {
    type Receiver: Receiver;
    fn queue() -> (Self, Self::Receiver);
    fn push(&self, number: u64) -> impl Future<Output = ()> + Send;
}

trait Receiver: Send + 'static {
    fn pop(&mut self) -> impl Future<Output = u64> + Send;
}

impl Sender for TBQueue<u64> {
    type Receiver = TBQueue<u64>;

    fn queue() -> (Self, Self) {
        let queue = TBQueue::new(CAPACITY);
        (queue.clone(), queue)
    }

    async fn push(&self, number: u64) {
        atomically_async! { TBQueue::push(self, number) }.await.expect(OPEN);
    }
}

impl Receiver for TBQueue<u64> {
    async fn pop(&mut self) -> u64 {
        let queue = &*self;
        atomically_async! { TBQueue::pop(queue) }.await.expect(OPEN)
    }
}

impl Sender for mpsc::Sender<u64> {
    type Receiver = mpsc::Receiver<u64>;

    fn queue() -> (Self, Self::Receiver) {
        mpsc::channel(CAPACITY)
    }

    async fn push(&self, number: u64) {
        self.send(number).await.expect(OPEN);
    }
}

impl Receiver for mpsc::Receiver<u64> {
    async fn pop(&mut self) -> u64 {
        self.recv().await.expect(OPEN)
    }
}

impl Sender for async_channel::Sender<u64> {
    type Receiver = async_channel::Receiver<u64>;

    fn queue() -> (Self, Self::Receiver) {
        async_channel::bounded(CAPACITY)
    }

    async fn push(&self, number: u64) {
        self.send(number).await.expect(OPEN);
    }
}

impl Receiver for async_channel::Receiver<u64> {
    async fn pop(&mut self) -> u64 {
        self.recv().await.expect(OPEN)
    }
}

/// So many tasks push, one pops and checks the order of each.
fn hand_over<S: Sender>(threads: usize, producers: u64, operations: u64) -> Outcome {
    let wrong = Arc::new(AtomicU64::new(0));
    let (sender, mut receiver) = S::queue();
    let push = |producer: u64| -> Job {
        let sender = sender.clone();
        Box::pin(async move {
            for number in 0..operations {
                sender.push(number * producers + producer).await;
            }
        })
    };
    let counter = wrong.clone();
    let pop: Job = Box::pin(async move {
        let mut next: Vec<u64> = (0..producers).collect();
        for _ in 0..operations * producers {
            let came = receiver.pop().await;
            let next = &mut next[usize::try_from(came % producers).expect("they are few")];
            if came != *next {
                counter.fetch_add(1, Relaxed);
            }
            *next = came + producers;
        }
    });
    let jobs: Vec<Job> = (0..producers).map(push).chain([pop]).collect();
    let took = run(threads, jobs);
    expect("numbers out of order", wrong.load(Relaxed), 0)?;
    Ok(Sample::per(operations * producers, took))
}

pub(crate) fn add(agenda: &mut Agenda) {
    for (short, title, about, producers) in [
        ("queue", "Queue of 64", "One task pushes numbers, another one pops them.", 1),
        ("queue-2-to-1", "Queue of 64, two producers", "Two tasks push numbers, another one pops them.", 2),
    ] {
        for threads in [1, 2] {
            let figures = const { &[Figure::less("ns an item")] };
            let subject = Subject { short, title: title.to_owned(), about, threads, figures };
            let runners: Vec<Runner> = vec![
                ours("TBQueue", move |operations| hand_over::<TBQueue<u64>>(threads, producers, operations)),
                theirs("tokio mpsc", move |operations| hand_over::<mpsc::Sender<u64>>(threads, producers, operations)),
                theirs("async-channel", move |operations| {
                    hand_over::<async_channel::Sender<u64>>(threads, producers, operations)
                }),
            ];
            agenda.add(subject, runners, &[]);
        }
    }
}
