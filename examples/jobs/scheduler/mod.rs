//! The scheduler: jobs that wait for each other, and workers that wait for jobs.
//!
//! All of its state is in transactional collections and variables, and each event is one transaction: a job is
//! submitted, a worker takes a job, a job ends, a job is cancelled, the scheduler shuts down. So at no moment has a job
//! ended without the jobs after it knowing, and no cancelled job is in the queue. A waiter states its condition, and is
//! woken when it holds: a worker waits for a job in the queue ([`pop`](TPriorityQueue::pop)),
//! [`drain`](Scheduler::drain) for the last job's end, a watcher for any [change](Scheduler::changed). There is no
//! lock, no condition variable, and no polling.
//!
//! ```
//! use jobs::scheduler::{End, Job, Scheduler};
//!
//! let scheduler = Scheduler::new(false);
//! let workers = scheduler.start(2);
//! let sand = scheduler.submit(Job::new("sand", |_| Ok(())))?;
//! let paint = scheduler.submit(Job::new("paint", |_| Ok(())).after([sand]))?;
//! scheduler.drain(); // waits until both are done, and then lets the workers go
//! workers.join();
//! assert_eq!(scheduler.wait(paint), Some(End::Done));
//! # Ok::<(), jobs::scheduler::Refused>(())
//! ```
//!
//! # The states of a job
//!
//! ```text
//! submit ──▶ Waiting ──▶ Ready ──▶ Running ──▶ Done, Failed or Cancelled
//!               │          │
//!               └──────────┴─────▶ Cancelled, Skipped or NotRun
//! ```
//!
//! Each job gets to exactly one [`End`], and stays there.

mod job;
mod worker;

use std::cmp::Reverse;
use std::sync::Arc;
use std::time::Instant;

use stm_core::collections::{TCounter, TMap, TPriorityQueue};
use stm_core::prelude::*;

pub use job::{Context, End, Job, JobId, Outcome, Priority, Refused, Run};
use job::{Node, State};
pub use worker::Workers;

use crate::report::{Record, Report};

/// A scheduler. A handle: clones are the same scheduler.
///
/// Its methods may be called from any thread, from within jobs, and in transactions: a whole graph is submitted at once
/// by an `atomically!` around the [`submit`](Self::submit)s. It remembers all jobs until it is dropped.
#[derive(Clone)]
pub struct Scheduler {
    /// All jobs that were ever submitted.
    jobs: TMap<JobId, Arc<Node>>,
    /// Those that could run at once. It closes when nothing will come any more, and so lets the workers go. A job that
    /// was cancelled stays in it until a worker comes by.
    ready: TPriorityQueue<Ready>,
    /// The jobs that have not ended.
    open: TCounter,
    /// How many jobs have come to each end.
    ended: [TCounter; End::ALL.len()],
    /// What each worker is at.
    running: TMap<usize, Arc<Node>>,
    /// How many workers there have been.
    workers: TVar<usize>,
    /// Whether others go on when a job fails.
    keep_going: bool,
    began: Instant,
}

/// An entry of the queue. The greatest is taken first: the highest priority, and among equals the earliest submitted.
type Ready = (Priority, Reverse<JobId>);

/// The progress of a scheduler.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The number of jobs.
    pub jobs: usize,
    /// The number of jobs with each end, in the order of [`End::ALL`].
    pub ended: [usize; End::ALL.len()],
    /// The names of the running jobs, by worker.
    pub running: Vec<(usize, Arc<str>)>,
    /// Whether nothing runs and no job will come any more.
    pub over: bool,
}

impl Scheduler {
    /// Creates a scheduler without jobs. After a failure it shuts down. With `keep_going` it skips only the jobs that
    /// depend on the failed one.
    pub fn new(keep_going: bool) -> Self {
        Self {
            jobs: TMap::new(),
            ready: TPriorityQueue::new(),
            open: TCounter::new(0),
            ended: [(); End::ALL.len()].map(|()| TCounter::new(0)),
            running: TMap::new(),
            workers: TVar::new(0),
            keep_going,
            began: Instant::now(),
        }
    }
}

#[transactional]
impl Scheduler {
    /// Submits a job. It runs when all its dependencies are done. If one of them has failed, it is skipped.
    ///
    /// # Errors
    ///
    /// The scheduler takes no more jobs, or a dependency is unknown.
    pub fn submit(&self, job: Job) -> Result<JobId, Refused> {
        if self.ready.is_closed() {
            return Err(Refused::Closed);
        }
        // No job ever leaves the table, so this one's number is free.
        let id = JobId(self.jobs.len());
        let mut missing = 0;
        let mut end = None;
        for before in job.after.iter() {
            let before = self.jobs.get(before).ok_or(Refused::Unknown(*before))?;
            match before.state {
                State::Ended(End::Done) => {}
                State::Ended(other) => end = Some(other.of_dependents()),
                State::Waiting | State::Ready | State::Running => {
                    before.dependents.push(id);
                    missing += 1;
                }
            }
        }
        let node = Arc::new(Node::new(id, job, missing));
        self.jobs.insert(id, node.clone());
        self.open.increment();
        match end {
            Some(end) => self.end(&node, end),
            None if missing == 0 => self.make_ready(&node),
            None => {}
        }
        Ok(id)
    }

