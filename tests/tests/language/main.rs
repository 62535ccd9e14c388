//! The language of the macros, rule by rule.

mod access;
mod control;
mod expressions;
mod functions;
mod hooks;
mod lent;
mod limits;
pub mod lints;
mod macros;
mod mutation;
mod order;
mod paths;
mod programs;
mod shapes;
mod snapshot;
mod tasks;
