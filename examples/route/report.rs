//! Reports of what transactions do while routes are laid.

use std::io;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use stm_core::stats::{self, Report};

/// The first interval between reports.
const INTERVAL: Duration = Duration::from_millis(20);

/// The largest number of reports. Beyond it, reports are thinned out.
const MOST: usize = 400;

/// A thread that takes a report at intervals until it is stopped.
#[derive(Debug)]
pub struct Reporter {
    /// Dropped to stop the thread.
    goes_on: Sender<()>,
    thread: JoinHandle<Vec<Report>>,
}

impl Reporter {
    /// Starts the thread.
    pub fn start() -> io::Result<Self> {
        let (goes_on, end) = mpsc::channel();
        let thread = thread::Builder::new().name("reporter".to_owned()).spawn(move || {
            let (mut reports, mut interval) = (Vec::new(), INTERVAL);
            while end.recv_timeout(interval) == Err(RecvTimeoutError::Timeout) {
                reports.push(stats::report());
                if reports.len() >= MOST {
                    thin_out(&mut reports);
                    interval *= 2;
                }
            }
            reports
        })?;
        Ok(Reporter { goes_on, thread })
    }

    /// Stops the thread and returns all reports. The last one is taken now.
    pub fn stop(self) -> Vec<Report> {
        drop(self.goes_on);
        let mut reports = self.thread.join().expect("to take reports does not panic");
        reports.push(stats::report());
        reports
    }
}

/// Keeps every second report. Reports are cumulative, so nothing is lost.
fn thin_out<T>(reports: &mut Vec<T>) {
    let mut is_even = true;
    reports.retain(|_| {
        is_even = !is_even;
        is_even
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_second_one_stays() {
        let mut reports = vec![1, 2, 3, 4, 5, 6];
        thin_out(&mut reports);
        assert_eq!(reports, [2, 4, 6]);
    }

    #[test]
    fn the_last_one_is_of_the_end() {
        let reporter = Reporter::start().expect("a thread can be started");
        thread::sleep(3 * INTERVAL);
        stm_core::atomically(|tx| tx.read(&stm_core::TVar::new(0)));
        let reports = reporter.stop();
        assert!(reports.len() > 1 && reports.is_sorted_by_key(|report| report.elapsed));
        assert!(reports.last().is_some_and(|last| last.sites.iter().any(|site| site.commits > 0)));
    }
}
