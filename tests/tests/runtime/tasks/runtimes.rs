//! The runtimes on which the scenarios run.

use super::bounded;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Condvar, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;
use tokio::runtime::{Builder, Runtime as Tokio};
use tokio::sync::oneshot;

pub(crate) trait Runtime: 'static {
    /// Runs `main` and what it spawns.
    fn run<T>(main: impl Future<Output = T>) -> T;

    fn spawn<T: Send + 'static>(
        task: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + 'static;

    fn sleep(duration: Duration) -> impl Future<Output = ()> + Send + 'static;

    /// Drops the future when the time has passed.
    fn timeout<T>(duration: Duration, future: impl Future<Output = T>) -> impl Future<Output = Option<T>>;

    /// Runs a test, and fails if it does not end.
    fn test<F: Future>(main: impl FnOnce() -> F + Send + 'static) {
        bounded(|| {
            Self::run(main());
        });
    }
}

pub(crate) struct MultiThread;

impl MultiThread {
    pub(crate) fn build() -> Tokio {
        Builder::new_multi_thread().worker_threads(2).enable_time().build().expect("a runtime")
    }
}

impl Runtime for MultiThread {
    fn run<T>(main: impl Future<Output = T>) -> T {
        Self::build().block_on(main)
    }

    fn spawn<T: Send + 'static>(
        task: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + 'static {
        let handle = tokio::spawn(task);
        async { handle.await.expect("the task does not panic") }
    }

    fn sleep(duration: Duration) -> impl Future<Output = ()> + Send + 'static {
        tokio::time::sleep(duration)
    }

    async fn timeout<T>(duration: Duration, future: impl Future<Output = T>) -> Option<T> {
        tokio::time::timeout(duration, future).await.ok()
    }
}

pub(crate) struct CurrentThread;

impl CurrentThread {
    pub(crate) fn build() -> Tokio {
        Builder::new_current_thread().enable_time().build().expect("a runtime")
    }
}

impl Runtime for CurrentThread {
    fn run<T>(main: impl Future<Output = T>) -> T {
        Self::build().block_on(main)
    }

    fn spawn<T: Send + 'static>(
        task: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + 'static {
        MultiThread::spawn(task)
    }

    fn sleep(duration: Duration) -> impl Future<Output = ()> + Send + 'static {
        MultiThread::sleep(duration)
    }

    fn timeout<T>(duration: Duration, future: impl Future<Output = T>) -> impl Future<Output = Option<T>> {
        MultiThread::timeout(duration, future)
    }
}

pub(crate) struct Smol;

impl Runtime for Smol {
    fn run<T>(main: impl Future<Output = T>) -> T {
        smol::block_on(main)
    }

    fn spawn<T: Send + 'static>(
        task: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + 'static {
        smol::spawn(task)
    }

    async fn sleep(duration: Duration) {
        smol::Timer::after(duration).await;
    }

    fn timeout<T>(duration: Duration, future: impl Future<Output = T>) -> impl Future<Output = Option<T>> {
        smol::future::or(async { Some(future.await) }, async move {
            smol::Timer::after(duration).await;
            None
        })
    }
}

/// A queue of tasks that the thread of `run` polls.
pub(crate) struct ByHand;

#[derive(Default)]
struct Queue {
    ready: Mutex<VecDeque<Arc<Job>>>,
    has_some: Condvar,
}

impl Queue {
    fn push(&self, job: Arc<Job>) {
        self.ready.lock().expect("no panic").push_back(job);
        self.has_some.notify_one();
    }

    fn pop(&self) -> Arc<Job> {
        let ready = self.ready.lock().expect("no panic");
        let mut ready = self.has_some.wait_while(ready, |ready| ready.is_empty()).expect("no panic");
        ready.pop_front().expect("there is one")
    }
}

type Boxed = Pin<Box<dyn Future<Output = ()> + Send>>;

struct Job {
    /// `None`: the one of `run`.
    future: Option<Mutex<Option<Boxed>>>,
    is_queued: AtomicBool,
    queue: Arc<Queue>,
}

impl Wake for Job {
    fn wake(self: Arc<Self>) {
        if !self.is_queued.swap(true, SeqCst) {
            self.queue.clone().push(self);
        }
    }
}

thread_local! {
    static QUEUE: RefCell<Option<Arc<Queue>>> = const { RefCell::new(None) };
}

impl Runtime for ByHand {
    fn run<T>(main: impl Future<Output = T>) -> T {
        let queue = Arc::new(Queue::default());
        let outer = QUEUE.replace(Some(queue.clone()));
        let mut main = pin!(main);
        queue.push(Arc::new(Job { future: None, is_queued: AtomicBool::new(true), queue: queue.clone() }));
        loop {
            let job = queue.pop();
            job.is_queued.store(false, SeqCst);
            let waker = Waker::from(job.clone());
            let context = &mut Context::from_waker(&waker);
            let Some(future) = &job.future else {
                if let Poll::Ready(value) = main.as_mut().poll(context) {
                    QUEUE.set(outer);
                    return value;
                }
                continue;
            };
            let mut future = future.lock().expect("no panic");
            if future.as_mut().is_some_and(|future| future.as_mut().poll(context).is_ready()) {
                *future = None;
            }
        }
    }

    fn spawn<T: Send + 'static>(
        task: impl Future<Output = T> + Send + 'static,
    ) -> impl Future<Output = T> + Send + 'static {
        let (send, receive) = oneshot::channel();
        let task: Boxed = Box::pin(async { drop(send.send(task.await)) });
        let queue = QUEUE.with_borrow(Clone::clone).expect("in a task");
        let future = Some(Mutex::new(Some(task)));
        queue.push(Arc::new(Job { future, is_queued: AtomicBool::new(true), queue: queue.clone() }));
        async { receive.await.expect("the task does not panic") }
    }

    fn sleep(duration: Duration) -> impl Future<Output = ()> + Send + 'static {
        Smol::sleep(duration)
    }

    fn timeout<T>(duration: Duration, future: impl Future<Output = T>) -> impl Future<Output = Option<T>> {
        Smol::timeout(duration, future)
    }
}

/// Makes a test of each scenario on each runtime.
macro_rules! on_all_runtimes {
    ($($scenario:ident)*) => {
        on_all_runtimes! { multi_thread: MultiThread; $($scenario)* }
        on_all_runtimes! { current_thread: CurrentThread; $($scenario)* }
        on_all_runtimes! { smol: Smol; $($scenario)* }
        on_all_runtimes! { by_hand: ByHand; $($scenario)* }
    };
    ($name:ident: $runtime:ident; $($scenario:ident)*) => {
        mod $name {
            $(#[test]
            fn $scenario() {
                super::$scenario::<crate::tasks::runtimes::$runtime>();
            })*
        }
    };
}

pub(crate) use on_all_runtimes;
