//! Worker threads.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use stm_core::prelude::*;

use super::Scheduler;
use super::job::{Context, Outcome, Run};

/// Threads that run a scheduler's jobs.
///
/// Dropping it shuts the scheduler down and waits for the running jobs.
pub struct Workers {
    scheduler: Scheduler,
    threads: Vec<JoinHandle<()>>,
}

impl Scheduler {
    /// Starts worker threads. More can be started at any time.
    pub fn start(&self, workers: usize) -> Workers {
        let first = atomically! {
            let first = *self.workers;
            self.workers += workers;
            first
        };
        let mut started = Workers { scheduler: self.clone(), threads: Vec::new() };
        for worker in first..first + workers {
            let scheduler = self.clone();
            let thread = thread::Builder::new().name(format!("worker {worker}"));
            started.threads.push(thread.spawn(move || scheduler.work(worker)).expect("the system starts a thread"));
        }
        started
    }

    /// Runs jobs until no more will come.
    fn work(&self, worker: usize) {
        while let Some(node) = self.next(worker) {
            let context = Context { scheduler: self, node: &node, worker };
            let start = self.began.elapsed();
            let result = catch_unwind(AssertUnwindSafe(|| (node.work)(&context)));
            let end = self.began.elapsed();
            let outcome = match result {
                Ok(Ok(())) => Outcome::Done,
                Ok(Err(reason)) => Outcome::Failed(reason),
                Err(panic) => Outcome::Failed(format!("panicked: {}", message(&*panic))),
            };
            self.finish(&node, &Arc::new(Run { worker, start, end, outcome }));
        }
    }
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref().copied()).unwrap_or("without a message")
}

impl Workers {
    /// Waits until the workers have ended. They do so after [`drain`](Scheduler::drain) or
    /// [`shut_down`](Scheduler::shut_down), when the last job has ended.
    pub fn join(mut self) {
        self.wait();
    }

    fn wait(&mut self) {
        for thread in self.threads.drain(..) {
            thread.join().expect("a worker does not panic: it catches those of its jobs");
        }
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        if !self.threads.is_empty() {
            self.scheduler.shut_down();
            self.wait();
        }
    }
}
