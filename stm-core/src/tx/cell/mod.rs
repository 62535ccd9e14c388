//! What a variable is: a word for the value (`word`), in a block from a pool (`pool`), in a cell with a version lock (`raw`, as
//! in TL2), of some type (`typed`).

pub(in crate::tx) mod pool;
pub(in crate::tx) mod raw;
pub(in crate::tx) mod typed;
pub(in crate::tx) mod word;
