//! Slots: what each thread shows to the others.

pub(in crate::tx) mod list;
pub(in crate::tx) mod slot;
