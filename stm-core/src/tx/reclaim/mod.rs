//! Freeing what no transaction can still point to.

pub(in crate::tx) mod bin;
pub(in crate::tx) mod history;
pub(in crate::tx) mod reaper;
pub(in crate::tx) mod retired;
