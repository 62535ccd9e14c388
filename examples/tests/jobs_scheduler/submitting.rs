//! The order of jobs, and jobs that are submitted while others run.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;
use std::time::Duration;

use jobs::scheduler::{Context, End, Job, JobId, Priority, Refused, Scheduler};
use stm_core::prelude::*;

use crate::{guarded, nothing};

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
