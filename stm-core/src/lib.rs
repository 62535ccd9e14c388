//! Software transactional memory: ordinary code over shared variables, atomically.

mod explicit;
mod sync;
mod tx;
mod var;

pub use explicit::{Stm, StmError, atomically};
pub use tx::Transaction;
#[cfg(loom)]
pub use tx::models;
pub use var::{TVar, ValueOnlyInsideATransaction};
