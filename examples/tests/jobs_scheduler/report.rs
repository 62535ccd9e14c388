//! The figures of a report.

use std::sync::Arc;
use std::time::Duration;

use jobs::report::{Record, Report};
use jobs::scheduler::{End, JobId, Outcome, Run, Scheduler};

use crate::guarded;

/// Creates a job that ran from one time to another, after some others.
fn ran(number: usize, after: &[usize], worker: usize, times: (u64, u64)) -> Record {
    let time = Duration::from_secs;
    let run = Run { worker, start: time(times.0), end: time(times.1), outcome: Outcome::Done };
    let after = after.iter().map(|&before| JobId(before)).collect();
    Record { id: JobId(number), name: "job".into(), after, end: Some(End::Done), run: Some(Arc::new(run)) }
}

#[test]
fn the_critical_path_is_the_chain_that_ran_longest() {
    let mut records = vec![
        ran(0, &[], 0, (5, 7)),
        ran(1, &[0], 0, (7, 15)),
        ran(2, &[0], 1, (7, 8)),
        ran(3, &[1, 2], 0, (16, 17)),
        ran(4, &[2], 1, (9, 13)),
    ];
    let skipped =
        Record { id: JobId(5), after: [JobId(3)].into(), end: Some(End::Skipped), run: None, ..records[0].clone() };
    records.push(skipped);
    let report = Report { records, workers: 2 };
    let seconds = Duration::from_secs;
    assert_eq!(report.critical_path(), ([0, 1, 3].map(JobId).to_vec(), seconds(11)));
    assert_eq!((report.makespan(), report.sum()), (seconds(12), seconds(16)));
    assert!((report.utilisation() - 16.0 / 24.0).abs() < 1e-9);
    assert_eq!((report.count(End::Done), report.count(End::Skipped)), (5, 1));
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
