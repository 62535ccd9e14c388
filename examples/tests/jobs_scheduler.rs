//! The job scheduler: what it promises holds in every schedule, whoever cancels, shuts down or panics when.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use fastrand::Rng;
use jobs::report::Report;
use jobs::scheduler::{Context, End, Job, JobId, Priority, Progress, Refused, Scheduler};
use stm_core::prelude::*;

/// Runs a test on a thread of its own, and fails if it hangs.
fn guarded(test: impl FnOnce() + Send + 'static) {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::spawn(move || {
        test();
        _ = sender.send(());
    });
    let end = receiver.recv_timeout(Duration::from_mins(2));
    assert_ne!(end, Err(mpsc::RecvTimeoutError::Timeout), "it hangs");
    thread.join().expect("the test's thread tells what is wrong");
}

#[expect(clippy::unnecessary_wraps, reason = "work may fail, even if this does not")]
fn nothing(_: &Context) -> Result<(), String> {
    Ok(())
}

fn urgent(urgency: i64) -> Priority {
    Priority { urgency, path: Duration::ZERO }
}

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

    /// The job of that number. It takes a random while and then does as it is told.
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

    /// What holds whatever has happened: each job has one end, which goes with those before it and with whether it ran.
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

fn ends(report: &Report) -> Vec<End> {
    report.records.iter().map(|record| record.end.expect("each job has an end")).collect()
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
fn one_worker_takes_what_is_most_urgent_then_the_longest_path_then_the_first() {
    guarded(|| {
        let scheduler = Scheduler::new(false);
        let order = Arc::new(Mutex::new(Vec::new()));
        let submit = |name: &'static str, urgency, path, after: &[JobId]| {
            let order = order.clone();
            let job = Job::new(name, move |_| {
                order.lock().unwrap().push(name);
                Ok(())
            });
            let priority = Priority { urgency, path: Duration::from_secs(path) };
            scheduler.submit(job.priority(priority).after(after.iter().copied())).unwrap()
        };
        submit("short", 0, 1, &[]);
        submit("later", -1, 100, &[]);
        let long = submit("long", 0, 9, &[]);
        submit("short too", 0, 1, &[]);
        submit("soon", 5, 0, &[]);
        submit("soonest, but after long", 7, 0, &[long]);
        let workers = scheduler.start(1);
        scheduler.drain();
        workers.join();
        let expected = ["soon", "long", "soonest, but after long", "short", "short too", "later"];
        assert_eq!(*order.lock().unwrap(), expected);
    });
}

