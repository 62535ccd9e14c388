//! One transaction: its state, and its steps.

pub(in crate::tx) mod access;
mod commit;
mod debug;
mod infallible;
pub(in crate::tx) mod limits;
#[cfg_attr(not(all(feature = "collections", panic = "unwind")), allow(dead_code))]
pub(in crate::tx) mod places;
mod read_only;
pub(in crate::tx) mod serial;
pub(in crate::tx) mod state;
pub(in crate::tx) mod unwind;
pub(in crate::tx) mod waiting;
