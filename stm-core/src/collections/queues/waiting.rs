//! The forms that wait. Where a panic aborts, a part of a transaction cannot wait, so there are none.

use crate::collections::TryPopError;
use crate::{Stm, Transaction};

/// Waits while there is nothing; `None` says that there will be nothing any more.
#[inline(always)]
pub(super) fn wait_while_empty<T>(tx: &Transaction, found: Result<T, TryPopError>) -> Stm<Option<T>> {
    match found {
        Ok(value) => Ok(Some(value)),
        Err(TryPopError::Closed) => Ok(None),
        Err(TryPopError::Empty) => tx.retry(),
    }
}
