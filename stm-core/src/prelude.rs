//! `use stm_core::prelude::*;` brings in the variable and the macros.

pub use crate::TVar;
#[cfg(feature = "macros")]
pub use crate::{abort, atomically, check, or_else, peek, retry, transactional};
