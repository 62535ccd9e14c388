//! Freeing what no transaction can still point to: from a piece of garbage to the passes over all of it.

pub(in crate::tx) mod bin;
pub(in crate::tx) mod garbage;
pub(in crate::tx) mod history;
pub(in crate::tx) mod reaper;
pub(in crate::tx) mod retired;
pub(in crate::tx) mod survey;
pub(in crate::tx) mod sweep;
