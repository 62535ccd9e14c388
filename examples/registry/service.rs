//! Services as threads and as tasks: each takes requests from a queue, and answers each by a promise.
//!
//! The caller need not know which of the two a service is. A thread waits for an answer by [`TPromise::get`], and so
//! does a task, in an `atomically_async!`. The queue is waited for in the same two ways.
//!
//! # Why no wait lasts for ever
//!
//! A service that answers a request may ask other services for that, and waits meanwhile. It asks only services whose
//! number is greater than its own, so no cycle of services waits for itself. The service with the greatest number waits
//! for none, the one before only for that one, and so on. A thread or task that shuts a service down holds none itself.
//! It waits for users, which wait for answers. A service ends only when it has no users, and first answers the rest of
//! its queue.

use std::fmt;
use std::sync::Arc;

use stm_core::collections::{TPromise, TQueue};
use stm_core::prelude::*;

use crate::run::World;
use crate::tracker::Tracker;
use crate::witness::{Life, Use};

/// What a service runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A thread of its own.
    Thread,
    /// A task, on a thread with others.
    Task,
}

/// A service. A handle, to be registered: clones are the same service.
#[derive(Clone)]
pub struct Service(Arc<Inner>);

struct Inner {
    number: usize,
    requests: TQueue<Request>,
    has_ended: TVar<bool>,
    life: Life,
}

/// A request to a service.
#[derive(Clone)]
pub struct Request {
    /// The services that are to be asked on the way, by ascending numbers.
    via: Vec<usize>,
    from: Kind,
    answer: TPromise<usize>,
}

impl Request {
    /// Creates a request that goes to the first of these services, through it to the next, and so on.
    pub fn new(from: Kind, via: Vec<usize>) -> Self {
        Request { via, from, answer: TPromise::new() }
    }
}

impl Service {
    /// Creates a service that is not started.
    pub fn new(number: usize) -> Self {
        Service(Arc::new(Inner { number, requests: TQueue::new(), has_ended: TVar::new(false), life: Life::default() }))
    }

    /// Returns the number, for its witness.
    pub fn life(&self) -> &Life {
        &self.0.life
    }

    /// Starts it as a thread or as a task.
    pub fn start<T: Tracker<Service>>(self, kind: Kind, world: &Arc<World<T>>) {
        world.running.update(|running| running + 1);
        let world = world.clone();
        match kind {
            Kind::Thread => drop(std::thread::spawn(move || self.work(&world))),
            Kind::Task => drop(world.runtime.clone().spawn(async move { self.work_as_task(&world).await })),
        }
    }

    /// Tells it to end after all earlier requests.
    pub fn end(&self) {
        self.0.requests.close();
    }

    /// Waits until it has ended.
    #[transactional]
    pub fn wait_until_ended(&self) {
        check!(*self.0.has_ended);
    }

    fn work<T: Tracker<Service>>(&self, world: &World<T>) {
        while let Some(request) = self.0.requests.pop() {
            let others = self.others(&request, Kind::Thread).and_then(|others| world.ask(others));
            self.answer(&request, Kind::Thread, others, world);
        }
        self.has_ended(world);
    }

    async fn work_as_task<T: Tracker<Service>>(&self, world: &World<T>) {
        while let Some(request) = self.next_request().await {
            let others = match self.others(&request, Kind::Task) {
                // A future that contains itself needs a place of its own.
                Some(others) => Box::pin(world.ask_as_task(others)).await,
                None => None,
            };
            self.answer(&request, Kind::Task, others, world);
        }
        self.has_ended(world);
    }

    #[transactional]
    fn has_ended<T: Tracker<Service>>(&self, world: &World<T>) {
        self.0.has_ended = true;
        world.running -= 1;
    }

    /// Puts a request into its queue. Returns `None` if it takes no more.
    fn send(&self, request: Request) -> Option<TPromise<usize>> {
        let answer = request.answer.clone();
        self.0.requests.push(request).ok().map(|()| answer)
    }

    async fn next_request(&self) -> Option<Request> {
        atomically_async! { self.0.requests.pop() }.await
    }

    /// Returns the request to other services that an answer needs.
    fn others(&self, request: &Request, kind: Kind) -> Option<Request> {
        let others: Vec<_> = request.via.iter().copied().filter(|other| *other > self.0.number).collect();
        (!others.is_empty()).then(|| Request::new(kind, others))
    }

    /// Answers with the number of services involved.
    fn answer<T: Tracker<Service>>(&self, request: &Request, kind: Kind, others: Option<usize>, world: &World<T>) {
        world.witness.answers.one();
        if request.from != kind {
            world.witness.across.one();
        }
        if request.answer.set(1 + others.unwrap_or(0)).is_err() {
            world.witness.fault(|| format!("a request was answered twice, then by service {}", self.0.number));
        }
    }
}

impl<T: Tracker<Service>> World<T> {
    /// Asks the first service that the request names. Returns `None` if it cannot be had.
    pub fn ask(&self, request: Request) -> Option<usize> {
        let found = self.look_up(request.via[0])?;
        // Between look-up and use, as between any two steps, others run.
        std::thread::yield_now();
        let hold = T::hold(found);
        let _used = Use::new(hold.life(), &self.witness);
        let answer = hold.send(request)?;
        Some(answer.get())
    }

    /// The same for tasks. If the future is dropped at any point, the service is given back.
    pub async fn ask_as_task(&self, request: Request) -> Option<usize> {
        let found = self.look_up(request.via[0])?;
        tokio::task::yield_now().await;
        let hold = T::hold(found);
        let _used = Use::new(hold.life(), &self.witness);
        let answer = hold.send(request)?;
        Some(atomically_async! { answer.get() }.await)
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("number", &self.0.number).finish_non_exhaustive()
    }
}
