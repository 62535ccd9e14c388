//! Methods that lend elements to a closure, which must not write.

use crate::tx::{self, Site, Step};
use crate::{Stm, StmError, Transaction};

/// Runs a [`snapshot`](crate::snapshot) that messages name after the method. The method is one of those in
/// `tx/transaction/read_only.rs`, which suggests a remedy for a write in the closure.
#[track_caller]
pub(super) fn lending<T>(method: &'static str, mut body: impl FnMut(&Transaction) -> Stm<T>) -> T {
    tx::run_snapshot(Site::named(method), |tx| match body(tx) {
        Ok(value) => Step::Commit(value),
        Err(StmError::Retry) => Step::Retry,
        Err(StmError::Conflict) => Step::Conflict,
    })
}
