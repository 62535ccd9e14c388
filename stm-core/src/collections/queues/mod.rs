//! Queues, deques, stacks and broadcast channels.
//!
//! Their cores are written with the explicit interface. A step takes the running transaction and returns what it found,
//! so that the waiting form of a method and its `try_` form share the step, and neither is nested in the other.

mod arrival;
mod bounded;
mod chain;
mod channel;
mod circle;
mod deque;
mod producer;
mod queue;
mod receiver;
mod ring;
mod slots;
mod stack;
#[cfg(panic = "unwind")]
mod waiting;

pub use bounded::TBQueue;
pub use channel::TChan;
pub use deque::TDeque;
pub(super) use producer::Producers;
pub use producer::TProducer;
pub use queue::TQueue;
pub use receiver::TReceiver;
pub use stack::TStack;
