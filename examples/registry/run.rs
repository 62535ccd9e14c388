//! The program that uses a registry at random, on threads and tasks.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use fastrand::Rng;
use indicatif::ProgressBar;
use stm_core::prelude::*;

use crate::Name;
use crate::model::Own;
use crate::service::{Kind, Request, Service};
use crate::tracker::Tracker;
use crate::witness::{OfOneName, Use, Witness};

/// The number of operations between updates of the progress bar.
const STEP: u64 = 256;

/// The plan of a run.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// The number of threads.
    pub threads: usize,
    /// The number of tasks.
    pub tasks: usize,
    /// The number of operations of all together.
    pub operations: u64,
    /// The number of names of services, and of values.
    pub names: usize,
    /// The seed.
    pub seed: u64,
}

/// The outcome of a run.
#[derive(Debug)]
pub struct Report {
    /// What was seen.
    pub witness: Arc<Witness>,
    /// The time it took.
    pub elapsed: Duration,
}

impl Report {
    /// Returns the number of operations a second.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)] // it is rounded
    pub fn a_second(&self) -> u64 {
        (self.witness.operations.get() as f64 / self.elapsed.as_secs_f64()) as u64
    }
}

/// The state that all share.
pub struct World<T> {
    /// The registry.
    pub tracker: T,
    /// What is seen.
    pub witness: Arc<Witness>,
    /// The runtime of the tasks.
    pub runtime: tokio::runtime::Handle,
    /// The number of services that have not ended.
    pub(crate) running: TVar<usize>,
    services: Vec<(Name, OfOneName)>,
    values: Vec<Name>,
    bar: ProgressBar,
}

/// Executes a plan with a new registry. Returns when all threads and tasks have ended.
///
/// # Errors
///
/// The runtime for tasks cannot be built.
pub fn run<T: Tracker<Service>>(plan: &Plan, bar: &ProgressBar) -> std::io::Result<Report> {
    let start = Instant::now();
    let runtime = tokio::runtime::Builder::new_multi_thread().build()?;
    let world = Arc::new(World {
        tracker: T::default(),
        witness: Arc::default(),
        runtime: runtime.handle().clone(),
        running: TVar::new(0),
        services: (0..plan.names).map(|n| (format!("service {n}").into(), OfOneName::default())).collect(),
        values: (0..plan.names).map(|n| format!("value {n}").into()).collect(),
        bar: bar.clone(),
    });

    let actors = plan.threads + plan.tasks;
    let mut random = Rng::with_seed(plan.seed);
    let mut actor = |number: usize| {
        // The first ones take the remainder.
        let extra = u64::from((number as u64) < plan.operations % actors as u64);
        let own = Own::new(format!("own {number}").into());
        Actor { world: world.clone(), random: random.fork(), own, operations: plan.operations / actors as u64 + extra }
    };
    let tasks: Vec<_> = (0..plan.tasks).map(|number| runtime.spawn(actor(number).act_as_task())).collect();
    let threads: Vec<_> = (plan.tasks..actors)
        .map(|number| {
            let actor = actor(number);
            thread::spawn(move || actor.act())
        })
        .collect();
    for thread in threads {
        thread.join().expect("a thread comes to its end");
    }
    for task in tasks {
        runtime.block_on(task).expect("a task comes to its end");
    }

    for number in 0..plan.names {
        world.stop(number);
        world.forget(number);
    }
    for name in world.tracker.names() {
        world.witness.fault(|| format!("{name:?} is left over"));
    }
    atomically! { check!(world.running == 0) }
    let witness = world.witness.clone();
    if witness.started.get() != witness.stopped.get() {
        witness.fault(|| format!("{} started, and {} stopped", witness.started.get(), witness.stopped.get()));
    }
    Ok(Report { witness, elapsed: start.elapsed() })
}

/// The next action. Numbers are those of services and values.
enum Deed {
    /// Looks at a service.
    Look(usize),
    /// Asks a service, which asks others.
    Ask(Vec<usize>),
    Start(usize, Kind),
    Stop(usize),
    StopIfIdle(usize),
    Track(usize),
    Increment(usize),
    Forget(usize),
    Own,
}

impl Deed {
    fn draw(random: &mut Rng, names: usize) -> Self {
        let number = random.usize(0..names);
        match random.u8(0..100) {
            0..40 => Deed::Look(number),
            40..55 => {
                let mut via: Vec<_> = (0..random.usize(1..=3)).map(|_| random.usize(0..names)).collect();
                via.sort_unstable();
                Deed::Ask(via)
            }
            55..61 => Deed::Start(number, if random.bool() { Kind::Thread } else { Kind::Task }),
            61..63 => Deed::Stop(number),
            63 => Deed::StopIfIdle(number),
            64..67 => Deed::Track(number),
            67..78 => Deed::Increment(number),
            78 => Deed::Forget(number),
            _ => Deed::Own,
        }
    }
}

struct Actor<T: Tracker<Service>> {
    world: Arc<World<T>>,
    random: Rng,
    own: Own<T>,
    operations: u64,
}

