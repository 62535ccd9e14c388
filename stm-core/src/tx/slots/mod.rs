//! Slots: what each thread shows to the others. `slot` is what one transaction publishes, after interval-based reclamation;
//! `list` is where the slots of all threads are.

pub(in crate::tx) mod list;
pub(in crate::tx) mod slot;
