//! Random graphs with random events at random moments.

use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use fastrand::Rng;
use jobs::report::Report;
use jobs::scheduler::{Context, End, Job, JobId, Refused, Scheduler};

use crate::{ends, guarded, nothing};

/// A random graph of jobs that note when they run.
struct Graph {
    after: Vec<Vec<usize>>,
    /// How often each has started, and how often it has ended.
    started: Vec<AtomicUsize>,
    ended: Vec<AtomicUsize>,
}

impl Graph {
    fn random(rng: &mut Rng, jobs: usize) -> Arc<Self> {
        let width = rng.usize(1..=jobs);
        let after = (0..jobs).map(|job| {
            let some = rng.usize(0..4);
            (0..some).filter(|_| job > 0).map(|_| rng.usize(job.saturating_sub(width)..job)).collect()
        });
        let counts = || (0..jobs).map(|_| AtomicUsize::new(0)).collect();
        Arc::new(Self { after: after.collect(), started: counts(), ended: counts() })
    }

    /// Returns the job of that number. It takes a random while and then does as it is told.
    fn job(
        self: &Arc<Self>,
        number: usize,
        work: impl Fn(&Context) -> Result<(), String> + Send + Sync + 'static,
    ) -> Job {
        let graph = self.clone();
        let work = move |context: &Context| {
            for &before in &graph.after[number] {
                assert_eq!(graph.ended[before].load(Ordering::SeqCst), 1, "{before} is done before {number} starts");
            }
            assert_eq!(graph.started[number].fetch_add(1, Ordering::SeqCst), 0, "{number} starts once");
            for _ in 0..fastrand::usize(0..30) {
                thread::yield_now();
            }
            let result = work(context);
            graph.ended[number].fetch_add(1, Ordering::SeqCst);
            result
        };
        Job::new(&number.to_string(), work).after(self.after[number].iter().map(|&before| JobId(before)))
    }

    fn submit(self: &Arc<Self>, scheduler: &Scheduler, work: fn(&Context) -> Result<(), String>) {
        for number in 0..self.after.len() {
            assert_eq!(scheduler.submit(self.job(number, work)), Ok(JobId(number)));
        }
    }

    /// Checks what always holds: each job has one end, which agrees with those of its dependencies and with whether it
    /// ran.
    fn check(&self, report: &Report) {
        assert_eq!(report.records.len(), self.after.len(), "no job is lost");
        for (record, number) in report.records.iter().zip(0..) {
            assert_eq!((record.id, &*record.name), (JobId(number), &*number.to_string()));
            let end = record.end.expect("each job has an end");
            let ran = self.ended[number].load(Ordering::SeqCst);
            assert_eq!(self.started[number].load(Ordering::SeqCst), ran, "{number} is over");
            assert_eq!(record.run.is_some(), ran == 1, "{number}: {end:?}");
            match end {
                End::Done | End::Failed => assert_eq!(ran, 1, "{number}: {end:?}"),
                End::Skipped | End::NotRun => assert_eq!(ran, 0, "{number}: {end:?}"),
                End::Cancelled => {}
            }
            let before: Vec<_> = self.after[number].iter().filter_map(|&before| report.records[before].end).collect();
            if ran == 1 {
                assert!(
                    before.iter().all(|&end| end == End::Done || end == End::Cancelled),
                    "{number} after {before:?}"
                );
            }
            match end {
                End::Done => assert!(before.iter().all(|&end| end == End::Done), "{number} is done after {before:?}"),
                End::Skipped => {
                    assert!(
                        before.iter().any(|end| matches!(end, End::Failed | End::Skipped)),
                        "{number} after {before:?}"
                    );
                }
                _ => {}
            }
        }
        assert_eq!(End::ALL.map(|end| report.count(end)).iter().sum::<usize>(), self.after.len());
    }
}

