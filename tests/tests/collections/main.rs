//! The collections but for the queues: what each holds, what conflicts, who waits and is woken, and what is dropped when.

mod barrier;
mod channel;
mod delay;
mod faults;
mod latch;
mod made;
mod map;
mod mvar;
mod ordered;
mod priority;
mod programs;
mod promise;
mod rw_lock;
mod semaphore;
mod serde;
mod store;
mod vec;
mod wakes;
