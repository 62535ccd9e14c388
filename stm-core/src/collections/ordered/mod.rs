//! The ordered map and the ordered set, and the tree that they and the priority queue are made of.

mod build;
mod few;
mod map;
mod node;
mod range;
mod remove;
mod set;
#[cfg(all(test, not(any(stm_loom, stm_shuttle))))]
mod tests;
mod tree;

pub use map::{OrdMapEntry, TOrdMap};
pub use set::TOrdSet;

pub(super) use node::Entry;
pub(super) use range::Span;
pub(super) use tree::{Equal, Tree};
