//! `use stm_core::prelude::*;` brings in the variable and the macros.

pub use crate::{TVar, TimedOut, TryError};
#[cfg(feature = "macros")]
pub use crate::{
    abort, atomically, atomically_async, check, on_commit, on_rollback, or_else, peek, retry, snapshot, transactional,
    try_atomically,
};