#[test]
fn every_job_runs_once_after_those_that_it_depends_on() {
    guarded(|| {
        for seed in 0..40 {
            let mut rng = Rng::with_seed(seed);
            let graph = Graph::random(&mut rng, 120);
            let scheduler = Scheduler::new(false);
            // Some of the time there are workers before there are jobs.
            let early = seed % 2 == 0;
            let workers = early.then(|| scheduler.start(4));
            graph.submit(&scheduler, nothing);
            let workers = workers.unwrap_or_else(|| scheduler.start(4));
            scheduler.drain();
            workers.join();
            let report = scheduler.report();
            graph.check(&report);
            assert_eq!(report.count(End::Done), 120);
        }
    });
}

#[test]
fn cancelling_at_any_moment_loses_no_job() {
    guarded(|| {
        for seed in 0..60 {
            let mut rng = Rng::with_seed(seed);
            let graph = Graph::random(&mut rng, 100);
            let scheduler = Scheduler::new(false);
            graph.submit(&scheduler, nothing);
            let workers = scheduler.start(3);
            let mut cancelled = Vec::new();
            for _ in 0..8 {
                let job = JobId(rng.usize(0..100));
                if scheduler.cancel(job) {
                    cancelled.push(job);
                }
                for _ in 0..rng.usize(0..200) {
                    thread::yield_now();
                }
            }
            scheduler.drain();
            workers.join();
            let report = scheduler.report();
            graph.check(&report);
            let ends = ends(&report);
            assert!(cancelled.iter().all(|job| ends[job.0] == End::Cancelled), "a job told so has it");
            for (number, before) in graph.after.iter().enumerate() {
                let cancelled = before.iter().any(|&before| ends[before] == End::Cancelled);
                assert!(!cancelled || ends[number] == End::Cancelled, "{number} depends on a cancelled job");
            }
            assert_eq!(report.count(End::Done) + report.count(End::Cancelled), 100);
        }
    });
}

#[test]
fn shutting_down_at_any_moment_loses_no_job() {
    guarded(|| {
        for seed in 0..60 {
            let mut rng = Rng::with_seed(seed);
            let graph = Graph::random(&mut rng, 100);
            let scheduler = Scheduler::new(false);
            graph.submit(&scheduler, nothing);
            let workers = scheduler.start(3);
            for _ in 0..rng.usize(0..1_000) {
                thread::yield_now();
            }
            match seed % 3 {
                0 => scheduler.shut_down(),
                1 => scheduler.stop(),
                _ => drop(workers),
            }
            assert_eq!(scheduler.submit(Job::new("late", nothing)), Err(Refused::Closed));
            scheduler.drain();
            let report = scheduler.report();
            graph.check(&report);
            let allowed = [End::Done, End::NotRun, if seed % 3 == 1 { End::Cancelled } else { End::Done }];
            assert!(ends(&report).iter().all(|end| allowed.contains(end)), "{:?}", ends(&report));
        }
    });
}

#[test]
fn failures_and_panics_at_random_skip_what_depends_on_them() {
    guarded(|| {
        for seed in 0..40 {
            let mut rng = Rng::with_seed(seed);
            let graph = Graph::random(&mut rng, 100);
            let keep_going = seed % 2 == 0;
            let scheduler = Scheduler::new(keep_going);
            for number in 0..100 {
                let job = match rng.u8(0..20) {
                    0 => graph.job(number, |_| Err("it says so".into())),
                    1 => {
                        let ended = graph.clone();
                        graph.job(number, move |_| {
                            ended.ended[number].fetch_add(1, Ordering::SeqCst);
                            // A panic that prints nothing.
                            resume_unwind(Box::new("on purpose"));
                        })
                    }
                    _ => graph.job(number, nothing),
                };
                scheduler.submit(job).unwrap();
            }
            let workers = scheduler.start(3);
            scheduler.drain();
            workers.join();
            let report = scheduler.report();
            graph.check(&report);
            let mut failed = report.records.iter().filter(|record| record.end == Some(End::Failed));
            assert!(failed.all(|job| matches!(job.reason(), Some("it says so" | "panicked: on purpose"))));
            if keep_going {
                assert_eq!(report.count(End::NotRun), 0);
                let ends = ends(&report);
                for (number, before) in graph.after.iter().enumerate() {
                    let lost = before.iter().any(|&before| matches!(ends[before], End::Failed | End::Skipped));
                    assert_eq!(ends[number] == End::Skipped, lost, "{number}");
                }
            }
        }
    });
}

