//! `TQueue`, `TBQueue`, `TDeque` and `TStack`.

mod closing;
mod composition;
mod conflicts;
mod cost;
mod flush;
mod lifetime;
mod model;
mod queues;
mod threads;
