//! Software transactional memory: ordinary code over shared variables, atomically.

// The expansions of the macros name this crate by its public path, also in its own tests.
extern crate self as stm_core;

mod explicit;
mod limits;
pub mod prelude;
#[doc(hidden)]
pub mod __rt {
    //! What the expansions of the macros call; no part of the public interface.
    pub use crate::rt::*;
}
mod rt;
mod sync;
mod tx;
mod var;

pub use explicit::{Stm, StmError, atomically, atomically_within, snapshot, try_atomically};
pub use limits::{TimedOut, TryError};
#[cfg(feature = "macros")]
pub use stm_macros::{
    abort, atomically, check, on_commit, on_rollback, or_else, peek, retry, snapshot, transactional, try_atomically,
};
pub use tx::Transaction;
#[cfg(loom)]
pub use tx::models;
pub use var::{TVar, ValueOnlyInsideATransaction};
