//! A job scheduler whose shared state is transactional collections.
//!
//! [`scheduler`] is what this example is about: jobs with priorities and dependencies, worker threads that sleep until
//! there is something for them to do, cancellation, and two ways to end that both lose no job. It knows nothing of files
//! and pictures, and is small enough to be taken as it is.
//!
//! The rest makes a program of it: [`makefile`] and [`metadata`] read a [`graph`] of tasks, [`work`] is what a task does,
//! [`report`] is what came of it all, and [`timeline`] draws that.

pub mod graph;
pub mod makefile;
pub mod metadata;
pub mod report;
pub mod scheduler;
pub mod timeline;
pub mod work;
