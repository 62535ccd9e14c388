//! What a variable is.

pub(in crate::tx) mod pool;
pub(in crate::tx) mod raw;
pub(in crate::tx) mod typed;
pub(in crate::tx) mod word;
