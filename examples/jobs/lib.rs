//! A job scheduler with shared state in transactional collections.
//!
//! [`scheduler`] is what this example is about: jobs with priorities and dependencies, worker threads that sleep until
//! there is work, cancellation, and two kinds of shutdown that both lose no job. It knows nothing of files and
//! pictures, and is small enough to be reused as it is.
//!
//! The rest makes a program of it. [`makefile`] and [`metadata`] read a [`graph`] of tasks, [`work`] runs a task,
//! [`report`] is the outcome, and [`timeline`] draws that.

pub mod graph;
pub mod makefile;
pub mod metadata;
pub mod report;
pub mod scheduler;
pub mod timeline;
pub mod work;