#[test]
fn all_workers_work_at_the_same_time() {
    guarded(|| {
        let scheduler = Scheduler::new(false);
        let workers = scheduler.start(5);
        let together = Arc::new(Barrier::new(5));
        for _ in 0..5 {
            let together = together.clone();
            let wait = move |_: &Context| {
                together.wait();
                Ok(())
            };
            scheduler.submit(Job::new("together", wait)).unwrap();
        }
        scheduler.drain();
        workers.join();
        let mut at: Vec<_> = scheduler.report().records.iter().map(|job| job.run.as_ref().unwrap().worker).collect();
        at.sort_unstable();
        assert_eq!(at, [0, 1, 2, 3, 4]);
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
            assert!(cancelled.iter().all(|job| ends[job.0] == End::Cancelled), "who was told so has it");
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
                            // A panic that says nothing on the terminal.
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
fn without_keep_going_nothing_starts_after_a_failure() {
    guarded(|| {
        let scheduler = Scheduler::new(false);
        scheduler.submit(Job::new("fails", |_| Err("broken".into())).priority(urgent(2))).unwrap();
        scheduler.submit(Job::new("after", nothing).after([JobId(0)])).unwrap();
        scheduler.submit(Job::new("unrelated", nothing)).unwrap();
        let workers = scheduler.start(1);
        scheduler.drain();
        workers.join();
        assert_eq!(ends(&scheduler.report()), [End::Failed, End::Skipped, End::NotRun]);
        assert_eq!(scheduler.report().records[0].reason(), Some("broken"));
    });
}

#[test]
fn a_running_job_that_is_cancelled_is_told_and_its_result_does_not_count() {
    guarded(|| {
        for fails in [false, true] {
            let scheduler = Scheduler::new(false);
            let started = Arc::new(Barrier::new(2));
            let running = started.clone();
            let job = Job::new("long", move |context| {
                running.wait();
                assert!(!context.sleep(Duration::from_mins(10)), "the sleep ends early");
                assert!(context.is_cancelled());
                if fails { Err("too late".into()) } else { Ok(()) }
            });
            let long = scheduler.submit(job).unwrap();
            let next = scheduler.submit(Job::new("next", nothing).after([long])).unwrap();
            let last = scheduler.submit(Job::new("last", nothing).after([next])).unwrap();
            let other = scheduler.submit(Job::new("other", nothing)).unwrap();
            let workers = scheduler.start(2);
            started.wait();
            assert!(scheduler.cancel(long));
            assert_eq!(scheduler.wait(last), Some(End::Cancelled), "what depends on it does not wait for its end");
            assert_eq!(scheduler.wait(long), Some(End::Cancelled));
            assert!(!scheduler.cancel(long) && !scheduler.cancel(last), "they have ended");
            scheduler.drain();
            workers.join();
            assert_eq!(scheduler.wait(other), Some(End::Done), "it is no failure of the whole");
        }
    });
}

#[test]
fn stopping_cancels_what_runs_and_shutting_down_does_not() {
    guarded(|| {
        for stop in [false, true] {
            let scheduler = Scheduler::new(false);
            let started = Arc::new(Barrier::new(2));
            let running = started.clone();
            let job = Job::new("running", move |context| {
                running.wait();
                // Either way, the shutdown is over before the job ends.
                let shut_down = || context.scheduler().submit(Job::new("late", nothing)) == Err(Refused::Closed);
                while !shut_down() {
                    thread::yield_now();
                }
                assert_eq!(context.is_cancelled(), stop);
                Ok(())
            });
            let first = scheduler.submit(job).unwrap();
            scheduler.submit(Job::new("waiting", nothing).after([first])).unwrap();
            let workers = scheduler.start(2);
            started.wait();
            if stop {
                scheduler.stop();
            } else {
                scheduler.shut_down();
            }
            workers.join();
            let end = if stop { End::Cancelled } else { End::Done };
            let report = scheduler.report();
            assert_eq!((report.records[0].end, report.records[0].reason()), (Some(end), None));
        }
    });
}

#[test]
fn who_is_not_there_can_be_neither_cancelled_nor_waited_for() {
    let scheduler = Scheduler::new(false);
    assert!(!scheduler.cancel(JobId(0)));
    assert_eq!(scheduler.wait(JobId(0)), None);
    assert_eq!(scheduler.submit(Job::new("a", nothing).after([JobId(3)])), Err(Refused::Unknown(JobId(3))));
    assert_eq!(Refused::Unknown(JobId(3)).to_string(), "there is no job 3 to come after");
    assert_eq!(scheduler.progress(), Progress::default(), "a refused job leaves no trace");
}

#[test]
fn a_job_that_comes_after_an_ended_one_shares_its_fate() {
    guarded(|| {
        let scheduler = Scheduler::new(true);
        let workers = scheduler.start(2);
        let done = scheduler.submit(Job::new("done", nothing)).unwrap();
        let failed = scheduler.submit(Job::new("failed", |_| Err(String::new()))).unwrap();
        assert_eq!((scheduler.wait(done), scheduler.wait(failed)), (Some(End::Done), Some(End::Failed)));
        let gate = Arc::new(Barrier::new(2));
        let closed = gate.clone();
        let busy = Job::new("busy", move |_| {
            closed.wait();
            Ok(())
        });
        let busy = scheduler.submit(busy).unwrap();
        let cancelled = scheduler.submit(Job::new("cancelled", nothing).after([busy])).unwrap();
        assert!(scheduler.cancel(cancelled));
        gate.wait();
        let after = |before: &[JobId]| {
            let job = scheduler.submit(Job::new("late", nothing).after(before.iter().copied())).unwrap();
            scheduler.wait(job).unwrap()
        };
        assert_eq!(after(&[done, busy, done]), End::Done);
        assert_eq!(after(&[done, failed]), End::Skipped);
        assert_eq!(after(&[cancelled, done]), End::Cancelled);
        scheduler.drain();
        workers.join();
    });
}

#[test]
fn jobs_may_submit_jobs_until_the_last_has_ended() {
    guarded(|| {
        fn tree(depth: usize) -> Job {
            Job::new("node", move |context| {
                for _ in 0..if depth > 0 { 3 } else { 0 } {
                    let job = tree(depth - 1).after([context.id()]);
                    context.scheduler().submit(job).map_err(|refused| refused.to_string())?;
                }
                Ok(())
            })
        }
        let scheduler = Scheduler::new(false);
        let workers = scheduler.start(4);
        scheduler.submit(tree(5)).unwrap();
        scheduler.drain();
        assert_eq!(scheduler.submit(tree(0)), Err(Refused::Closed));
        workers.join();
        assert_eq!(scheduler.report().count(End::Done), (3_usize.pow(6) - 1) / 2);
    });
}

#[test]
fn many_submit_while_workers_run() {
    guarded(|| {
        let scheduler = Scheduler::new(false);
        let workers = scheduler.start(2);
        let runs = Arc::new(AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| {
                    let mut last = None;
                    for _ in 0..100 {
                        let runs = runs.clone();
                        let job = Job::new("counted", move |_| {
                            runs.fetch_add(1, Ordering::Relaxed);
                            Ok(())
                        });
                        last = Some(scheduler.submit(job.after(last)).unwrap());
                    }
                });
            }
        });
        scheduler.drain();
        workers.join();
        assert_eq!((scheduler.report().count(End::Done), runs.load(Ordering::Relaxed)), (300, 300));
    });
}

