//! A chat server with transactional shared state: the server of Simon Marlow's "Parallel and Concurrent Programming in
//! Haskell" (2013, chapter 15), on tokio.
//!
//! [`room`] is what this example is about: the members, the inbox of each, and one transaction for each event. It knows
//! nothing of sockets. [`client`] is one connection: a task that waits for something to tell its user or something that
//! its user says, whichever comes first. [`server`] accepts connections, and ends when all of them have. [`protocol`]
//! is what users may type, and [`lines`] reads it.

pub mod client;
pub mod lines;
pub mod protocol;
pub mod room;
pub mod server;
