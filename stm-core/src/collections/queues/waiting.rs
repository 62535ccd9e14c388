//! The forms that wait. With `panic = "abort"` a part of a transaction cannot wait, so there are none.

use crate::collections::TryPopError;
use crate::{Stm, Transaction};

/// Returns the element, or `None` if there will be none. Waits while there is none.
#[inline(always)]
pub(super) fn wait_while_empty<T>(tx: &Transaction, found: Result<T, TryPopError>) -> Stm<Option<T>> {
    match found {
        Ok(value) => Ok(Some(value)),
        Err(TryPopError::Closed) => Ok(None),
        Err(TryPopError::Empty) => tx.retry(),
    }
}
