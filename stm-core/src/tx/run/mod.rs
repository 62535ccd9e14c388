//! Running bodies.

pub(in crate::tx) mod attempts;
pub(in crate::tx) mod late;
pub(in crate::tx) mod task;

mod untyped;
