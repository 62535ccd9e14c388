//! A thousand consumers of one queue, to which one number comes at a time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use stm_core::collections::TQueue;
use stm_core::prelude::*;
use tokio::sync::{Mutex, mpsc};

use crate::agenda::{Agenda, Runner, Subject, ours, theirs};
use crate::compare::sample::{Figure, Outcome, Sample, expect};
use crate::runtime::runtime;

const CONSUMERS: u64 = 1_000;

const STACK: usize = 128 << 10;

trait Queue: Send + Sync + 'static {
    fn new() -> Self;
    fn push(&self, number: u64);

    /// `None`: it is closed and empty.
    fn pop(&self) -> impl Future<Output = Option<u64>> + Send;
    fn pop_in_thread(&self) -> Option<u64> {
        pollster::block_on(self.pop())
    }
    fn close(&self);
}

impl Queue for TQueue<u64> {
    fn new() -> Self {
        TQueue::new()
    }

    fn push(&self, number: u64) {
        TQueue::push(self, number).expect("it is open");
    }

    async fn pop(&self) -> Option<u64> {
        atomically_async! { TQueue::pop(self) }.await
    }

    fn pop_in_thread(&self) -> Option<u64> {
        TQueue::pop(self)
    }

    fn close(&self) {
        TQueue::close(self);
    }
}

type AsyncChannel = (async_channel::Sender<u64>, async_channel::Receiver<u64>);

impl Queue for AsyncChannel {
    fn new() -> Self {
        async_channel::unbounded()
    }

    fn push(&self, number: u64) {
        self.0.try_send(number).expect("it is open");
    }

    async fn pop(&self) -> Option<u64> {
        self.1.recv().await.ok()
    }

    fn pop_in_thread(&self) -> Option<u64> {
        self.1.recv_blocking().ok()
    }

    fn close(&self) {
        self.0.close();
    }
}

/// Its sender, until it is closed, and its receiver, which one at a time may use.
type Mpsc = (std::sync::Mutex<Option<mpsc::UnboundedSender<u64>>>, Mutex<mpsc::UnboundedReceiver<u64>>);

impl Queue for Mpsc {
    fn new() -> Self {
        let (sender, receiver) = mpsc::unbounded_channel();
        (std::sync::Mutex::new(Some(sender)), Mutex::new(receiver))
    }

    fn push(&self, number: u64) {
        let sender = self.0.lock().expect("nobody panics");
        sender.as_ref().expect("it is open").send(number).expect("the receiver is there");
    }

    async fn pop(&self) -> Option<u64> {
        self.1.lock().await.recv().await
    }

    fn close(&self) {
        self.0.lock().expect("nobody panics").take();
    }
}

fn check(operations: u64, sum: u64, took: Duration) -> Outcome {
    expect("the sum of what was taken", sum, (0..operations).sum())?;
    Ok(Sample::per(operations, took))
}

fn tasks<Q: Queue>(operations: u64) -> Outcome {
    let (queue, sum) = (Arc::new(Q::new()), Arc::new(AtomicU64::new(0)));
    let (taken, mut acknowledged) = mpsc::unbounded_channel();
    let took = runtime(1).block_on(async {
        let consumer = |_| {
            let (queue, sum, taken) = (queue.clone(), sum.clone(), taken.clone());
            tokio::spawn(async move {
                while let Some(number) = queue.pop().await {
                    sum.fetch_add(number, Relaxed);
                    taken.send(()).expect("the receiver is there");
                }
            })
        };
        let consumers: Vec<_> = (0..CONSUMERS).map(consumer).collect();
        tokio::task::yield_now().await;
        let start = Instant::now();
        for number in 0..operations {
            queue.push(number);
            acknowledged.recv().await;
        }
        let took = start.elapsed();
        queue.close();
        for consumer in consumers {
            consumer.await.expect("a consumer panicked");
        }
        took
    });
    check(operations, sum.load(Relaxed), took)
}

fn threads<Q: Queue>(operations: u64) -> Outcome {
    let (queue, sum) = (Q::new(), AtomicU64::new(0));
    let (taken, acknowledged) = crossbeam_channel::unbounded();
    let took = thread::scope(|scope| {
        for _ in 0..CONSUMERS {
            let consume = || {
                while let Some(number) = queue.pop_in_thread() {
                    sum.fetch_add(number, Relaxed);
                    taken.send(()).expect("the receiver is there");
                }
            };
            thread::Builder::new().stack_size(STACK).spawn_scoped(scope, consume).expect("the system has threads");
        }
        let start = Instant::now();
        for number in 0..operations {
            queue.push(number);
            acknowledged.recv().expect("the senders are there");
        }
        let took = start.elapsed();
        queue.close();
        took
    });
    check(operations, sum.load(Relaxed), took)
}

pub(crate) fn add(agenda: &mut Agenda) {
    let subject = Subject {
        short: "consumers",
        title: "1,000 consumers of one queue".to_owned(),
        about: "All wait; a number is pushed, and the next one when somebody has taken it.",
        threads: 1,
        figures: const { &[Figure::less("ns a number")] },
    };
    let runners: Vec<Runner> = vec![
        ours("TQueue, tasks", tasks::<TQueue<u64>>),
        ours("TQueue, threads", threads::<TQueue<u64>>),
        theirs("async-channel, tasks", tasks::<AsyncChannel>),
        theirs("async-channel, threads", threads::<AsyncChannel>),
        theirs("tokio mpsc in a Mutex, tasks", tasks::<Mpsc>),
    ];
    agenda.add(subject, runners, &[]);
}
