//! Access as the macros use it: what cannot go on leaves the body by unwinding.

use super::access::{InPlaceMutationNeedsClone, Value};
use super::transaction::{Conflict, Transaction};
use crate::var::ValueOnlyInsideATransaction as Var;

impl Transaction {
    #[inline(always)]
    fn must<R>(&self, result: Result<R, Conflict>) -> R {
        match result {
            Ok(result) => result,
            Err(Conflict) => self.restart_by_unwinding(),
        }
    }

    /// [`try_value`](Transaction::try_value) that unwinds from a conflict.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn value<T: Send + Sync + 'static>(&self, var: &Var<T>) -> Value<'_, T> {
        self.must(self.try_value(var))
    }

    /// [`try_borrow`](Transaction::try_borrow) that unwinds from a conflict.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn borrow<T: Send + Sync + 'static>(&self, var: &Var<T>) -> &T {
        self.must(self.try_borrow(var))
    }

    /// [`try_access`](Transaction::try_access) that unwinds from a conflict.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn access<T: Send + Sync + 'static>(&self, var: &Var<T>) -> InPlaceMutationNeedsClone<'_, T> {
        self.must(self.try_access(var))
    }

    /// [`try_peeking`](Transaction::try_peeking) that unwinds from a conflict.
    pub(crate) fn peeking<R>(&self, f: impl FnOnce() -> R) -> R {
        self.must(self.try_peeking(f))
    }
}