#[test]
fn a_graph_is_submitted_as_a_whole_or_not_at_all() {
    guarded(|| {
        let scheduler = Scheduler::new(false);
        let workers = scheduler.start(2);
        let both = |second: JobId| {
            atomically! {
                let first = scheduler.submit(Job::new("first", nothing))?;
                scheduler.submit(Job::new("second", nothing).after([first, second]))
            }
        };
        assert_eq!(both(JobId(7)), Err(Refused::Unknown(JobId(7))));
        assert_eq!(scheduler.progress().jobs, 0);
        let second = atomically! {
            let first = scheduler.submit(Job::new("first", nothing)).unwrap();
            scheduler.submit(Job::new("second", nothing).after([first])).unwrap()
        };
        assert_eq!(scheduler.wait(second), Some(End::Done));
        scheduler.drain();
        workers.join();
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
fn the_critical_path_is_the_chain_that_ran_longest() {
    guarded(|| {
        let scheduler = Scheduler::new(false);
        let submit = |milliseconds, after: &[usize]| {
            let job = Job::new("job", move |context: &Context| {
                context.sleep(Duration::from_millis(milliseconds));
                Ok(())
            });
            scheduler.submit(job.after(after.iter().map(|&before| JobId(before)))).unwrap()
        };
        submit(10, &[]);
        submit(300, &[0]);
        submit(1, &[0]);
        submit(20, &[1, 2]);
        submit(60, &[2]);
        let workers = scheduler.start(2);
        scheduler.drain();
        workers.join();
        let report = scheduler.report();
        let (path, time) = report.critical_path();
        assert_eq!(path, [0, 1, 3].map(JobId));
        assert_eq!(time, path.iter().map(|id| report.records[id.0].time()).sum());
        assert!(time <= report.makespan() && report.makespan() <= report.sum());
        assert!(report.utilisation() > 0.0 && report.utilisation() <= 1.0);
    });
}

#[test]
fn nothing_is_a_schedule_too() {
    guarded(|| {
        let scheduler = Scheduler::new(false);
        let workers = scheduler.start(2);
        scheduler.drain();
        workers.join();
        let report = scheduler.report();
        assert_eq!(report.critical_path(), (Vec::new(), Duration::ZERO));
        assert_eq!((report.makespan(), report.sum(), report.workers), (Duration::ZERO, Duration::ZERO, 2));
    });
}
