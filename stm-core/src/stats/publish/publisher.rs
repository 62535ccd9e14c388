//! Repeated publishing.

use std::fmt;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::stats::{publish, report};

/// A thread that publishes a report at intervals, until this is dropped.
///
/// It publishes at once, then whenever the interval has passed since it last did, and a last time when it is dropped,
/// which waits for that.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use stm_core::stats::Publisher;
///
/// fn main() {
///     // Here the recorder is installed, such as that of metrics-exporter-prometheus.
///     let _publisher = Publisher::every(Duration::from_secs(10));
///     // Here the program does its work.
/// }
/// ```
#[must_use = "it publishes until it is dropped"]
pub struct Publisher {
    /// Closed to tell the thread to stop.
    running: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Publisher {
    /// Starts to publish with this interval, of a millisecond at least.
    ///
    /// The thread uses the global recorder, and from the moment on that it is installed.
    ///
    /// # Panics
    ///
    /// If the thread cannot be started.
    pub fn every(interval: Duration) -> Publisher {
        Publisher::start(interval, || publish(&report()))
    }

    fn start(interval: Duration, mut publish: impl FnMut() + Send + 'static) -> Publisher {
        let (running, stopped) = mpsc::channel::<()>();
        let interval = interval.max(Duration::from_millis(1));
        let work = move || {
            publish();
            while stopped.recv_timeout(interval) == Err(RecvTimeoutError::Timeout) {
                publish();
            }
            publish();
        };
        let thread = thread::Builder::new().name("stm-statistics".to_owned()).spawn(work);
        Publisher { running: Some(running), thread: Some(thread.expect("a thread to publish statistics from")) }
    }
}

impl Drop for Publisher {
    fn drop(&mut self) {
        drop(self.running.take());
        // If the recorder has panicked, then its message is out, and nothing here depends on it.
        _ = self.thread.take().map(JoinHandle::join);
    }
}

impl fmt::Debug for Publisher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Publisher").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    #[test]
    fn at_once_and_a_last_time() {
        let (note, seen) = mpsc::channel();
        let publisher = Publisher::start(Duration::MAX, move || note.send(Instant::now()).unwrap());
        seen.recv_timeout(Duration::from_mins(1)).unwrap();
        assert_eq!(seen.recv_timeout(Duration::from_millis(20)), Err(RecvTimeoutError::Timeout));
        let before = Instant::now();
        drop(publisher);
        assert!(before.elapsed() < Duration::from_mins(1));
        assert!(seen.try_recv().unwrap() >= before);
        assert!(seen.try_recv().is_err());
    }

    #[test]
    fn again_and_again() {
        let (note, seen) = mpsc::channel();
        let publisher = Publisher::start(Duration::ZERO, move || note.send(()).unwrap());
        for _ in 0..5 {
            seen.recv_timeout(Duration::from_mins(1)).unwrap();
        }
        drop(publisher);
        assert!(seen.iter().count() > 0);
    }

    #[test]
    fn a_recorder_that_panics_harms_nobody_else() {
        drop(Publisher::start(Duration::MAX, || panic!("as intended")));
    }
}
