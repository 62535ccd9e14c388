//! Freeing what no transaction can still point to.
//!
//! The files stand on three floors. `garbage`, `bin` and `reaper` are below the slots, which have a bin each. `survey` (what all
//! slots hold at one moment) and `history` (older versions, for registered snapshots) are above them. `sweep` and `retired`, the
//! passes over the garbage of all and of one thread, use the global state.

pub(in crate::tx) mod bin;
pub(in crate::tx) mod garbage;
pub(in crate::tx) mod history;
pub(in crate::tx) mod reaper;
pub(in crate::tx) mod retired;
pub(in crate::tx) mod survey;
pub(in crate::tx) mod sweep;
