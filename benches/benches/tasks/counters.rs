//! A counter that tasks add to: what a transaction costs that need not wait.

use std::hint::black_box;
use std::sync::Arc;

use stm_core::prelude::*;

use crate::agenda::{Agenda, NS_AN_OPERATION, Runner, Subject, ours, theirs};
use crate::compare::sample::{Outcome, Sample, expect};
use crate::runtime::{Job, run};

trait Counter: Send + Sync + 'static {
    fn new() -> Self;
    fn add(&self) -> impl Future<Output = ()> + Send;
    fn get(&self) -> u64;
}

struct Awaited(TVar<u64>);

impl Counter for Awaited {
    fn new() -> Awaited {
        Awaited(TVar::new(0))
    }

    async fn add(&self) {
        let counter = &self.0;
        atomically_async! { counter += 1 }.await;
    }

    fn get(&self) -> u64 {
        self.0.load()
    }
}

struct InThread(TVar<u64>);

impl Counter for InThread {
    fn new() -> InThread {
        InThread(TVar::new(0))
    }

    async fn add(&self) {
        let counter = &self.0;
        atomically! { counter += 1 }
    }

    fn get(&self) -> u64 {
        self.0.load()
    }
}

impl Counter for tokio::sync::Mutex<u64> {
    fn new() -> Self {
        tokio::sync::Mutex::new(0)
    }

    async fn add(&self) {
        *self.lock().await += 1;
    }

    fn get(&self) -> u64 {
        *self.try_lock().expect("nobody uses it any more")
    }
}

impl Counter for std::sync::Mutex<u64> {
    fn new() -> Self {
        std::sync::Mutex::new(0)
    }

    async fn add(&self) {
        *self.lock().expect("nobody panics") += 1;
    }

    fn get(&self) -> u64 {
        *self.lock().expect("nobody panics")
    }
}

impl Counter for async_stm::TVar<u64> {
    fn new() -> Self {
        async_stm::TVar::new(0)
    }

    async fn add(&self) {
        async_stm::atomically(|| {
            let count = self.read_clone()?;
            self.write(count + 1)
        })
        .await;
    }

    fn get(&self) -> u64 {
        pollster::block_on(async_stm::atomically(|| self.read_clone()))
    }
}

fn adds<C: Counter>(tasks: usize, operations: u64) -> Outcome {
    let counter = Arc::new(C::new());
    let each = operations / tasks as u64 + 1;
    let job = |_| -> Job {
        let counter = counter.clone();
        Box::pin(async move {
            for _ in 0..each {
                black_box(&*counter).add().await;
            }
        })
    };
    let took = run(tasks, (0..tasks).map(job));
    let all = each * tasks as u64;
    expect("the counter", counter.get(), all)?;
    Ok(Sample::per(all, took))
}

pub(crate) fn add(agenda: &mut Agenda) {
    let about = "A task adds 1 to a counter, each time in a transaction of its own.";
    for (short, title, about, tasks) in [
        ("alone", "One counter, one task", about, 1),
        ("together", "One counter, two tasks", "Two tasks do so, on two threads.", 2),
    ] {
        let subject = Subject { short, title: title.to_owned(), about, threads: tasks, figures: NS_AN_OPERATION };
        let runners: Vec<Runner> = vec![
            ours("atomically_async!, awaited", move |operations| adds::<Awaited>(tasks, operations)),
            ours("atomically! in the task", move |operations| adds::<InThread>(tasks, operations)),
            theirs("tokio Mutex", move |operations| adds::<tokio::sync::Mutex<u64>>(tasks, operations)),
            theirs("std Mutex", move |operations| adds::<std::sync::Mutex<u64>>(tasks, operations)),
            theirs("async-stm 0.5", move |operations| adds::<async_stm::TVar<u64>>(tasks, operations)),
        ];
        agenda.add(subject, runners, &[]);
    }
}
