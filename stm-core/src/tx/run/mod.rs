//! Running bodies: attempts until one commits, nested levels, alternatives, tasks.
//!
//! `attempts` has the loop and the policy that it asks how to wait. `blocking` and `task` are policies: of a thread, and of a
//! future. `limit` says when a transaction gives up. `nested` has levels, `late` what runs while something unwinds, and
//! `entry` the ways in.

pub(in crate::tx) mod attempts;
pub(in crate::tx) mod blocking;
pub(in crate::tx) mod entry;
pub(in crate::tx) mod late;
pub(in crate::tx) mod limit;
pub(in crate::tx) mod nested;
pub(in crate::tx) mod task;
#[cfg_attr(not(feature = "tracing"), path = "trace_off.rs")]
pub(in crate::tx) mod trace;
mod untyped;
