//! Jobs that do not succeed, and the fate of the others.

use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

use jobs::scheduler::{End, Job, JobId, Priority, Progress, Refused, Scheduler};

use crate::{ends, guarded, nothing};

fn urgent(urgency: i64) -> Priority {
    Priority { urgency, path: Duration::ZERO }
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
