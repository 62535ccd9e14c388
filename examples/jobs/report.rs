//! The outcome of all jobs.

use std::sync::Arc;
use std::time::Duration;

use crate::scheduler::{End, JobId, Outcome, Run};

/// The outcome of a job.
#[derive(Clone, Debug)]
pub struct Record {
    /// The job.
    pub id: JobId,
    /// Its name.
    pub name: Arc<str>,
    /// Its dependencies.
    pub after: Arc<[JobId]>,
    /// How it ended, if it has.
    pub end: Option<End>,
    /// When and where it ran, if it has ended.
    pub run: Option<Arc<Run>>,
}

impl Record {
    /// Returns its running time.
    pub fn time(&self) -> Duration {
        self.run.as_ref().map_or(Duration::ZERO, |run| run.end.saturating_sub(run.start))
    }

    /// Returns why it failed.
    pub fn reason(&self) -> Option<&str> {
        match &self.run.as_ref()?.outcome {
            Outcome::Failed(reason) => Some(reason),
            Outcome::Done => None,
        }
    }
}

/// The outcome of all jobs.
#[derive(Clone, Debug)]
pub struct Report {
    /// A record for each job, in the order of their numbers.
    pub records: Vec<Record>,
    /// The number of workers.
    pub workers: usize,
}

impl Report {
    /// Returns how many jobs have come to this end.
    pub fn count(&self, end: End) -> usize {
        self.records.iter().filter(|record| record.end == Some(end)).count()
    }

    /// Returns when the first job started, and when the last one ended.
    pub fn span(&self) -> (Duration, Duration) {
        let runs = || self.records.iter().filter_map(|record| record.run.as_ref());
        let start = runs().map(|run| run.start).min().unwrap_or_default();
        (start, runs().map(|run| run.end).max().unwrap_or_default())
    }

    /// Returns the time from the first job's start to the last one's end.
    pub fn makespan(&self) -> Duration {
        let (start, end) = self.span();
        end.saturating_sub(start)
    }

    /// Returns the running time of all jobs together: what one worker would need.
    pub fn sum(&self) -> Duration {
        self.records.iter().map(Record::time).sum()
    }

    /// Returns the chain of dependent jobs that ran longest. No number of workers could be faster.
    pub fn critical_path(&self) -> (Vec<JobId>, Duration) {
        // A job's number is above those of its dependencies.
        let mut chains: Vec<(Duration, Option<JobId>)> = Vec::new();
        for record in &self.records {
            let before = record.after.iter().map(|&before| (chains[before.0].0, before)).max();
            let (time, before) = before.map_or((Duration::ZERO, None), |(time, before)| (time, Some(before)));
            chains.push((time + record.time(), before));
        }
        let Some((last, &(time, _))) = chains.iter().enumerate().max_by_key(|(_, (time, _))| *time) else {
            return (Vec::new(), Duration::ZERO);
        };
        let mut path = vec![JobId(last)];
        while let Some(before) = path.last().and_then(|id| chains[id.0].1) {
            path.push(before);
        }
        path.reverse();
        path.retain(|id| self.records[id.0].run.is_some());
        (path, time)
    }

    /// Returns the share of their time in which the workers had a job, from 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "no machine has so many workers")]
    pub fn utilisation(&self) -> f64 {
        let time = self.makespan().as_secs_f64() * self.workers as f64;
        if time > 0.0 { self.sum().as_secs_f64() / time } else { 0.0 }
    }
}
