//! A chat server whose shared state is transactional: the one of Simon Marlow's «Parallel and Concurrent Programming in
//! Haskell» (2013, chapter 15), on tokio.
//!
//! [`room`] is what this example is about: who is there, what each of them is still to be told, and one transaction for each
//! thing that can happen. It knows nothing of sockets. [`client`] is one connection: a task that waits for whichever comes
//! first, something to tell its user or something that its user says. [`server`] accepts connections, and ends when all of
//! them have. [`protocol`] is what users may type, and [`lines`] reads it.

pub mod client;
pub mod lines;
pub mod protocol;
pub mod room;
pub mod server;
