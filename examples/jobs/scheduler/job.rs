//! Jobs, and how they end.

use std::sync::Arc;
use std::time::Duration;

use stm_core::prelude::*;
use thiserror::Error;

use super::Scheduler;

/// The id of a job: the number of jobs submitted before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(pub usize);

/// The priority of a job. The greater runs first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Priority {
    /// Decides first. The user's choice.
    pub urgency: i64,
    /// Decides among equally urgent jobs: the time from this job's start to the end of all that waits for it. Taking
    /// the longest path first lets the other jobs fill the gaps.
    pub path: Duration,
}

/// The work of a job.
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
    /// Creates a job that does `work`, outside of any transaction. It fails by an `Err` that says why, or by a panic.
    pub fn new(name: &str, work: impl Fn(&Context) -> Result<(), String> + Send + Sync + 'static) -> Self {
        Self { name: name.into(), after: Arc::default(), priority: Priority::default(), work: Arc::new(work) }
    }

    /// Sets the jobs that must be done before this one starts.
    #[must_use]
    pub fn after(self, after: impl IntoIterator<Item = JobId>) -> Self {
        Self { after: after.into_iter().collect(), ..self }
    }

    /// Sets the priority among jobs that are ready.
    #[must_use]
    pub fn priority(self, priority: Priority) -> Self {
        Self { priority, ..self }
    }
}

/// How a job can end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// It has run and succeeded.
    Done,
    /// It has run, and returned an error or panicked.
    Failed,
    /// It was cancelled, or one of its dependencies was.
    Cancelled,
    /// One of its dependencies has failed.
    Skipped,
    /// The scheduler was shut down before it could start.
    NotRun,
}

impl End {
    /// All ends, in the order of their numbers.
    pub const ALL: [Self; 5] = [Self::Done, Self::Failed, Self::Cancelled, Self::Skipped, Self::NotRun];

    /// Returns the end of the jobs that wait for a job with this end, which is not `Done`.
    pub(super) fn of_dependents(self) -> Self {
        if self == Self::Failed { Self::Skipped } else { self }
    }

    /// Returns the name of the end.
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

/// Why a job was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// The scheduler is closed.
    #[error("the scheduler has been drained or shut down, and takes no more jobs")]
    Closed,
    /// A dependency is not a job of this scheduler.
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
    /// Its result.
    pub outcome: Outcome,
}

/// The result of a job's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It succeeded.
    Done,
    /// It failed, for this reason.
    Failed(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// One of its dependencies is not done.
    Waiting,
    /// It is in the queue.
    Ready,
    /// A worker has it.
    Running,
    /// It has ended.
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
    /// How many of its dependencies are not done.
    pub(super) missing: TVar<usize>,
    /// The jobs that depend on it.
    pub(super) dependents: TVar<Vec<JobId>>,
    /// Whether it should stop, and its result no longer counts.
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

/// The context of a running job.
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

    /// Returns the scheduler: a job may submit others, or cancel some. It should keep no handle of its own. The
    /// scheduler keeps the job, and the two would keep each other alive for ever.
    pub fn scheduler(&self) -> &Scheduler {
        self.scheduler
    }

    /// Returns `true` if the job was cancelled. A long job should check at times, and return. It is a part of the
    /// running transaction, if there is one: `check!(context.is_cancelled() || …)` waits for either.
    pub fn is_cancelled(&self) -> bool {
        snapshot! { *self.node.cancelled }
    }

    /// Waits, but not longer than until the job is cancelled. Returns `true` if the whole time has passed.
    pub fn sleep(&self, time: Duration) -> bool {
        atomically!(timeout: time; { check!(self.node.cancelled) }).is_err()
    }
}
