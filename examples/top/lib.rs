//! A live view, in a terminal, of the transactions of a running program.
//!
//! Everything that is shown comes from `stm_core::stats::report`, taken a few times a second, and from the differences
//! between one report and the next. Any program can show itself like this.
//!
//! - `workload` is a market town with something of everything: contended accounts, an audit that keeps aborting,
//!   queues, tasks, and waits without end. Its invariants are checked at the end.
//! - `history` computes rates from reports, and `rows` puts together what belongs together.
//! - `app` is the state that keys change, and `view` draws all of it, in a terminal of any size.
#![cfg(feature = "stats")]

pub mod app;
pub mod history;
pub mod rows;
pub mod view;
pub mod workload;
