//! Methods that lend elements to a closure of the user's, which must not write.

use crate::tx::{self, Site, Step};
use crate::{Stm, StmError, Transaction};

/// A [`snapshot`](crate::snapshot) that messages call by the method: one of those in `tx/transaction/read_only.rs`, where the cure of a write in
/// it is told.
#[track_caller]
pub(super) fn lending<T>(method: &'static str, mut body: impl FnMut(&Transaction) -> Stm<T>) -> T {
    tx::run_snapshot(Site::named(method), |tx| match body(tx) {
        Ok(value) => Step::Commit(value),
        Err(StmError::Retry) => Step::Retry,
        Err(StmError::Conflict) => Step::Conflict,
    })
}
