//! Tasks that all wait for one flag.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use stm_core::prelude::*;
use tokio::sync::{Notify, watch};

use crate::agenda::{Agenda, Runner, Subject, ours, theirs};
use crate::compare::comparison::median;
use crate::compare::sample::{Figure, Outcome, Sample, expect, real};
use crate::compare::table::decimal;
use crate::runtime::runtime;

/// A number that grows.
pub(crate) trait Flag: Clone + Send + Sync + 'static {
    fn new() -> Self;
    fn raise(&self, number: u64) -> impl Future<Output = ()> + Send;

    /// Waits until it is as large.
    fn wait(&mut self, number: u64) -> impl Future<Output = ()> + Send;
}

impl Flag for TVar<u64> {
    fn new() -> Self {
        TVar::new(0)
    }

    async fn raise(&self, number: u64) {
        atomically_async! { *self = number }.await;
    }

    async fn wait(&mut self, number: u64) {
        let current = &*self;
        atomically_async! { check!(current >= number) }.await;
    }
}

#[derive(Clone)]
struct Watch(Arc<watch::Sender<u64>>, watch::Receiver<u64>);

impl Flag for Watch {
    fn new() -> Self {
        let (sender, receiver) = watch::channel(0);
        Watch(Arc::new(sender), receiver)
    }

    async fn raise(&self, number: u64) {
        self.0.send_replace(number);
    }

    async fn wait(&mut self, number: u64) {
        self.1.wait_for(|&current| current >= number).await.expect("the sender is there");
    }
}

impl Flag for Arc<(Notify, AtomicU64)> {
    fn new() -> Self {
        Arc::default()
    }

    async fn raise(&self, number: u64) {
        self.1.store(number, Relaxed);
        self.0.notify_waiters();
    }

    async fn wait(&mut self, number: u64) {
        loop {
            let notified = self.0.notified();
            if self.1.load(Relaxed) >= number {
                return;
            }
            notified.await;
        }
    }
}

impl Flag for async_stm::TVar<u64> {
    fn new() -> Self {
        async_stm::TVar::new(0)
    }

    async fn raise(&self, number: u64) {
        async_stm::atomically(|| self.write(number)).await;
    }

    async fn wait(&mut self, number: u64) {
        async_stm::atomically(|| async_stm::guard(self.read_clone()? >= number)).await;
    }
}

/// Tasks that wait for a flag again and again, in the runtime that this is called in.
pub(crate) struct Crowd<F> {
    flag: F,
    tasks: u64,
    /// How often a task went on.
    arrived: Arc<AtomicU64>,
    all: Arc<Notify>,
    raised: u64,
}

impl<F: Flag> Crowd<F> {
    /// Returns when all of them wait: in a runtime of one thread, that is.
    pub(crate) async fn new(tasks: u64) -> Self {
        let crowd = Crowd { flag: F::new(), tasks, arrived: Arc::default(), all: Arc::default(), raised: 0 };
        for _ in 0..tasks {
            let (mut flag, arrived, all) = (crowd.flag.clone(), crowd.arrived.clone(), crowd.all.clone());
            tokio::spawn(async move {
                for number in 0.. {
                    flag.wait(number).await;
                    if (arrived.fetch_add(1, Relaxed) + 1).is_multiple_of(tasks) {
                        all.notify_one();
                    }
                }
            });
        }
        crowd.all.notified().await;
        crowd
    }

    /// The change that they wait for.
    pub(crate) async fn raise(&mut self) {
        self.raised += 1;
        self.flag.raise(self.raised).await;
    }

    /// Returns when all have run, and wait again.
    pub(crate) async fn all_have_run(&self) {
        self.all.notified().await;
    }

    /// Has each gone on once for each change?
    pub(crate) fn check(&self) -> Result<(), String> {
        expect("how often tasks went on", self.arrived.load(Relaxed), (self.raised + 1) * self.tasks)
    }
}

impl Crowd<TVar<u64>> {
    /// The change that they wait for, by a transaction that blocks.
    pub(crate) fn raise_in_thread(&mut self) {
        self.raised += 1;
        let (flag, number) = (&self.flag, self.raised);
        atomically! { *flag = number }
    }
}

fn broadcasts<F: Flag>(tasks: u64, operations: u64) -> Outcome {
    runtime(1).block_on(async {
        let mut crowd = Crowd::<F>::new(tasks).await;
        let mut took = Duration::ZERO;
        let mut commits = Vec::new();
        for _ in 0..operations {
            let start = Instant::now();
            crowd.raise().await;
            commits.push(start.elapsed().as_secs_f64() * 1e6);
            crowd.all_have_run().await;
            took += start.elapsed();
        }
        crowd.check()?;
        Ok(Sample { took, figures: vec![took.as_secs_f64() * 1e9 / real(operations * tasks), median(commits)] })
    })
}

pub(crate) fn add(agenda: &mut Agenda, quick: bool) {
    const ASYNC_STM: &str = "async-stm 0.5";
    let most_of_async_stm = if quick { 100 } else { 10_000 };
    let most = if quick { 10_000 } else { 100_000 };
    for tasks in [1, 100, 10_000, 100_000].into_iter().filter(|&tasks| tasks <= most) {
        let title = match tasks {
            1 => "1 task waits for a flag".to_owned(),
            _ => format!("{} tasks wait for a flag", decimal(real(tasks), 0)),
        };
        let figures =
            const { &[Figure::less("ns a task, until all have run"), Figure::less("µs of the change itself")] };
        let about = "A change lets all tasks run, which then wait for the next one.";
        let subject = Subject { short: "broadcast", title, about, threads: 1, figures };
        let mut runners: Vec<Runner> = vec![
            ours("TVar", move |operations| broadcasts::<TVar<u64>>(tasks, operations)),
            theirs("tokio watch", move |operations| broadcasts::<Watch>(tasks, operations)),
            theirs("tokio Notify and an atomic", move |operations| {
                broadcasts::<Arc<(Notify, AtomicU64)>>(tasks, operations)
            }),
        ];
        let mut left_out = Vec::new();
        if tasks <= most_of_async_stm {
            runners.push(theirs(ASYNC_STM, move |operations| broadcasts::<async_stm::TVar<u64>>(tasks, operations)));
        } else {
            left_out.push((ASYNC_STM, "its time grows with the square: 2 s a change for 10,000 tasks"));
        }
        agenda.add(subject, runners, &left_out);
    }
}
