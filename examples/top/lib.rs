//! What the transactions of a running program do, live, in a terminal.
//!
//! Everything that is shown comes from `stm_core::stats::report`, taken a few times a second, and from the differences
//! between one report and the next. Any program can show itself like this.
//!
//! - `workload` is a market town with something of everything: accounts that all want, an audit that is overtaken, queues,
//!   tasks, and some who wait in vain. What must hold in it is checked at the end.
//! - `history` makes rates of reports, and `rows` puts together what belongs together.
//! - `app` is what keys change, and `view` draws all of it, in a terminal of any size.
#![cfg(feature = "stats")]

pub mod app;
pub mod history;
pub mod rows;
pub mod view;
pub mod workload;
