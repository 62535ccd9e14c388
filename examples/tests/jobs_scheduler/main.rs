//! The job scheduler: its guarantees hold in every schedule, whenever a user cancels, shuts down or a job panics.

mod endings;
mod random;
mod report;
mod submitting;

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use jobs::report::Report;
use jobs::scheduler::{Context, End};

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

fn ends(report: &Report) -> Vec<End> {
    report.records.iter().map(|record| record.end.expect("each job has an end")).collect()
}