impl<T: Tracker<Service>> Actor<T> {
    fn act(mut self) {
        for done in 1..=self.operations {
            match Deed::draw(&mut self.random, self.world.services.len()) {
                Deed::Ask(via) => {
                    let asked = via.len();
                    let answer = self.world.ask(Request::new(Kind::Thread, via));
                    self.world.check_answer(asked, answer);
                }
                Deed::Stop(number) => self.world.stop(number),
                other => self.at_once(&other),
            }
            self.world.tell(done, self.operations);
        }
        self.own.clear(&self.world.tracker);
    }

    async fn act_as_task(mut self) {
        for done in 1..=self.operations {
            match Deed::draw(&mut self.random, self.world.services.len()) {
                Deed::Ask(via) => {
                    if self.random.u8(0..8) > 0 {
                        self.world.ask_and_check(via).await;
                    } else {
                        // A task that loses patience is cancelled at any point of its wait.
                        let patience = self.random.usize(1..=3);
                        tokio::select! {
                            biased;
                            () = self.world.ask_and_check(via) => {}
                            () = turns(patience) => self.world.witness.cancelled.one(),
                        }
                    }
                }
                Deed::Stop(number) => self.world.stop_as_task(number).await,
                other => self.at_once(&other),
            }
            self.world.tell(done, self.operations);
            // Threads let each other run from time to time, and tasks have to do so themselves.
            if done.is_multiple_of(64) {
                tokio::task::yield_now().await;
            }
        }
        self.own.clear(&self.world.tracker);
    }

    /// Actions that do not wait are the same for threads and tasks.
    fn at_once(&mut self, deed: &Deed) {
        let world = &self.world;
        match *deed {
            Deed::Look(number) => {
                if let Some(found) = world.look_up(number) {
                    let hold = T::hold(found);
                    drop(Use::new(hold.life(), &world.witness));
                }
            }
            Deed::Start(number, kind) => world.start(number, kind),
            Deed::StopIfIdle(number) => world.stop_if_idle(number),
            Deed::Track(number) => {
                world.refused(world.tracker.track(&world.values[number]));
            }
            Deed::Increment(number) => {
                if world.refused(world.tracker.increment(&world.values[number])).is_some() {
                    world.witness.counted.one();
                }
            }
            Deed::Forget(number) => world.forget(number),
            Deed::Own => match self.own.act(&world.tracker, &mut self.random) {
                Ok(refused) => world.witness.refused.add(refused.into()),
                Err(fault) => world.witness.fault(|| fault),
            },
            Deed::Ask(_) | Deed::Stop(_) => unreachable!("these wait"),
        }
    }
}

/// Yields to other tasks so many times.
async fn turns(number: usize) {
    for _ in 0..number {
        tokio::task::yield_now().await;
    }
}

impl<T: Tracker<Service>> World<T> {
    /// The result of a look-up.
    pub(crate) fn look_up(&self, number: usize) -> Option<T::Found> {
        self.refused(self.tracker.look_up(&self.services[number].0))
    }

    fn start(self: &Arc<Self>, number: usize, kind: Kind) {
        let (name, of_one_name) = &self.services[number];
        let service = Service::new(number);
        if self.refused(self.tracker.register(name, service.clone())).is_some() {
            of_one_name.starts(&self.witness);
            service.start(kind, self);
        }
    }

    fn stop(&self, number: usize) {
        if let Some(service) = self.refused(self.tracker.shut_down(&self.services[number].0)) {
            service.life().end(&self.witness);
            service.end();
            service.wait_until_ended();
            self.services[number].1.ends(&self.witness);
        }
    }

    async fn stop_as_task(&self, number: usize) {
        if let Some(service) = self.refused(self.tracker.shut_down_async(&self.services[number].0).await) {
            service.life().end(&self.witness);
            service.end();
            atomically_async! { service.wait_until_ended() }.await;
            self.services[number].1.ends(&self.witness);
        }
    }

    /// Checks that every request was answered, but for those of cancelled users.
    fn stop_if_idle(&self, number: usize) {
        if let Some(service) = self.refused(self.tracker.remove_if_idle(&self.services[number].0)) {
            service.life().end(&self.witness);
            service.end();
            self.services[number].1.ends(&self.witness);
        }
    }

    fn forget(&self, number: usize) {
        if let Some(count) = self.refused(self.tracker.forget(&self.values[number])) {
            self.witness.reckoned.add(count);
        }
    }

    async fn ask_and_check(&self, via: Vec<usize>) {
        let asked = via.len();
        let answer = self.ask_as_task(Request::new(Kind::Task, via)).await;
        self.check_answer(asked, answer);
    }

    /// The answer is the number of services involved: at least the first one, at most all.
    fn check_answer(&self, asked: usize, answer: Option<usize>) {
        if let Some(answer) = answer.filter(|answer| !(1..=asked).contains(answer)) {
            self.witness.fault(|| format!("{asked} services were asked, and {answer} have answered"));
        }
    }

    fn tell(&self, done: u64, of: u64) {
        self.witness.operations.one();
        if done.is_multiple_of(STEP) {
            self.bar.inc(STEP);
        } else if done == of {
            self.bar.inc(done % STEP);
        }
    }

    /// Counts a refusal.
    fn refused<V, E>(&self, result: Result<V, E>) -> Option<V> {
        if result.is_err() {
            self.witness.refused.one();
        }
        result.ok()
    }
}
