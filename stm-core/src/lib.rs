//! Software transactional memory.

// The expansions of the macros name this crate by its public path, also in its own tests.
extern crate self as stm_core;

pub mod prelude;
#[doc(hidden)]
pub mod __rt {
    //! What the expansions of the macros call; no part of the public interface.
    pub use crate::rt::*;
}
mod rt;
mod tx;
mod var;

#[cfg(feature = "macros")]
pub use stm_macros::{abort, atomically, check, or_else, peek, retry, transactional};
pub use var::{TVar, ValueOnlyInsideATransaction};
