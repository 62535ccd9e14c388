//! What each thread shows to the others.

pub(in crate::tx) mod list;
