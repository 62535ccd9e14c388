//! Running bodies: attempts until one commits, nested levels, alternatives, tasks.

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