#[test]
fn a_watcher_sees_every_job_in_exactly_one_place() {
    guarded(|| {
        let scheduler = Scheduler::new(false);
        let graph = Graph::random(&mut Rng::with_seed(7), 200);
        graph.submit(&scheduler, nothing);
        let workers = scheduler.start(3);
        let other = scheduler.clone();
        let watcher = thread::spawn(move || {
            let mut last = other.progress();
            while !last.over {
                let now = other.changed(&last);
                assert_ne!(now, last);
                assert!(now.ended.iter().zip(&last.ended).all(|(now, last)| now >= last), "an end is an end");
                assert!(now.ended.iter().sum::<usize>() + now.running.len() <= now.jobs);
                assert!(now.running.len() <= 3);
                last = now;
            }
            last
        });
        scheduler.drain();
        workers.join();
        let last = watcher.join().unwrap();
        assert_eq!((last.jobs, last.ended, last.running.len()), (200, [200, 0, 0, 0, 0], 0));
    });
}

#[test]
fn everything_at_once_loses_no_job() {
    guarded(|| {
        for seed in 0..30 {
            let scheduler = Scheduler::new(seed % 2 == 0);
            let (accepted, runs) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
            let workers = scheduler.start(2);
            let submit = |rng: &mut Rng| {
                let jobs = accepted.load(Ordering::SeqCst);
                let before: Vec<_> =
                    (0..rng.usize(0..3)).filter(|_| jobs > 0).map(|_| JobId(rng.usize(0..jobs))).collect();
                let (after, runs, fails) = (before.clone(), runs.clone(), rng.u8(0..30) == 0);
                let work = move |context: &Context| {
                    let done = |before| context.scheduler().wait(before) == Some(End::Done);
                    assert!(after.iter().copied().all(done), "what it comes after is done");
                    runs.fetch_add(1, Ordering::SeqCst);
                    if fails { Err("on purpose".into()) } else { Ok(()) }
                };
                match scheduler.submit(Job::new("job", work).after(before)) {
                    Ok(_) => _ = accepted.fetch_add(1, Ordering::SeqCst),
                    Err(refused) => assert_eq!(refused, Refused::Closed),
                }
            };
            thread::scope(|scope| {
                for thread in 0..2 {
                    let mut rng = Rng::with_seed(seed * 10 + thread);
                    let submit = &submit;
                    scope.spawn(move || (0..60).for_each(|_| submit(&mut rng)));
                }
                scope.spawn(|| {
                    let mut rng = Rng::with_seed(seed * 10 + 2);
                    for _ in 0..rng.usize(0..40) {
                        scheduler.cancel(JobId(rng.usize(0..100)));
                        thread::yield_now();
                    }
                    match seed % 3 {
                        0 => scheduler.stop(),
                        1 => scheduler.shut_down(),
                        _ => {}
                    }
                });
            });
            scheduler.drain();
            workers.join();
            let report = scheduler.report();
            let ran = report.records.iter().filter(|record| record.run.is_some());
            assert!(ran.clone().all(|record| matches!(record.reason(), None | Some("on purpose"))));
            assert_eq!(ran.count(), runs.load(Ordering::SeqCst), "each that ran did so once");
            assert_eq!(report.records.len(), accepted.load(Ordering::SeqCst));
            assert_eq!(ends(&report).len(), report.records.len(), "each has an end");
            assert_eq!(scheduler.progress().ended, End::ALL.map(|end| report.count(end)));
        }
    });
}
