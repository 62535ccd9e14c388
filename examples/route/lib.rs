//! Lee's circuit routing on a board whose cells are transactional variables.
//!
//! A board has pads and a list of routes, each to be laid from one pad to another. Lee's algorithm lays a route in two
//! steps. A wave expands from one end, over cheap cells first, until it meets the other. The walk back along the
//! falling cost is the path. A cell is expensive where other routes already lie. So routes avoid each other where they
//! can, and lie on top of each other where they must.
//!
//! [`router`] is what this example is about: one transaction per route, on any number of threads. [`sequential`] does
//! the same on plain arrays. Both share the [`search`], and [`check`] trusts neither.

pub mod board;
pub mod check;
pub mod file;
pub mod picture;
#[cfg(feature = "stats")]
pub mod report;
pub mod router;
pub mod search;
pub mod sequential;
pub mod solution;
