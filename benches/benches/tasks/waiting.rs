//! Many tasks, each of which waits for something of its own.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use stm_core::prelude::*;
use tokio::runtime::Runtime;
use tokio::sync::{Notify, watch};
use tokio::task::yield_now;

use crate::agenda::{Agenda, Runner, Subject, ours, theirs};
use crate::compare::sample::{Figure, Outcome, Sample, expect, real};
use crate::memory::{measure, resident};
use crate::runtime::runtime;

/// How many of them are called.
const CALLED: usize = 1_000;

trait Call: Send + Sync + 'static {
    fn new() -> Self;
    fn wait(&self) -> impl Future<Output = ()> + Send;
    fn call(&self);
}

impl Call for TVar<bool> {
    fn new() -> Self {
        TVar::new(false)
    }

    async fn wait(&self) {
        atomically_async! { check!(*self) }.await;
    }

    fn call(&self) {
        atomically! { *self = true }
    }
}

impl Call for async_stm::TVar<bool> {
    fn new() -> Self {
        async_stm::TVar::new(false)
    }

    async fn wait(&self) {
        async_stm::atomically(|| async_stm::guard(self.read_clone()?)).await;
    }

    fn call(&self) {
        pollster::block_on(async_stm::atomically(|| self.write(true)));
    }
}

impl Call for watch::Sender<bool> {
    fn new() -> Self {
        watch::channel(false).0
    }

    async fn wait(&self) {
        self.subscribe().wait_for(|&is_called| is_called).await.expect("the sender is there");
    }

    fn call(&self) {
        self.send_replace(true);
    }
}

impl Call for Notify {
    fn new() -> Self {
        Notify::new()
    }

    async fn wait(&self) {
        self.notified().await;
    }

    fn call(&self) {
        self.notify_one();
    }
}

/// Whoever waits for it needs no memory for that.
struct Never;

impl Call for Never {
    fn new() -> Self {
        Never
    }

    async fn wait(&self) {
        std::future::pending::<()>().await;
    }

    fn call(&self) {
        panic!("nobody calls");
    }
}

/// Tasks who wait, each for its own.
struct Crowd<C> {
    calls: Arc<Vec<C>>,
    begun: Arc<AtomicU64>,
    gone_on: Arc<AtomicU64>,
    one: Arc<Notify>,
}

impl<C: Call> Crowd<C> {
    fn new(tasks: usize) -> Self {
        let calls = Arc::new((0..tasks).map(|_| C::new()).collect());
        Crowd { calls, begun: Arc::default(), gone_on: Arc::default(), one: Arc::default() }
    }

    /// Returns when all wait.
    fn gather(&self, runtime: &Runtime) {
        runtime.block_on(async {
            for index in 0..self.calls.len() {
                let (calls, begun) = (self.calls.clone(), self.begun.clone());
                let (gone_on, one) = (self.gone_on.clone(), self.one.clone());
                tokio::spawn(async move {
                    begun.fetch_add(1, Relaxed);
                    calls[index].wait().await;
                    gone_on.fetch_add(1, Relaxed);
                    one.notify_one();
                });
            }
            while self.begun.load(Relaxed) < self.calls.len() as u64 {
                yield_now().await;
            }
        });
    }
}

fn waits<C: Call>(tasks: u64) -> Outcome {
    let all = usize::try_from(tasks).expect("they fit memory");
    let (runtime, crowd) = (runtime(1), Crowd::<C>::new(all));
    let start = Instant::now();
    crowd.gather(&runtime);
    let gathered = start.elapsed();

    let start = Instant::now();
    let called = CALLED.min(all);
    runtime.block_on(async {
        for index in 0..called {
            crowd.calls[index * (all / called)].call();
            crowd.one.notified().await;
        }
    });
    let took = start.elapsed();
    expect("tasks that went on", crowd.gone_on.load(Relaxed), called as u64)?;

    let start = Instant::now();
    drop(runtime);
    let cancelled = start.elapsed();
    let of = |count: usize, took: Duration| took.as_secs_f64() * 1e9 / real(count as u64);
    Ok(Sample { took, figures: vec![of(all, gathered), of(called, took), of(all - called, cancelled)] })
}

/// Prints the bytes by which this process grows when tasks begin to wait.
pub(crate) fn print_memory(what: &str, tasks: usize) -> Result<(), Box<dyn Error>> {
    let bytes = match what {
        "TVar" => growth::<TVar<bool>>(tasks),
        "async-stm" => growth::<async_stm::TVar<bool>>(tasks),
        "watch" => growth::<watch::Sender<bool>>(tasks),
        "Notify" => growth::<Notify>(tasks),
        "nothing" => growth::<Never>(tasks),
        _ => return Err(format!("nobody waits for {what}").into()),
    }?;
    println!("{bytes}");
    Ok(())
}

fn growth<C: Call>(tasks: usize) -> Result<u64, Box<dyn Error>> {
    let (runtime, crowd) = (runtime(1), Crowd::<C>::new(tasks));
    let before = resident()?;
    crowd.gather(&runtime);
    Ok(resident()? - before)
}

pub(crate) fn add(agenda: &mut Agenda) {
    let subject = Subject {
        short: "waiting",
        title: "Many tasks wait, each for its own".to_owned(),
        about: "100,000 tasks (quick: 10,000) begin to wait; 1,000 are called one after the other; the others are dropped.",
        threads: 1,
        figures: const {
            &[
                Figure::less("ns a task, until all wait"),
                Figure::less("ns from a change until its task has run"),
                Figure::less("ns a task that is dropped"),
            ]
        },
    };
    let runners: Vec<Runner> = vec![
        ours("TVar", waits::<TVar<bool>>),
        theirs("tokio watch", waits::<watch::Sender<bool>>),
        theirs("tokio Notify", waits::<Notify>),
        theirs("async-stm 0.5", waits::<async_stm::TVar<bool>>),
    ];
    agenda.add_count(subject, 10_000, 100_000, runners);
    let subject = Subject {
        short: "waiting-memory",
        title: "Memory of a task that waits".to_owned(),
        about: "Its future, its task in the runtime, and what waiting takes; without what it waits for.",
        threads: 1,
        figures: const { &[Figure::less("bytes a task")] },
    };
    let runners: Vec<Runner> = vec![
        ours("TVar", |tasks| measure("TVar", tasks)),
        theirs("tokio watch", |tasks| measure("watch", tasks)),
        theirs("tokio Notify", |tasks| measure("Notify", tasks)),
        theirs("async-stm 0.5", |tasks| measure("async-stm", tasks)),
        theirs("a task that waits for nothing", |tasks| measure("nothing", tasks)),
    ];
    agenda.add_count(subject, 20_000, 100_000, runners);
}