    /// Cancels a job and all that depends on it. A running job is [told](Context::is_cancelled), and counts as
    /// cancelled whatever it does then. Returns `true` if there was something to cancel: the job had not ended.
    pub fn cancel(&self, id: JobId) -> bool {
        let Some(node) = self.jobs.get(&id) else {
            return false;
        };
        match node.state {
            State::Ended(_) => return false,
            State::Running => node.cancelled = true,
            State::Waiting | State::Ready => self.end(&node, End::Cancelled),
        }
        self.end_dependents(&node, End::Cancelled);
        true
    }

    /// Shuts down gracefully: no further job starts, and none can be submitted. Running jobs go on to their end,
    /// waiting ones are not run. Does not wait: [`Workers::join`] does.
    pub fn shut_down(&self) {
        for node in self.jobs.values() {
            if matches!(node.state, State::Waiting | State::Ready) {
                self.end(&node, End::NotRun);
            }
        }
        self.ready.flush();
        self.ready.close();
    }

    /// Shuts down at once, and cancels the running jobs, too.
    pub fn stop(&self) {
        self.shut_down();
        for node in self.running.values() {
            node.cancelled = true;
        }
    }

    /// Waits until all jobs have ended, and then takes no more. Until that very moment, jobs may be submitted.
    ///
    /// # Retries
    ///
    /// Until no job is left, or the scheduler is shut down and nothing runs. A job that calls this waits for itself.
    pub fn drain(&self) {
        check!(self.open.get() == 0);
        self.ready.close();
    }

    /// Waits until a job has ended, and returns its end. Returns `None` if there is no such job.
    ///
    /// # Retries
    ///
    /// Until the job has ended. A job that waits for another one keeps its worker from others.
    pub fn wait(&self, id: JobId) -> Option<End> {
        let node = self.jobs.get(&id)?;
        match node.state {
            State::Ended(end) => Some(end),
            _ => retry!(),
        }
    }

    /// Waits until the progress differs from `last`, and returns it.
    ///
    /// # Retries
    ///
    /// Until a job is submitted, starts or ends, or the scheduler closes.
    pub fn changed(&self, last: &Progress) -> Progress {
        let now = self.progress();
        check!(now != *last);
        now
    }
}

/// Events of jobs, as parts of other transactions.
#[transactional]
impl Scheduler {
    /// Waits for a job and takes it. Returns `None` if no job will come any more.
    fn next(&self, worker: usize) -> Option<Arc<Node>> {
        loop {
            let (_, Reverse(id)) = self.ready.pop()?;
            let node = self.job(id);
            // It may have been cancelled since it was queued.
            if node.state == State::Ready {
                node.state = State::Running;
                self.running.insert(worker, node.clone());
                return Some(node);
            }
        }
    }

    /// Ends a job that has run: the jobs that depend on it become ready, or never will.
    fn finish(&self, node: &Arc<Node>, run: &Arc<Run>) {
        let end = match run.outcome {
            _ if node.cancelled => End::Cancelled,
            Outcome::Done => End::Done,
            Outcome::Failed(_) => End::Failed,
        };
        node.run = Some(run.clone());
        self.running.remove(&run.worker);
        self.end(node, end);
        if end == End::Done {
            for id in &node.dependents {
                let next = self.job(*id);
                next.missing -= 1;
                if next.missing == 0 && next.state == State::Waiting {
                    self.make_ready(&next);
                }
            }
        } else {
            self.end_dependents(node, end.of_dependents());
        }
        if end == End::Failed && !self.keep_going {
            self.shut_down();
        }
    }

    fn make_ready(&self, node: &Arc<Node>) {
        node.state = State::Ready;
        // The queue closes only when no job is left that could become ready.
        _ = self.ready.push((node.priority, Reverse(node.id)));
    }

    fn end(&self, node: &Arc<Node>, end: End) {
        node.state = State::Ended(end);
        self.open.decrement();
        self.ended[end as usize].increment();
    }

    /// Ends all jobs that wait for a job, and those that wait for them.
    fn end_dependents(&self, node: &Arc<Node>, end: End) {
        let mut next: Vec<JobId> = node.dependents.clone();
        while let Some(id) = next.pop() {
            let node = self.job(id);
            if node.state == State::Waiting {
                self.end(&node, end);
                next.extend(node.dependents.iter());
            }
        }
    }

    fn job(&self, id: JobId) -> Arc<Node> {
        self.jobs.get(&id).expect("a job stays in the table")
    }
}

/// Views: each is one snapshot of the whole.
impl Scheduler {
    /// Returns the progress.
    pub fn progress(&self) -> Progress {
        snapshot! {
            let count = |counter: &TCounter| usize::try_from(counter.get()).unwrap_or(0);
            let mut running: Vec<_> =
                self.running.iter().map(|(worker, node)| (worker, node.name.clone())).collect();
            running.sort_unstable();
            Progress {
                jobs: self.jobs.len(),
                ended: self.ended.each_ref().map(count),
                over: self.ready.is_closed() && count(&self.open) == 0,
                running,
            }
        }
    }

    /// Returns all jobs with their states, in the order of their submission.
    pub fn report(&self) -> Report {
        let mut records: Vec<_> = snapshot! {
            let record = |node: Arc<Node>| {
                let end = match node.state {
                    State::Ended(end) => Some(end),
                    _ => None,
                };
                Record { id: node.id, name: node.name.clone(), after: node.after.clone(), end, run: node.run.clone() }
            };
            self.jobs.values().into_iter().map(record).collect()
        };
        records.sort_unstable_by_key(|record| record.id);
        Report { records, workers: self.workers.load() }
    }
}
