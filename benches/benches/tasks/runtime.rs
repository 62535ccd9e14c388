//! Runtimes for tasks.

use std::pin::Pin;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};

/// What a task does until it ends.
pub(crate) type Job = Pin<Box<dyn Future<Output = ()> + Send>>;

/// With one thread, which is the one that blocks on it, or with more.
pub(crate) fn runtime(threads: usize) -> Runtime {
    let runtime = match threads {
        1 => Builder::new_current_thread().build(),
        threads => Builder::new_multi_thread().worker_threads(threads).build(),
    };
    runtime.expect("the system has threads")
}

/// Runs each in a task of its own: the time from the start to the last end.
pub(crate) fn run(threads: usize, jobs: impl IntoIterator<Item = Job>) -> Duration {
    runtime(threads).block_on(async {
        let start = Instant::now();
        let tasks: Vec<_> = jobs.into_iter().map(tokio::spawn).collect();
        for task in tasks {
            task.await.expect("a task panicked");
        }
        start.elapsed()
    })
}
