//! What the applications' transactions keep their data in. All of it is ordinary code over variables.

mod ordered_map;
mod queue;

pub(crate) use ordered_map::OrderedMap;
pub(crate) use queue::Queue;
