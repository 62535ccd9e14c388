//! Jobs, and what becomes of them.

use std::sync::Arc;
use std::time::Duration;

use stm_core::prelude::*;
use thiserror::Error;

use super::Scheduler;

/// Which job: the number of those submitted before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(pub usize);

/// The greater runs first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Priority {
    /// Decides first. What one person wants soon.
    pub urgency: i64,
    /// Decides among equally urgent ones: how long it will take from this job's start to the end of all that waits for
    /// it. Whoever takes the longest path first lets the others fill the gaps.
    pub path: Duration,
}

/// What a job does.
pub(super) type Work = dyn Fn(&Context) -> Result<(), String> + Send + Sync;

/// A job to submit.
#[derive(Clone)]
pub struct Job {
    pub(super) name: Arc<str>,
    pub(super) after: Arc<[JobId]>,
    pub(super) priority: Priority,
    pub(super) work: Arc<Work>,
}

impl Job {
    /// A job that does `work`, in no transaction. It fails by an `Err` that says why, or by a panic.
    pub fn new(name: &str, work: impl Fn(&Context) -> Result<(), String> + Send + Sync + 'static) -> Self {
        Self { name: name.into(), after: Arc::default(), priority: Priority::default(), work: Arc::new(work) }
    }

    /// The jobs that have to be done before this one starts.
    #[must_use]
    pub fn after(self, after: impl IntoIterator<Item = JobId>) -> Self {
        Self { after: after.into_iter().collect(), ..self }
    }

    /// How soon it should run, as soon as it can.
    #[must_use]
    pub fn priority(self, priority: Priority) -> Self {
        Self { priority, ..self }
    }
}

/// How a job can end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// It has run, and well.
    Done,
    /// It has run, and returned an error or panicked.
    Failed,
    /// It was cancelled, or something that it depends on was.
    Cancelled,
    /// Something that it depends on has failed.
    Skipped,
    /// The scheduler was shut down before it could start.
    NotRun,
}

impl End {
    /// All ends, in the order of their numbers.
    pub const ALL: [Self; 5] = [Self::Done, Self::Failed, Self::Cancelled, Self::Skipped, Self::NotRun];

    /// What becomes of those that wait for a job with this end, which is not `Done`.
    pub(super) fn of_dependents(self) -> Self {
        if self == Self::Failed { Self::Skipped } else { self }
    }

    /// In words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Skipped => "skipped",
            Self::NotRun => "not run",
        }
    }
}

/// Why a job was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// It is too late.
    #[error("the scheduler has been drained or shut down, and takes no more jobs")]
    Closed,
    /// It comes after a job that this scheduler does not have.
    #[error("there is no job {} to come after", .0.0)]
    Unknown(JobId),
}

/// How a job has run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The worker, from 0.
    pub worker: usize,
    /// When it started, since the scheduler was made.
    pub start: Duration,
    /// When it ended.
    pub end: Duration,
    /// What came of it.
    pub outcome: Outcome,
}

/// What a job's work came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All went well.
    Done,
    /// It did not, and this is why.
    Failed(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Something that it comes after is not done.
    Waiting,
    /// It is in the queue.
    Ready,
    /// A worker has it.
    Running,
    /// Nothing will happen to it any more.
    Ended(End),
}

/// A job in the table.
pub(super) struct Node {
    pub(super) id: JobId,
    pub(super) name: Arc<str>,
    pub(super) after: Arc<[JobId]>,
    pub(super) priority: Priority,
    pub(super) work: Arc<Work>,
    pub(super) state: TVar<State>,
    /// How many of the jobs before it are not done.
    pub(super) missing: TVar<usize>,
    /// The jobs after it.
    pub(super) dependents: TVar<Vec<JobId>>,
    /// Whether it should stop, and what it does no longer counts.
    pub(super) cancelled: TVar<bool>,
    pub(super) run: TVar<Option<Arc<Run>>>,
}

impl Node {
    pub(super) fn new(id: JobId, job: Job, missing: usize) -> Self {
        Self {
            id,
            name: job.name,
            after: job.after,
            priority: job.priority,
            work: job.work,
            state: TVar::new(State::Waiting),
            missing: TVar::new(missing),
            dependents: TVar::new(Vec::new()),
            cancelled: TVar::new(false),
            run: TVar::new(None),
        }
    }
}

/// What a job knows while it runs.
pub struct Context<'s> {
    pub(super) scheduler: &'s Scheduler,
    pub(super) node: &'s Node,
    pub(super) worker: usize,
}

impl Context<'_> {
    /// The job itself.
    pub fn id(&self) -> JobId {
        self.node.id
    }

    /// The worker that runs it, from 0.
    pub fn worker(&self) -> usize {
        self.worker
    }

    /// The scheduler: a job may submit others, or cancel some. It should keep no handle of its own: the scheduler keeps
    /// the job, and they would keep each other for ever.
    pub fn scheduler(&self) -> &Scheduler {
        self.scheduler
    }

    /// Whether the job was cancelled. One that takes long should look now and then, and return. It is a part of the
    /// running transaction, if there is one: `check!(context.is_cancelled() || …)` waits for either.
    pub fn is_cancelled(&self) -> bool {
        snapshot! { *self.node.cancelled }
    }

    /// Waits, but not longer than until the job is cancelled. Returns whether all of the time is over.
    pub fn sleep(&self, time: Duration) -> bool {
        atomically!(timeout: time; { check!(self.node.cancelled) }).is_err()
    }
}
